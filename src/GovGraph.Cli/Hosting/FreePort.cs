using System.Net;
using System.Net.Sockets;

namespace GovGraph.Cli.Hosting;

/// <summary>A port that nobody listens on, neither on 127.0.0.1 nor on [::1]: the system gives one for a single address only.</summary>
internal static class FreePort
{
    private const int Tries = 20;

    public static int OnBothLoopbacks()
    {
        for (var tries = 1; ; tries++)
        {
            using var four = new TcpListener(IPAddress.Loopback, 0);
            four.Start();
            var port = ((IPEndPoint)four.LocalEndpoint).Port;
            if (!Socket.OSSupportsIPv6 || tries == Tries)
            {
                return port;
            }

            try
            {
                using var six = new TcpListener(IPAddress.IPv6Loopback, port);
                six.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                // Another one, then.
            }
            catch (SocketException)
            {
                return port; // no [::1] here, whatever the system supports
            }
        }
    }
}
