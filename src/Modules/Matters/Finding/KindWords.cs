using Matters.Cases;
using Matters.Contracts;

namespace Matters.Finding;

/// <summary>What the kinds' own modules have in writing about their matters.</summary>
sealed class KindWords(IEnumerable<IMatterWords> kinds)
{
    public async Task<IReadOnlyDictionary<MatterId, MatterWriting>> Of(IReadOnlyList<Matter> matters, CancellationToken ct)
    {
        var all = new Dictionary<MatterId, MatterWriting>();
        foreach (var kind in kinds)
        {
            var its = matters.Where(matter => matter.Kind == kind.Kind).Select(MatterViews.Of).ToList();
            if (its.Count == 0) continue;
            foreach (var (matter, writing) in await kind.Of(its, ct)) all[matter] = writing;
        }

        return all;
    }
}
