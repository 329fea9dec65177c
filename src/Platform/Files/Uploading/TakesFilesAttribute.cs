using Microsoft.AspNetCore.Http.Metadata;

namespace Platform.Files;

/// <summary>Marks a page whose form carries files. More than the files may be comes through, so that the page itself can say which one is too large and keep what was typed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute, IRequestSizeLimitMetadata
{
    const long Largest = 256L * 1024 * 1024;

    public long? MaxRequestBodySize => Largest;
}
