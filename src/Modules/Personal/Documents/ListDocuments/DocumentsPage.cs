using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Files;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Personal.Documents;

/// <summary>A folder of one's own documents (个人文档), with the forms that put something into it.</summary>
[ForStaff, TakesFiles, ResponseCache(NoStore = true)]
sealed class DocumentsPage(UseCases useCases, Queries queries, FormFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Id { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int Number { get; set; }

    [BindProperty] public List<IFormFile> Files { get; set; } = [];

    [BindProperty] public List<string> Kept { get; set; } = [];

    [BindProperty] public string? Name { get; set; }

    public FolderSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    /// <summary>The form that came back refused.</summary>
    public string? Sent { get; private set; }

    public string FileLimits => files.Limits;

    public string Here => PersonalAddress.Of(Folder);

    PersonalFolderId? Folder => Id is { } id ? PersonalFolderId.From(id) : null;

    public string Address(string? page) => Sought.Address(Here, ("q", Text), ("p", page));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Sent = "Upload";
        // What there is no room for is not received either.
        if (Files.Sum(file => file.Length) > Sheet.Room.Left) return this.Refuse(DocumentRefusals.NoRoom(Sheet.Room.Left, Sheet.Room.Quota));

        var received = await files.Take(Files, Kept, nameof(Files), ct);
        KeptFiles = files.Keep(received.Accepted);
        if (received.Refusals.Count > 0) return this.Refuse(received.Refusals);

        var done = await useCases.Run<UploadDocuments, Done>(new(Folder, received.Accepted), ct, this.Once());
        return done.Succeeded ? LocalRedirect(Here) : this.Refuse(done);
    }

    public async Task<IActionResult> OnPostFolderAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Sent = "Folder";
        var added = await useCases.Run<AddFolder, PersonalFolderId>(new(Folder, Name), ct, this.Once());
        return added.Succeeded ? LocalRedirect(PersonalAddress.Of(added.Value)) : this.Refuse(added);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        Text = Sought.Text(Text);
        var read = await queries.Ask<ListDocuments, FolderSheet>(new(Folder, Text, Number), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Sheet = read.Value;
        return null;
    }
}
