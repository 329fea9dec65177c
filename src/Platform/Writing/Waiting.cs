namespace Platform.Writing;

/// <summary>A job in the queue and the caller who waits for its outcome.</summary>
sealed class Waiting(WriteJob job, CancellationToken ct)
{
    // Continuations run elsewhere: a caller must never run on the writer's thread.
    readonly TaskCompletionSource outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WriteJob Job => job;

    public CancellationToken Ct => ct;

    public Task Outcome => outcome.Task;

    public void Succeed() => outcome.TrySetResult();

    public void Fail(Exception failure) => outcome.TrySetException(failure);
}
