using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Search.Contracts;
using Search.Index;
using Testing;

namespace Search.Tests;

/// <summary>A house with papers of a test's own kind, some of which may be nobody's to see.</summary>
sealed class Shelf : ISearchSource, IAsyncDisposable
{
    public const string Name = "test.paper";

    public static readonly DateTimeOffset Day = new(2026, 9, 1, 1, 0, 0, TimeSpan.Zero);
    public static readonly UnitId Own = UnitId.New();
    public static readonly UnitId Other = UnitId.New();

    static readonly ModuleList Modules = ModuleList.Of(typeof(Shelf).Assembly);

    public static readonly Actor Officer = new()
    {
        Kind = ActorKind.Officer,
        Person = PersonId.New(),
        Unit = Own,
        PersonName = "周文",
        Region = TestHouse.Region,
    };

    readonly Dictionary<Guid, SearchDocument> papers = [];

    public TestHouse House { get; private set; } = null!;

    /// <summary>What the row policy keeps from everybody, whatever the index says.</summary>
    public HashSet<Guid> Withdrawn { get; } = [];

    public string Key => Name;

    public static async Task<Shelf> Open(Engine engine)
    {
        var shelf = new Shelf();
        shelf.House = await TestHouse.Open(engine, Modules, services => services.AddSingleton<ISearchSource>(shelf));
        return shelf;
    }

    public static SearchDocument Paper(string title, string body = "", UnitId? unit = null) => new()
    {
        Thing = Guid.CreateVersion7(),
        Kind = "文章",
        Title = title,
        Body = body,
        Unit = unit ?? Own,
        Year = 2026,
        State = "已发布",
        At = Day,
        Region = TestHouse.Region,
        Access = [AccessToken.Of(unit ?? Own)],
    };

    public async Task<Guid> Put(string title, string body = "", UnitId? unit = null) => (await Put(Paper(title, body, unit)))[0];

    public async Task<Guid[]> Put(params SearchDocument[] fresh)
    {
        foreach (var paper in fresh) papers[paper.Thing] = paper;
        var things = Array.ConvertAll(fresh, paper => paper.Thing);
        await Follow(things);
        return things;
    }

    public async Task Follow(params Guid[] things)
    {
        if (!(await House.Run<IndexThings, Done>(new(Name, things))).Succeeded) throw new InvalidOperationException("Not indexed.");
    }

    public Task Burn(Guid thing)
    {
        papers.Remove(thing);
        return Follow(thing);
    }

    public async Task<SearchFindings> Find(string text, SearchFilter? filter = null, bool newestFirst = false, int page = 1, Actor? by = null) =>
        (await House.Ask<FindDocuments, SearchFindings>(new(text, filter ?? SearchFilter.None, newestFirst, page), by ?? Officer)).Value;

    public async Task<IReadOnlyList<string>> Titles(string text, SearchFilter? filter = null, Actor? by = null) => [.. (await Find(text, filter, by: by)).Hits.Select(hit => hit.Title.Text)];

    public Task<IReadOnlyList<SearchDocument>> Read(IReadOnlyCollection<Guid> things, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SearchDocument>>([.. things.Where(papers.ContainsKey).Select(thing => papers[thing])]);

    public IAsyncEnumerable<Guid> All(CancellationToken ct) => papers.Keys.Order().ToList().ToAsyncEnumerable();

    public SearchReach ReachOf(Actor actor) => actor.Kind == ActorKind.House ? SearchReach.Everything : actor.Unit is { } unit ? SearchReach.Of(AccessToken.Of(unit)) : SearchReach.Nothing;

    public Task<IReadOnlySet<Guid>> Visible(IReadOnlyCollection<Guid> things, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<Guid>>(things.Where(thing => papers.ContainsKey(thing) && !Withdrawn.Contains(thing)).ToHashSet());

    public string AddressOf(Guid thing) => $"/papers/{thing}";

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
