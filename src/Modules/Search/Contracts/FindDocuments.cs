using Kernel;
using Platform.Reading;

namespace Search.Contracts;

/// <summary>Looks for documents among all that the officer may see.</summary>
/// <param name="Text">Words with blanks between them, all of which must occur; a reference number; pinyin.</param>
/// <param name="Page">From 1.</param>
/// <param name="Literally">Only the words as they were typed, and no other words for the same.</param>
public sealed record FindDocuments(string? Text, SearchFilter Filter, bool NewestFirst = false, int Page = 1, bool Literally = false) : IQuery<SearchFindings>
{
    public const int PageSize = 20;

    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;
}
