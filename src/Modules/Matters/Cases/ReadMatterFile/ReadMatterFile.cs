using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Platform.Reading;

namespace Matters.Cases;

/// <summary>A file of a matter, for whoever may see the matter.</summary>
sealed record ReadMatterFile(MatterId Matter, FileId File) : IQuery<Attachment>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => Matter.Subject;
}

sealed class ReadMatterFileAnswer(AppDb db, MatterFiles files, CurrentActor current) : IAnswer<ReadMatterFile, Attachment>
{
    public async Task<Result<Attachment>> Answer(ReadMatterFile query, CancellationToken ct)
    {
        if (!await db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db)).AnyAsync(matter => matter.Id == query.Matter, ct)) return CommandRefusals.NotFound;
        return (await files.Of(query.Matter, ct)).Find(file => file.Id == query.File) is { } wanted ? wanted : CommandRefusals.NotFound;
    }
}
