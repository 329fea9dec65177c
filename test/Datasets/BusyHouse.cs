using Kernel;
using Matters.Cases;
using Testing;

namespace Datasets;

/// <summary>A house of nothing but matters, for asking its lists.</summary>
public sealed class BusyHouse(int matters) : IDataset
{
    public const int Own = BusyMatters.Own;
    public const int Tray = BusyMatters.Tray;

    static readonly DateTimeOffset LookedAt = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    static readonly UnitId Unit = UnitId.From(BusyMatters.Numbered(1, 0));
    static readonly PersonId Person = PersonId.From(BusyMatters.Numbered(2, 0));

    public static Actor Clerk => new()
    {
        Kind = ActorKind.Officer,
        Person = Person,
        Unit = Unit,
        PersonName = "周文",
        Region = TestHouse.Region,
        Subtree = new HashSet<UnitId> { Unit },
        Grants = [new(MatterPermissions.Read, Scope.Unit), new(MatterPermissions.Handle, Scope.Unit)],
    };

    public string Name => $"busy-{matters}";

    public DateTimeOffset Now => LookedAt;

    public Task Fill(TestHouse house) => new BusyMatters(matters, Unit.Value, Person.Value, TestHouse.Region, LookedAt).Fill(house);
}
