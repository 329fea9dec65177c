using Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Database;

sealed class RegionConverter() : ValueConverter<RegionCode, string>(region => region.Digits, digits => RegionCode.Parse(digits));
