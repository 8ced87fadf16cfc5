using System.Net;

namespace GovGraph.Storage.Neo4j;

/// <summary>
/// A JSON body whose last byte goes only when something else is done. By then the server has read the rest, byte by byte, beside what it was doing; without
/// the last byte it can do nothing with it yet. If the something fails, the body stays unfinished and the request fails too.
/// </summary>
/// <param name="body">All of it.</param>
/// <param name="held">What the last byte waits for.</param>
/// <param name="beat">White space goes that often meanwhile, so that nobody on the way takes the connection for dead.</param>
internal sealed class HeldBackContent(byte[] body, Task held, TimeSpan beat) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(body.AsMemory(..^1), cancellationToken);
        await stream.FlushAsync(cancellationToken);
        while (await Task.WhenAny(held, Task.Delay(beat, cancellationToken)) != held)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await stream.WriteAsync(" "u8.ToArray(), cancellationToken);
            await stream.FlushAsync(cancellationToken);
        }

        await held;
        await stream.WriteAsync(body.AsMemory(^1..), cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
