using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Files;

namespace Platform.Database;

sealed class ContentHashConverter() : ValueConverter<ContentHash, string>(hash => hash.Hex, hex => ContentHash.Parse(hex));
