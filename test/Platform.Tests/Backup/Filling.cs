using System.Reflection;
using Platform.Files;

namespace Platform.Tests.Backup;

/// <summary>A store during whose reading the backup's disk fills up (ENOSPC).</summary>
public class Filling : DispatchProxy
{
    const int NoSpace = 28;

    public static IFileStore Store => Create<IFileStore, Filling>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new IOException("No space left on device", NoSpace);
}
