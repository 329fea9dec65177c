namespace Platform.Jobs;

/// <summary>Looks for old rows beside the writer and deletes a few of them at a time, so that nobody waits for the clearing up.</summary>
static class Prune
{
    const int AtATime = 500;

    public static async Task All(Func<int, Task<List<Guid>>> find, Func<List<Guid>, Task> delete)
    {
        List<Guid> found;
        do
        {
            found = await find(AtATime);
            if (found.Count > 0) await delete(found);
        }
        while (found.Count == AtATime);
    }
}
