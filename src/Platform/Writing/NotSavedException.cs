namespace Platform.Writing;

/// <summary>Nothing was saved, for a reason that is not the job's own: the same may succeed later.</summary>
sealed class NotSavedException(string message, Exception? because) : Exception(message, because);
