using System.Linq.Expressions;
using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;

namespace Matters.Lists;

/// <summary>So many matters of a list that are all the same to its filters.</summary>
sealed record FacetRow(string Kind, MatterState State, UnitId Lead, Light Light, int Count)
{
    /// <summary>Counted by the database: a list of a thousand matters has but a few of these.</summary>
    public static IQueryable<FacetRow> Of(IQueryable<Matter> matters, DateTimeOffset now) => matters
        .Select(Facts(now))
        .GroupBy(facts => new { facts.Kind, facts.State, facts.Lead, facts.Light })
        .Select(same => new FacetRow(same.Key.Kind, same.Key.State, same.Key.Lead, same.Key.Light, same.Count()));

    /// <remarks>With the bounds of <see cref="Lights"/>; what is settled has no light.</remarks>
    static Expression<Func<Matter, FacetFacts>> Facts(DateTimeOffset now) => matter => new FacetFacts
    {
        Kind = matter.Kind,
        State = matter.State,
        Lead = matter.Lead,
        Light = matter.SettledAt != null || matter.DueAt == null ? Light.None
            : matter.DueAt < now ? Light.Red
            : matter.WarnAt <= now ? Light.Yellow
            : Light.Green,
    };

    sealed class FacetFacts
    {
        public required string Kind { get; init; }

        public MatterState State { get; init; }

        public UnitId Lead { get; init; }

        public Light Light { get; init; }
    }
}
