using System.Net;
using System.Text;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Cards;
using Personal.Documents;
using Personal.Drafts;
using Personal.Notes;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Personal.Tests;

/// <summary>What an officer keeps is nobody else's: by no list, count, search, file or id.</summary>
public sealed class What_one_keeps(SharedHouses houses)
{
    const string Canary = "canary7f3a";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_nobody_elses_by_list_search_file_or_id(Engine engine)
    {
        var house = await houses.Demo(engine);
        var clerk = await Entered(house, "clerk");
        var own = await KeepEverything(clerk);
        Assert.All(own, address => Assert.DoesNotContain("?", address, StringComparison.Ordinal));
        foreach (var address in own) Assert.Equal((HttpStatusCode.OK, address), ((await clerk.Get(address)).Status, address));

        string[] lists = ["/desk/notes", $"/desk/notes?q={Canary}", "/desk/cards", $"/desk/cards?q={Canary}", $"/desk/cards?g={Canary}", "/desk/documents", $"/desk/documents?q={Canary}", "/desk/drafts", $"/desk/search?q={Canary}"];
        string[] files = ["/desk/cards/files/vcf", "/desk/cards/files/vcf4", $"/desk/cards/files/xlsx?q={Canary}"];
        foreach (var somebody in new[] { await Entered(house, "neighbour"), await Entered(house, "leader"), await Entered(house, "admin"), house.Visit(house.Almighty()) })
        {
            foreach (var address in lists) Assert.Empty((await somebody.Get(address)).All("main .row-title, main .search-hits li, main .file-list li"));
            foreach (var address in files) Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(await somebody.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
            foreach (var address in own) await NotFound(somebody, address);
        }

        Assert.Equal(HttpStatusCode.OK, (await clerk.Get($"/desk/search?q={Canary}")).Status);
        Assert.Empty((await clerk.Get($"/desk/search?q={Canary}")).All("main .search-hits li"));
        foreach (var address in own) Assert.Equal("/sign-in", (await house.Visit().Get(address)).Address.Split('?')[0]);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_changed_moved_and_thrown_away_by_nobody_else(Engine engine)
    {
        var house = await houses.Demo(engine);
        var clerk = await Entered(house, "section");
        var own = await KeepEverything(clerk);
        Guid Id(int at) => Guid.Parse(own[at].Split('/').First(part => Guid.TryParse(part, out _)));
        var (note, card, folder, document, draft) = (NoteId.From(Id(0)), NameCardId.From(Id(1)), PersonalFolderId.From(Id(2)), PersonalDocumentId.From(Id(4)), DraftId.From(Id(7)));
        var (stranger, text, facts) = (house.Almighty(), NoteText.Of("改", "", false), CardForm.Facts("改", "", "", "", "", "", "", ""));

        IEnumerable<Refusal?> refused =
        [
            (await house.Run<ChangeNote, Done>(new(note, 0, text, null), stranger)).Refusal,
            (await house.Run<RemoveNote, Done>(new(note, 0), stranger)).Refusal,
            (await house.Run<ChangeCard, Done>(new(card, 0, facts), stranger)).Refusal,
            (await house.Run<RemoveCard, Done>(new(card, 0), stranger)).Refusal,
            (await house.Run<AddFolder, PersonalFolderId>(new(folder, "改"), stranger)).Refusal,
            (await house.Run<ChangeFolder, Done>(new(folder, 0, "改", null), stranger)).Refusal,
            (await house.Run<RemoveFolder, Done>(new(folder), stranger)).Refusal,
            (await house.Run<ChangeDocument, Done>(new(document, 0, "改", null), stranger)).Refusal,
            (await house.Run<RemoveDocument, Done>(new(document), stranger)).Refusal,
            (await house.Run<DropDraft, Done>(new(draft), stranger)).Refusal,
        ];
        Assert.All(refused, refusal => Assert.Equal(CommandRefusals.NotFound, refusal));

        var page = (await house.Ask<ReadDraft, DraftSheet>(new(draft), await OwnerOf(house, note))).Value.Page;
        Assert.True((await house.Run<DropDraft, Done>(new(draft, page), stranger)).Succeeded);
        Assert.NotEqual(draft, (await house.Run<KeepDraft, DraftId>(new(new(page, "改", new Dictionary<string, string[]>(), new Dictionary<string, string>()), draft), stranger)).Value);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<WriteNote, NoteId>(new(text, null))).Refusal);
        foreach (var address in own) Assert.Contains(Canary, (await clerk.Get(address)).Html, StringComparison.Ordinal);
    }

    /// <summary>Whoever wrote the note, in another post.</summary>
    static async Task<Actor> OwnerOf(WebHouse house, NoteId id) =>
        WebHouse.Officer() with { Person = await house.Look(db => db.Set<Note>().Where(note => note.Id == id).Select(note => (PersonId?)note.Person).SingleAsync()) };

    static async Task NotFound(Visitor somebody, string address)
    {
        var page = await somebody.Get(address);
        Assert.Equal((HttpStatusCode.NotFound, address), (page.Status, address));
        Assert.DoesNotContain(Canary, page.Html, StringComparison.Ordinal);
    }

    static async Task<Visitor> Entered(WebHouse house, string who)
    {
        var visitor = house.Visit();
        await visitor.Enter(who);
        return visitor;
    }

    /// <returns>The addresses of one note, card, folder, document and draft, and of all that belongs to them.</returns>
    static async Task<IReadOnlyList<string>> KeepEverything(Visitor clerk)
    {
        var notes = await (await clerk.Get("/desk/notes/new")).Form().Fill("Title", Canary).Submit();
        var cards = await (await clerk.Get("/desk/cards/new")).Form().Fill("Name", Canary).Fill("Group", Canary).Submit();
        var folder = await (await clerk.Get("/desk/documents")).Form("新建").Fill("Name", Canary).Submit();
        var documents = await folder.Form("上传").Attach("Files", $"{Canary}.txt", Encoding.UTF8.GetBytes(Canary)).Submit();
        var matter = (await clerk.Get("/desk/todo")).Document.QuerySelector(".row-title a")!.GetAttribute("href")!;
        await (await clerk.Get($"{matter}/opinion")).Form("存为草稿").Fill("Input.Opinion", Canary).Submit();
        var draft = (await clerk.Get("/desk/drafts")).Document.QuerySelector("td .btn")!.GetAttribute("href")!;
        var file = documents.Link($"{Canary}.txt");
        return [notes.Link(Canary), cards.Link(Canary), folder.Address, $"{folder.Address}/edit", file, file.Replace("/file", "/preview", StringComparison.Ordinal), file.Replace("/file", "/edit", StringComparison.Ordinal), draft];
    }
}
