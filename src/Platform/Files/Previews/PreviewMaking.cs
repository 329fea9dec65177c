using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>Makes the page pictures of one content: LibreOffice turns it into a PDF where it is none, Poppler draws the pages. Scripts and macros in it never run.</summary>
sealed class PreviewMaking(IFileStore store, PreviewFolder folder, LimitedProgram program, IOptions<PreviewSettings> settings)
{
    /// <summary>The longer side of a page picture in pixels: sharp at a desk's width, and bounded for a page of any size.</summary>
    const string LongerSide = "1600";

    /// <summary>Macros off, and nothing fetched that a document refers to.</summary>
    const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    public async Task Make(ContentHash hash, FileType type, CancellationToken ct)
    {
        var work = folder.Begin();
        try
        {
            var source = Path.Combine(work, $"source.{type.Code}");
            await Copy(hash, source, ct);
            var end = PreviewKinds.IsOffice(type) ? await ToPdf(work, source, ct) : ProcessEnd.Done;
            if (end == ProcessEnd.Done) end = await Draw(work, Path.Combine(work, "source.pdf"), ct);
            folder.Keep(hash, end, end == ProcessEnd.Done ? Drawn(work) : []);
        }
        finally
        {
            PreviewFolder.Drop(work);
        }
    }

    async Task Copy(ContentHash hash, string path, CancellationToken ct)
    {
        var content = await CheckedContent.Open(store, hash, verify: true, ct);
        if (!content.Succeeded) throw new IOException($"Content {hash} cannot be read: {content.Refusal.Code}");

        await using var opened = content.Value;
        await using var target = File.Create(path);
        await opened.CopyToAsync(target, ct);
    }

    /// <summary>A profile of its own each time: what a document does to it is gone with it.</summary>
    async Task<ProcessEnd> ToPdf(string work, string source, CancellationToken ct)
    {
        var profile = System.IO.Directory.CreateDirectory(Path.Combine(work, "profile", "user")).FullName;
        await File.WriteAllTextAsync(Path.Combine(profile, "registrymodifications.xcu"), Profile, ct);
        return await Run(work, settings.Value.OfficeProgram, ct,
            $"-env:UserInstallation=file://{Path.Combine(work, "profile")}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "pdf", "--outdir", work, source);
    }

    async Task<ProcessEnd> Draw(string work, string pdf, CancellationToken ct)
    {
        if (!File.Exists(pdf)) return ProcessEnd.Failed;

        System.IO.Directory.CreateDirectory(Path.Combine(work, "pages"));
        var end = await Run(work, settings.Value.PageProgram, ct,
            "-png", "-scale-to", LongerSide, "-l", settings.Value.MostPages.ToString(null, null), pdf, Path.Combine(work, "pages", "page"));
        return end == ProcessEnd.Done && Drawn(work).Count == 0 ? ProcessEnd.Failed : end;
    }

    Task<ProcessEnd> Run(string work, string name, CancellationToken ct, params string[] arguments) => program.Run(work, Programs.Find(name) ?? name, arguments, ct);

    /// <summary>Poppler writes page-01.png for ten pages and more: the order of the names is the order of the pages.</summary>
    static List<string> Drawn(string work) => [.. System.IO.Directory.GetFiles(Path.Combine(work, "pages"), "*.png").Order(StringComparer.Ordinal)];
}
