using Kernel;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;

namespace Disclosure.Requests;

/// <summary>A file of a request, for whoever may see the request: each look at it is a reading of the request, and is audited as one.</summary>
sealed record FileWanted(Guid Request, Guid File)
{
    public async Task<Result<FoundFile>> From(Queries queries, CancellationToken ct) =>
        (await queries.Ask<ReadRequest, RequestSheet>(new(RequestId.From(Request)), ct)).Then<FoundFile>(sheet =>
            sheet.Files.FirstOrDefault(one => one.Id.Value == File) is { } wanted ? new FoundFile(sheet, wanted) : CommandRefusals.NotFound);
}

sealed record FoundFile(RequestSheet Request, Attachment File);
