using Directory.Contracts;
using Directory.Organisation;
using Platform.Access;

namespace Directory.Demo;

/// <summary>Draws the county: its units, the people in their posts since when, and who was there before.</summary>
sealed class DemoCounty(string authority, DateOnly today, IReadOnlySet<string> roles, Random random)
{
    static readonly DateOnly Founded = new(2019, 3, 15);

    readonly DemoNames names = new(random);

    public List<UnitRow> Units { get; } = [];

    public List<PersonRow> People { get; } = [];

    public List<HoldingRow> Holdings { get; } = [];

    /// <summary>云溪县 of 云溪县人民政府.</summary>
    string County { get; } = authority.EndsWith("人民政府", StringComparison.Ordinal) ? authority[..^4] : authority;

    char Word => County[0];

    public void Draw()
    {
        Unit("001", authority, "县政府", $"{Word}政", UnitKind.Government, null);
        Fill("001", ("县长", PostRank.Head, 1), ("副县长", PostRank.Deputy, 5));
        foreach (var department in DemoUnits.Departments) Draw(department);
        Draw(DemoUnits.Hall);
        GiveSecondPost();
        foreach (var (counter, index) in DemoUnits.Counters.Select((counter, index) => (counter, index))) DrawCounter(counter, index);
        foreach (var (township, index) in DemoUnits.Townships.Select((township, index) => (township, index))) Draw(township.Name, township.Villages, index);
    }

    /// <summary>One officer is in two sections and chooses in which of them to act.</summary>
    void GiveSecondPost()
    {
        var head = Holdings.Last(holding => holding is { Unit: DemoUnits.BusinessSection, Rank: PostRank.Head });
        Holdings.Add(head with { Unit = DemoUnits.SupervisionSection, Post = "副科长", Rank = PostRank.Deputy, Roles = Carried(DemoUnits.SupervisionSection, "副科长", PostRank.Deputy) });
    }

    void Draw(DemoUnits.Department department)
    {
        var isOffice = department.Code == DemoUnits.Office;
        var title = isOffice ? "主任" : "局长";
        Unit(department.Code, County + department.Name, isOffice ? "县政府办公室" : "县" + department.Name, $"{Word}{department.Word}", UnitKind.Department, "001");
        Fill(department.Code, (title, PostRank.Head, 1), ("副" + title, PostRank.Deputy, 2));
        foreach (var (section, index) in department.Sections.Select((section, index) => (section, index + 1)))
        {
            var code = $"{department.Code}-{index:00}";
            Unit(code, section, section, code == DemoUnits.DisclosureSection ? $"{Word}政公开" : "", UnitKind.Section, department.Code);
            Fill(code, (Chief(section), PostRank.Head, 1), ("科员", PostRank.Member, random.Next(1, 4)));
            if (code == DemoUnits.SystemSection) Appoint(code, DemoUnits.SystemPost, PostRank.Member);
        }
    }

    static string Chief(string section) => section[^1] switch
    {
        '科' => "科长",
        '队' => "大队长",
        _ => "主任",
    };

    void DrawCounter(string counter, int index)
    {
        var code = $"{DemoUnits.Hall.Code}-W{index + 1}";
        Unit(code, counter, counter, "", UnitKind.Window, DemoUnits.Hall.Code);
        Fill(code, ("窗口负责人", PostRank.Head, 1), ("窗口工作人员", PostRank.Member, 1));
    }

    void Draw(string township, string[] villages, int index)
    {
        var (code, isStreet) = ($"2{index + 1:00}", township.EndsWith("街道", StringComparison.Ordinal));
        var title = isStreet ? "主任" : township[^1] == '乡' ? "乡长" : "镇长";
        Unit(code, County + township + (isStreet ? "办事处" : "人民政府"), township, $"{Word}{township[0]}", UnitKind.Township, "001");
        Fill(code, (title, PostRank.Head, 1), ("副" + title, PostRank.Deputy, 2));
        foreach (var (section, at) in DemoUnits.TownshipSections.Select((section, at) => (section, at + 1)))
        {
            Unit($"{code}-{at:00}", section, section, "", UnitKind.Section, code);
            Fill($"{code}-{at:00}", ("主任", PostRank.Head, 1), ("科员", PostRank.Member, random.Next(1, 3)));
        }

        foreach (var (village, at) in villages.Select((village, at) => (village, at + 1)))
        {
            var isCommunity = village.EndsWith("社区", StringComparison.Ordinal);
            Unit($"{code}-V{at}", $"{township}{village}{(isCommunity ? "居民委员会" : "村民委员会")}", village, "", UnitKind.Village, code);
            Fill($"{code}-V{at}", ("主任", PostRank.Head, 1), (isCommunity ? "社区工作者" : "文书", PostRank.Member, 1));
        }
    }

    void Unit(string code, string name, string shortName, string initials, UnitKind kind, string? parent) =>
        Units.Add(new(code, name, shortName, initials, kind, parent, Founded));

    void Fill(string unit, params (string Post, PostRank Rank, int Holders)[] posts)
    {
        foreach (var (post, rank, holders) in posts)
        {
            for (var i = 0; i < holders; i++) Appoint(unit, post, rank);
        }
    }

    /// <summary>Every fourth head came within the last two years, after someone whose signatures still stand.</summary>
    void Appoint(string unit, string post, PostRank rank)
    {
        var from = Founded;
        if (rank == PostRank.Head && random.Next(4) == 0)
        {
            from = today.AddDays(-random.Next(60, 700));
            Holdings.Add(new(unit, post, rank, Person(), Founded, from.AddDays(-1), []));
        }

        Holdings.Add(new(unit, post, rank, Person(), from, null, Carried(unit, post, rank)));
    }

    List<string> Carried(string unit, string post, PostRank rank)
    {
        var carried = new List<string> { UsualRole.Officer };
        if (rank == PostRank.Head) carried.Add(unit.Contains('-', StringComparison.Ordinal) ? UsualRole.SectionHead : UsualRole.UnitHead);
        if (unit == DemoUnits.DisclosureSection) carried.Add(UsualRole.DisclosureClerk);
        if (unit == DemoUnits.Office && rank == PostRank.Head) carried.Add(UsualRole.DisclosureHead);
        if (post == DemoUnits.SystemPost) carried.Add(UsualRole.Administrator);
        return Known(carried);
    }

    /// <summary>What of it the house's modules declare.</summary>
    public List<string> Known(List<string> wanted) => wanted.FindAll(roles.Contains);

    /// <summary>One more officer in a post of its own.</summary>
    public void Appoint(string unit, string post, List<string> carried) => Holdings.Add(new(unit, post, PostRank.Member, Person(), Founded, null, Known(carried)));

    int Person()
    {
        var place = People.Count;
        People.Add(new(names.Next(), $"0990-601{place % 10000:0000}", $"u{place + 1:0000}@example.gov.cn"));
        return place;
    }
}
