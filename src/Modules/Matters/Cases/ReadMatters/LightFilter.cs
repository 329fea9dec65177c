using System.Linq.Expressions;
using Calendar.Contracts;

namespace Matters.Cases;

/// <summary>A light as a range of the due index: the same bounds as <see cref="Lights"/>.</summary>
static class LightFilter
{
    public static Expression<Func<Matter, bool>> Of(Light light, DateTimeOffset now) => light switch
    {
        Light.Red => matter => matter.SettledAt == null && matter.DueAt < now,
        Light.Yellow => matter => matter.SettledAt == null && matter.DueAt >= now && matter.WarnAt <= now,
        Light.Green => matter => matter.SettledAt == null && matter.DueAt >= now && (matter.WarnAt == null || matter.WarnAt > now),
        _ => matter => matter.SettledAt != null || matter.DueAt == null,
    };
}
