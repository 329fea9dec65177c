using Disclosure.Demo;
using Platform.Demo;

namespace Disclosure.Tests.Demo;

public sealed class The_departments_plan
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly string[] Organs = ["县教育和体育局", "县公安局", "县民政局", "县财政局", "县人力资源和社会保障局", "县自然资源局", "县生态环境局", "县住房和城乡建设局", "县交通运输局", "县农业农村局", "县卫生健康局", "县市场监督管理局", "城关镇人民政府", "青溪镇人民政府", "东城街道办事处"];

    [Fact]
    public void Holds_several_hundred_requests_of_two_years_with_every_fate()
    {
        var all = Plan(2);
        Assert.InRange(all.Count, 300, 600);
        Assert.Equal(Enum.GetValues<DemoFate>(), all.Select(one => one.Fate).Distinct().Order());
        Assert.InRange(all.Max(one => one.Age), 440, 500);
        Assert.All([.. Kinds], kind => Assert.InRange(all.Count(kind), 3, 200));
        Assert.Equal(all.Count, all.Select(one => one.Which).Distinct().Count());

        static List<DemoCase> Plan(int years) => [.. Organs.SelectMany((organ, place) => DepartmentPlan.Of(place, organ, years, Today, DemoHouse.RandomFor(organ)))];
    }

    static IEnumerable<Func<DemoCase, bool>> Kinds =>
    [
        one => one.Late, one => one.Partly, one => one.ThirdParty, one => one.Passed, one => one.Prolonged, one => one.Supplemented, one => one.Again, one => one.Urged,
        one => one.Ground == "D1a" && one.IsSettled, one => one.Ground == "D1b", one => one.Ground[0] == 'C',
    ];

    [Fact]
    public void Is_fuller_in_spring_than_around_the_new_year()
    {
        var months = Organs.SelectMany((organ, place) => DepartmentPlan.Of(place, organ, 2, Today, DemoHouse.RandomFor(organ))).Where(one => one.IsSettled)
            .CountBy(one => Today.AddDays(-one.Age * 7 / 5).Month).ToDictionary();
        Assert.True(months[3] + months[4] + months[5] > 2 * (months.GetValueOrDefault(1) + months.GetValueOrDefault(2)));
    }

    [Fact]
    public void Gives_every_organ_topics_of_its_own() =>
        Assert.InRange(Organs.Select(DepartmentTopics.Of).Distinct().Count(), 13, 13); // the townships share theirs
}
