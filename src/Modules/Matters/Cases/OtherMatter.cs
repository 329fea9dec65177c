using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Matters.Cases;

/// <summary>Finds the second matter of a link or a merger by the number that the officer typed.</summary>
sealed class OtherMatter(MattersInHand matters, MatterDesk desk)
{
    public async Task<Result<MatterFile>> ByNumber(string? number, MatterFile first, CancellationToken ct)
    {
        var typed = MatterNumber.Official(number);
        var id = await desk.Db.Set<Matter>().Where(MatterPolicy.VisibleTo(desk.Actor, desk.Db)).Where(one => one.Number == typed).Select(one => one.Id).SingleOrDefaultAsync(ct);
        if (id == default) return Refusals.OtherMissing;
        if (id == first.Id) return Refusals.SameMatter;

        var other = await matters.TakeFile(id, null, ct);
        desk.Telling.About(first.Id);
        return other;
    }
}
