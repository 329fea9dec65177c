using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Files;

namespace Platform.Database;

/// <remarks>A compiled model asks for the value that is none, too.</remarks>
sealed class ContentHashConverter() : ValueConverter<ContentHash, string>(hash => hash.ToString(), hex => From(hex))
{
    internal static ContentHash From(string hex) => hex.Length == 0 ? default : ContentHash.Parse(hex);
}
