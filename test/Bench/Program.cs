using Bench;

var wholeRun = args.Contains("--long");
var wanted = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
var rows = typeof(IRow).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRow)))
    .Select(type => (IRow)Activator.CreateInstance(type)!)
    .Where(row => wanted.Count == 0 ? wholeRun || !row.Long : wanted.Exists(name => row.Name.StartsWith(name, StringComparison.Ordinal)))
    .OrderBy(row => row.Name, StringComparer.Ordinal)
    .ToList();
if (rows.Count == 0)
{
    await Console.Error.WriteLineAsync("No benchmark has such a name: nothing was measured.");
    return 2;
}

var isShort = false;
foreach (var row in rows)
{
    foreach (var figure in await row.Measure())
    {
        Console.WriteLine(figure);
        isShort |= !figure.Ok;
    }
}

return isShort ? 1 : 0;
