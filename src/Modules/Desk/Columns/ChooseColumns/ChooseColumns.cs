using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Desk.Columns;

/// <summary>Shows these columns of a list from now on; none at all brings the usual ones back.</summary>
sealed record ChooseColumns(MatterList List, IReadOnlyList<ListColumn> Columns) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class ChooseColumnsHandler(AppDb db, CurrentActor current, AuditTrail audit) : IHandle<ChooseColumns, Done>
{
    public async Task<Result<Done>> Handle(ChooseColumns command, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        audit.Subject = $"columns:{command.List}";
        var kept = await db.Set<ColumnChoice>().SingleOrDefaultAsync(choice => choice.Person == me && choice.List == command.List, ct);
        var columns = string.Join(' ', command.Columns.Distinct().Order());
        if (kept is null && columns.Length > 0) db.Add(new ColumnChoice(me, command.List, columns, current.Actor.Region));
        else if (columns.Length == 0 && kept is not null) db.Remove(kept);
        else kept?.Choose(columns);
        return Done.It;
    }
}
