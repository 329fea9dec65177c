namespace Platform.Writing;

/// <summary>The watchdog stopped a job, and nothing of it was kept. Unlike a storage that is away, this is held against the job.</summary>
sealed class TookTooLongException(string job, Exception because) : Exception($"{job} took too long and was stopped.", because);
