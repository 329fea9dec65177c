using Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Database;

/// <remarks>A compiled model asks for the value that is none, too.</remarks>
sealed class RegionConverter() : ValueConverter<RegionCode, string>(region => region.Digits, digits => From(digits))
{
    internal static RegionCode From(string digits) => digits.Length == 0 ? default : RegionCode.Parse(digits);
}
