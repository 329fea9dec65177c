using Disclosure.LookUps;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Ui.Forms;
using Ui.Gate;

namespace Disclosure.Requests;

[OpenToPublic, TakesFiles, ResponseCache(NoStore = true)]
sealed class FileRequestPage(UseCases useCases, Offices offices, FormFiles files, Receipts receipts) : PageModel
{
    [BindProperty] public string? Office { get; set; }

    [BindProperty] public ApplicantClass Class { get; set; }

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public IdentityKind IdentityKind { get; set; }

    [BindProperty] public string? IdentityNumber { get; set; }

    [BindProperty] public string? ContactPerson { get; set; }

    [BindProperty] public string? Telephone { get; set; }

    [BindProperty] public string? Email { get; set; }

    [BindProperty] public string? PostalAddress { get; set; }

    [BindProperty] public string? Subject { get; set; }

    [BindProperty] public string? DocumentNumber { get; set; }

    [BindProperty] public string? Description { get; set; }

    [BindProperty] public FormWanted Form { get; set; }

    [BindProperty] public WayWanted Way { get; set; }

    [BindProperty] public List<IFormFile> Attachments { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public string FileLimits => files.Limits;

    public IReadOnlyList<Choice> OfficeChoices { get; } = [.. offices.All().Select(office => new Choice(office.Id.ToString(), office.Organ.Name))];

    public IReadOnlyList<Choice> Classes { get; } = Choice.Of<ApplicantClass>(RequestWords.Of);

    public IReadOnlyList<Choice> IdentityKinds { get; } = Choice.Of<IdentityKind>(RequestWords.Of);

    public IReadOnlyList<Choice> Forms { get; } = Choice.Of<FormWanted>(RequestWords.Of);

    public IReadOnlyList<Choice> Ways { get; } = Choice.Of<WayWanted>(RequestWords.Of);

    public void OnGet() => Office = OfficeChoices is [var only] ? only.Value : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var key = this.Once() ?? SubmissionKey.New();
        var received = await files.Take(Attachments, Kept, nameof(Attachments), ct);
        var command = Command(key, received.Accepted);
        var wrong = command.Check().Concat(received.Refusals).ToList();
        if (wrong.Count > 0 || !ModelState.IsValid) return Again(received, wrong);

        var filed = await useCases.Run<FileRequest, RequestId>(command, ct, key);
        if (!filed.Succeeded) return Again(received, filed.Refusals);

        receipts.Give(HttpContext, filed.Value, key);
        return LocalRedirect(DisclosureAddress.Receipt);
    }

    IActionResult Again(ReceivedFiles received, IReadOnlyList<Refusal> wrong)
    {
        KeptFiles = files.Keep(received.Accepted);
        // The page names the article once, above the form.
        return this.Refuse([.. wrong.Select(one => one with { Basis = null })]);
    }

    FileRequest Command(SubmissionKey key, IReadOnlyList<ReceivedFile> accepted) => new()
    {
        Office = Id.Read<UnitId>(Office),
        Class = Class,
        Name = Name,
        IdentityKind = IdentityKind,
        IdentityNumber = IdentityNumber,
        ContactPerson = ContactPerson,
        Telephone = Telephone,
        Email = Email,
        PostalAddress = PostalAddress,
        Subject = Subject,
        DocumentNumber = DocumentNumber,
        Description = Description,
        Form = Form,
        Way = Way,
        Files = accepted,
        Key = key,
    };
}
