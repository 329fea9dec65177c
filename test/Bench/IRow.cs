namespace Bench;

/// <summary>One row of the benchmarks; found by itself. <c>./dev bench NAME</c> runs those whose name begins so.</summary>
interface IRow
{
    string Name { get; }

    /// <summary>Needs data sets that take minutes to make: only run when asked for by name or with <c>--long</c>.</summary>
    bool Long => false;

    Task<IReadOnlyList<Figure>> Measure();
}
