namespace Search.Files;

/// <summary>Reads a file on a thread of its own, with room for deeply nested ones, and gives up when it takes too long: a parser cannot be interrupted, only left alone.</summary>
static class TimedReading
{
    const int Stack = 16 * 1024 * 1024;

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <exception cref="TimeoutException">The time is over. The thread ends at the file's next piece of text, or goes on to the end of the program.</exception>
    public static async Task<string> Of(Stream content, string type)
    {
        var read = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var over = new CancellationTokenSource();
        var thread = new Thread(() => Read(content, type, read, over.Token), Stack) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "file text" };
        thread.Start();
        try
        {
            return await read.Task.WaitAsync(Longest);
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    static void Read(Stream content, string type, TaskCompletionSource<string> read, CancellationToken ct)
    {
        try
        {
            using (content) read.SetResult(TextOfFile.Of(content, type, ct));
        }
        catch (Exception failure)
        {
            read.SetException(failure);
        }
    }
}
