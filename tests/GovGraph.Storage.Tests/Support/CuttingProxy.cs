using System.Net;
using System.Net.Sockets;

namespace GovGraph.Storage.Tests.Support;

/// <summary>
/// Stands between a client and a server and cuts connections after a random number of bytes, in the middle of whatever they carry, until
/// so many were cut. Never so early that a rollback would not get through: the server would hold its locks for a minute.
/// </summary>
internal sealed class CuttingProxy : IDisposable
{
    private const int Least = 2_000, Most = 60_000;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _target;
    private readonly Random _random;
    private int _left;

    public CuttingProxy(Uri target, int seed, int cuts)
    {
        (_target, _random, _left) = (target, new Random(seed), cuts);
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Uri => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>How many connections are still to be cut.</summary>
    public int Left => Volatile.Read(ref _left);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = CarryAsync(client, Left > 0 ? _random.Next(Least, Most) : int.MaxValue);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(TcpClient client, int bytes)
    {
        using var near = client;
        using var far = new TcpClient();
        await far.ConnectAsync(_target.Host, _target.Port, _end.Token);
        var budget = new Budget(bytes);
        await Task.WhenAny(PumpAsync(near, far, budget), PumpAsync(far, near, budget));
        if (budget.IsSpent)
        {
            Interlocked.Decrement(ref _left);

            // A reset, not an orderly end.
            near.Client.LingerState = new LingerOption(enable: true, seconds: 0);
            far.Client.LingerState = new LingerOption(enable: true, seconds: 0);
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, Budget budget)
    {
        var buffer = new byte[4096];
        try
        {
            while (!budget.IsSpent && await from.GetStream().ReadAsync(buffer, _end.Token) is > 0 and var read)
            {
                await to.GetStream().WriteAsync(buffer.AsMemory(0, budget.Take(read)), _end.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side ended, or the test did.
        }
    }

    private sealed class Budget(int bytes)
    {
        private int _left = bytes;

        public bool IsSpent => Volatile.Read(ref _left) <= 0;

        public int Take(int wanted)
        {
            var left = Interlocked.Add(ref _left, -wanted);
            return left >= 0 ? wanted : Math.Max(0, wanted + left);
        }
    }
}
