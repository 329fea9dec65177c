using Kernel;
using Platform.Reading;

namespace Search.Contracts;

/// <summary>Looks for documents among all that the officer may see.</summary>
/// <param name="Text">Words with blanks between them, all of which must occur; a reference number; pinyin.</param>
/// <param name="Page">From 1.</param>
public sealed record FindDocuments(string? Text, SearchFilter Filter, bool NewestFirst = false, int Page = 1) : IQuery<SearchFindings>
{
    public const int PageSize = 20;

    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;
}
