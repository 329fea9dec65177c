namespace Platform.Writing;

/// <summary>The connection broke in the commit, and nobody could be asked whether it took place: neither "saved" nor "not saved" would be true.</summary>
sealed class OutcomeUnknownException(Exception because) : Exception("The outcome of a commit is unknown.", because);
