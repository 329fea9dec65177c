using System.Reflection;

namespace Platform.Jobs;

/// <summary>A job that was found in the modules.</summary>
sealed record HouseJob(Type Type, string Name, string Title, Rhythm Rhythm)
{
    static readonly MethodInfo Describe = typeof(HouseJob).GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!;

    public static IEnumerable<HouseJob> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IHouseJob)))
        .Select(type => (HouseJob)Describe.MakeGenericMethod(type).Invoke(null, null)!);

    static HouseJob Of<TJob>()
        where TJob : class, IHouseJob => new(typeof(TJob), TJob.Name, TJob.Title, TJob.Rhythm);
}
