using Testing;

namespace Datasets;

/// <summary>A large house, always filled with the same.</summary>
public interface IDataset
{
    /// <summary>Tells it from every other, its size included.</summary>
    string Name { get; }

    /// <summary>The moment at which it is looked at.</summary>
    DateTimeOffset Now { get; }

    Task Fill(TestHouse house);
}
