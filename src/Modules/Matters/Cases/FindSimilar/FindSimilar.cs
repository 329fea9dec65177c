using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Matters.Cases;

/// <summary>Earlier matters that a matter resembles, as far as the reader may see them: how they were settled helps to settle this one.</summary>
sealed record FindSimilar(MatterId Id) : IQuery<SimilarMatters>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => Id.Subject;
}

/// <param name="Nearest">The likest first.</param>
sealed record SimilarMatters(IReadOnlyList<SimilarMatter> Nearest);

/// <param name="Why">What is alike.</param>
sealed record SimilarMatter(MatterView Matter, string Why);

sealed class FindSimilarAnswer(AppDb db, CurrentActor current) : IAnswer<FindSimilar, SimilarMatters>
{
    /// <summary>The latest of the same unit are looked at and no more, so that it takes the same time in a house of millions.</summary>
    const int Looked = 300;

    const int Shown = 5;

    public async Task<Result<SimilarMatters>> Answer(FindSimilar query, CancellationToken ct)
    {
        var visible = db.Set<Matter>().AsNoTracking().Where(MatterPolicy.VisibleTo(current.Actor, db));
        if (await visible.SingleOrDefaultAsync(one => one.Id == query.Id, ct) is not { } matter) return CommandRefusals.NotFound;

        var latest = await db.Set<Matter>().Where(one => one.Lead == matter.Lead).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id)
            .Take(Looked).Select(one => one.Id).ToListAsync(ct);
        var others = await visible.Where(one => latest.Contains(one.Id) && one.Kind == matter.Kind && one.Id != matter.Id).ToListAsync(ct);
        return Nearest(matter, others);
    }

    static SimilarMatters Nearest(Matter matter, List<Matter> others)
    {
        var title = new Likeness(matter.Title);
        return new([.. others
            .Select(other => (Other: other, Alike: title.To(other.Title), Same: other.Applicant is not null && other.Applicant == matter.Applicant))
            .Where(one => one.Same || one.Alike >= Likeness.Much)
            .OrderByDescending(one => one.Alike + (one.Same ? Likeness.Much : 0)).ThenByDescending(one => one.Other.OpenedAt)
            .Take(Shown)
            .Select(one => new SimilarMatter(MatterViews.Of(one.Other), Words(one.Alike >= Likeness.Much, one.Same)))]);
    }

    static string Words(bool title, bool applicant) => (title, applicant) switch
    {
        (true, true) => "标题相近，同一申请人",
        (true, false) => "标题相近",
        _ => "同一申请人",
    };
}
