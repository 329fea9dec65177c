using Bench;

var wholeRun = args.Contains("--long");
var wanted = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
var rows = typeof(IRow).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRow)))
    .Select(type => (IRow)Activator.CreateInstance(type)!)
    .OrderBy(row => row.Name, StringComparer.Ordinal)
    .ToLookup(IsWanted);
if (!rows[true].Any())
{
    await Console.Error.WriteLineAsync("No benchmark has such a name: nothing was measured.");
    return 2;
}

var isShort = false;
foreach (var row in rows[true])
{
    foreach (var figure in await row.Measure())
    {
        Console.WriteLine(figure);
        isShort |= !figure.Ok;
    }
}

if (wanted.Count == 0 && rows[false].Any()) await Console.Error.WriteLineAsync($"Not measured, since it takes long: {string.Join(", ", rows[false].Select(row => row.Name))}. ./dev bench --long measures all.");
return isShort ? 1 : 0;

bool IsWanted(IRow row) => wanted.Count == 0 ? wholeRun || !row.Long : wanted.Exists(name => row.Name.StartsWith(name, StringComparison.Ordinal));
