using System.Text;
using Directory.Contracts;
using Kernel;
using Testing;

namespace Matters.Tests;

/// <summary>A few units and officers, written past the directory's commands: here they are only there.</summary>
sealed class Organisation
{
    readonly StringBuilder sql = new();

    public Organisation()
    {
        County = Unit("001", "云溪县人民政府", "县政府", "", UnitKind.Government, null);
        Office = Unit("101", "云溪县人民政府办公室", "县政府办", "云政办", UnitKind.Department, County);
        Section = Unit("101-01", "云溪县人民政府办公室政务公开科", "政务公开科", "", UnitKind.Section, Office);
        Water = Unit("102", "云溪县水利局", "县水利局", "云水", UnitKind.Department, County);
        School = Unit("103", "云溪县教育局", "县教育局", "云教", UnitKind.Department, County);
        Mayor = Person(County, "韩立", PostRank.Head);
        Director = Person(Office, "赵建国", PostRank.Head);
        Chief = Person(Section, "李敏", PostRank.Head);
        Clerk = Person(Section, "周文", PostRank.Member);
        Colleague = Person(Section, "王秀英", PostRank.Member);
        WaterHead = Person(Water, "孙涛", PostRank.Head);
        WaterClerk = Person(Water, "陈𠮷祥", PostRank.Member);
        SchoolClerk = Person(School, "李喆", PostRank.Member);
    }

    public UnitId County { get; }

    public UnitId Office { get; }

    public UnitId Section { get; }

    public UnitId Water { get; }

    public UnitId School { get; }

    public PersonId Mayor { get; }

    public PersonId Director { get; }

    public PersonId Chief { get; }

    public PersonId Clerk { get; }

    public PersonId Colleague { get; }

    public PersonId WaterHead { get; }

    public PersonId WaterClerk { get; }

    public PersonId SchoolClerk { get; }

    public Task Settle(TestHouse house) => house.Tamper(sql.ToString());

    UnitId Unit(string code, string name, string shortName, string initials, UnitKind kind, UnitId? parent)
    {
        var id = UnitId.New();
        Row("unit", "id, code, kind, parent, region, \"from\", version", Text(id), $"'{code}'", ((int)kind).ToString(), parent is { } above ? Text(above) : "NULL", Region, Start, "0");
        Row("unit_name", "unit, \"from\", name, short_name, initials, region", Text(id), Start, $"'{name}'", $"'{shortName}'", $"'{initials}'", Region);
        return id;
    }

    PersonId Person(UnitId unit, string name, PostRank rank)
    {
        var (person, post) = (PersonId.New(), PostId.New());
        Row("person", "id, name, telephone, email, region, version", Text(person), $"'{name}'", "'0990-6010000'", "''", Region, "0");
        Row("post", "id, unit, name, rank, region, version", Text(post), Text(unit), rank == PostRank.Head ? "'负责人'" : "'科员'", ((int)rank).ToString(), Region, "0");
        Row("holding", "id, post, person, \"from\", region", Text(PostId.New()), Text(post), Text(person), Start, Region);
        return person;
    }

    void Row(string table, string columns, params string[] values) => sql.AppendLine($"INSERT INTO directory_{table} ({columns}) VALUES ({string.Join(", ", values)});");

    const string Start = "'2020-01-01'";

    static string Region => $"'{TestHouse.Region.Digits}'";

    static string Text<TId>(TId id)
        where TId : struct, IId<TId> => $"'{id.Value.ToString().ToUpperInvariant()}'";
}
