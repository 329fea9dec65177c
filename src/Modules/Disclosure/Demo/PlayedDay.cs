using Directory.Contracts;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>Requests in a day that is played: people ask, and whoever has something on the desk does it.</summary>
sealed class PlayedDay(IDemoDesk desk) : IDemoActs
{
    /// <summary>How many desks are looked at before somebody asks for something new.</summary>
    const int Desks = 8;

    public async Task<string?> Act(DemoHouse house, Random random, CancellationToken ct)
    {
        var offices = await house.Use(services => Task.FromResult(Offices(services, house)));
        if (offices.Count == 0) return null;

        for (var tries = random.Next(6) == 0 ? Desks : 0; tries < Desks; tries++)
        {
            if (await At(house, offices[random.Next(offices.Count)], random, ct) is { } did) return did;
        }

        return await Ask(house, offices[random.Next(offices.Count)], random, ct);
    }

    static List<DemoOffice> Offices(IServiceProvider services, DemoHouse house)
    {
        var found = new DemoOffices(services.GetRequiredService<IDirectory>(), house.Region, house.Today);
        return [.. found.OfCounty() is { } county ? [county] : Array.Empty<DemoOffice>(), .. house.Years == 0 ? [] : found.OfDepartments()];
    }

    static async Task<string> Ask(DemoHouse house, DemoOffice office, Random random, CancellationToken ct)
    {
        var its = New(random);
        var year = house.Today.Year - 1;
        await new DemoPaperwork(house).File(its, office, year, house.Now, ct);
        return $"{DemoApplicants.Form(its, office, year).Name} 提交申请：{DemoTexts.Asked(its, office, year).Subject}";
    }

    /// <summary>Somebody of the office takes one thing from the desk.</summary>
    async Task<string?> At(DemoHouse house, DemoOffice office, Random random, CancellationToken ct)
    {
        var who = Somebody(house, office, random);
        var lines = (await house.Ask<ListMatters, MatterPage>(who, new(MatterList.ToDo, MatterSearch.None, Take: 20), ct)).Lines;
        if (lines.Count == 0) return null;

        var line = lines[random.Next(lines.Count)];
        var papers = new DemoPaperwork(house);
        if (await papers.Of(line.Id, ct) is not { } file) return null;

        var work = new PlayedWork(house, desk, papers, New(random), new(office, who, line, file));
        return await work.Do(random, ct) is { } did ? $"{who.UnitName} {who.PersonName} {did} {line.Number}" : null;
    }

    /// <summary>The number decides of what and in which words.</summary>
    static DemoCase New(Random random) => new(DepartmentPlan.FirstNumber + random.Next(9000), 0, DemoFate.InHand, random.Next(3) switch { 0 => "A1", 1 => "D1a", _ => "A2" });

    static Actor Somebody(DemoHouse house, DemoOffice office, Random random)
    {
        Actor[] people = [office.Clerk, office.Clerk, office.Second, office.LeaderOn(house.Today), .. office.Sections.SelectMany(section => new[] { section.Head, section.Officer })];
        return people[random.Next(people.Length)];
    }
}
