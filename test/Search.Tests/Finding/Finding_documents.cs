using Kernel;
using Platform.Database;
using Search.Contracts;
using Testing;

namespace Search.Tests;

public sealed class Finding_documents
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Finds_whatever_phrase_a_document_contains(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        const string signs = "政府信息公开征收补偿安置方案申请水利𠮷玥〇，《1２aＢ ";
        var random = new Random(7);
        var runes = signs.EnumerateRunes().ToList();
        var bodies = Enumerable.Range(0, 60).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 40)).Select(_ => runes[random.Next(runes.Count)].ToString()))).ToList();
        var things = await shelf.Put([.. bodies.Select(body => Shelf.Paper("甲", body))]);
        foreach (var (body, thing) in bodies.Zip(things))
        {
            // A phrase of Chinese: what lies within words of letters and numbers is found by whole words only.
            var runs = Search.Words.TextRun.In(Platform.Text.PlainText.Of(body)).Where(run => run.Kind == Search.Words.RunKind.Signs && run.Length >= 4).ToList();
            foreach (var run in runs) Assert.Contains((await shelf.Find(run.Of(body))).Hits, hit => hit.Href.EndsWith(thing.ToString(), StringComparison.Ordinal));
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_document_that_is_written_anew_is_found_all_the_while(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        var paper = Shelf.Paper("农村饮水安全工程批复");
        await shelf.Put(paper);
        var writing = Task.Run(async () => { for (var time = 0; time < 150; time++) await shelf.Put(paper with { Body = $"第{time}稿" }); }, TestContext.Current.CancellationToken);
        while (!writing.IsCompleted) Assert.Single((await shelf.Find("饮水安全")).Hits);
        await writing;
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task All_words_must_occur_wherever_they_stand(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("农村饮水安全工程批复", "由县水利局承办");
        await shelf.Put("农村公路养护计划", "由县交通局承办");
        Assert.Equal(["农村饮水安全工程批复"], await shelf.Titles("水利局 农村"));
        Assert.Equal(2, (await shelf.Titles("农村 承办")).Count);
        Assert.Empty(await shelf.Titles("水利局 公路"));
        Assert.Equal(["农村饮水安全工程批复"], await shelf.Titles("饮水　工程"));
        Assert.Empty(await shelf.Titles("饮水 OR 公路"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_number_comes_first_however_it_is_said(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put(Shelf.Paper("第一件", "2026年发放95号井") with { Number = "云政办〔2026〕8号" }, Shelf.Paper("第二件") with { Number = "云政办〔2026〕95号", At = Shelf.Day.AddDays(-9) });
        foreach (var said in new[] { "95号", "〔2026〕95号", "(2026) 95", "云政办〔2026〕95号", "云政办[2026]95号" }) Assert.Equal("第二件", (await shelf.Titles(said))[0]);
        Assert.Equal(["第一件"], await shelf.Titles("云政办〔2026〕8号"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Titles_come_before_texts_and_the_newest_first_when_asked_for(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put(Shelf.Paper("饮水工程") with { At = Shelf.Day.AddDays(-1) }, Shelf.Paper("其他", "谈饮水工程") with { At = Shelf.Day });
        Assert.Equal(["饮水工程", "其他"], await shelf.Titles("饮水工程"));
        Assert.Equal(["其他", "饮水工程"], (await shelf.Find("饮水工程", newestFirst: true)).Hits.Select(hit => hit.Title.Text));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task One_character_is_looked_for_in_titles(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程");
        await shelf.Put("其他", "水");
        var found = await shelf.Find("水");
        Assert.True(found.TitlesOnly);
        Assert.Equal(["饮水工程"], found.Hits.Select(hit => hit.Title.Text));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Facets_count_exactly_what_their_filters_find(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put([.. Enumerable.Range(0, 30).Select(i => Shelf.Paper($"饮水工程{i}") with { Kind = i % 3 == 0 ? "批复" : "通知", Year = 2024 + i % 2, State = i % 5 == 0 ? "草稿" : "已发布" })]);
        var found = await shelf.Find("饮水工程");
        Assert.Equal(30, found.Total.Value);
        Assert.Equal(2, found.Facets.Kinds.Count);
        foreach (var kind in found.Facets.Kinds) Assert.Equal(kind.Count, (await shelf.Find("饮水工程", new(Kind: kind.Value))).Total.Value);
        foreach (var year in found.Facets.Years) Assert.Equal(year.Count, (await shelf.Find("饮水工程", new(Year: int.Parse(year.Value, null)))).Total.Value);
        foreach (var state in found.Facets.States) Assert.Equal(state.Count, (await shelf.Find("饮水工程", new(State: state.Value))).Total.Value);
        foreach (var unit in found.Facets.Units) Assert.Equal(unit.Count, (await shelf.Find("饮水工程", new(Unit: UnitId.From(Guid.Parse(unit.Value))))).Total.Value);
        foreach (var (page, count) in new[] { (1, 20), (2, 10), (3, 0) }) Assert.Equal(count, (await shelf.Find("饮水工程", page: page)).Hits.Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Very_many_hits_are_cut_and_an_old_title_is_found_all_the_same(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("饮水工程总结");
        foreach (var some in Enumerable.Range(0, 1100).Chunk(300)) await shelf.Put([.. some.Select(i => Shelf.Paper($"第{i}件", "关于饮水工程") with { At = Shelf.Day.AddMinutes(i) })]);
        var found = await shelf.Find("饮水工程");
        Assert.True(found.IsCut);
        Assert.Equal("1000+", found.Total.ToString());
        Assert.Equal("饮水工程总结", found.Hits[0].Title.Text);
        Assert.Equal("第1099件", (await shelf.Find("饮水工程", newestFirst: true)).Hits[0].Title.Text);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Words_that_mean_the_same_help(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("最低生活保障申请指南");
        var found = await shelf.Find("低保申请");
        Assert.Equal("最低生活保障申请指南", Assert.Single(found.Hits).Title.Text);
        var otherwise = Assert.Single(found.Otherwise);
        Assert.Equal(("低保申请", "最低生活保障申请"), (otherwise.Word, Assert.Single(otherwise.Ways)));
        Assert.Equal([("最低生活保障申请", true), ("指南", false)], found.Hits[0].Title.Parts());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Words_are_looked_for_as_they_are_where_that_is_wanted(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("最低生活保障申请指南");
        await shelf.Put("低保申请表");

        var found = (await shelf.House.Ask<FindDocuments, SearchFindings>(new("低保申请", SearchFilter.None, Literally: true), Shelf.Officer)).Value;

        Assert.Equal("低保申请表", Assert.Single(found.Hits).Title.Text);
        Assert.Equal("低保申请", Assert.Single(found.Otherwise).Word);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Pinyin_and_homophones_lead_to_the_words_of_titles(Engine engine)
    {
        await using var shelf = await Shelf.Open(engine);
        await shelf.Put("关于政府信息公开的申请");
        foreach (var typed in new[] { "zfxxgk", "ZFXXGK", "zhengfuxinxigongkai", "zhengfu xinxi gongkai", "正府信息公开" })
            Assert.Equal(["政府信息公开"], (await shelf.Find(typed)).Suggestions);
        Assert.Empty((await shelf.Find("政府信息公开")).Suggestions);
        Assert.Empty((await shelf.Find("qqqq")).Suggestions);
    }
}
