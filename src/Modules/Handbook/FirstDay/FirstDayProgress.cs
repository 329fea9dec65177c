using Kernel;

namespace Handbook.FirstDay;

/// <summary>How far somebody has come on the guided first day.</summary>
sealed class FirstDayProgress(PersonId person, RegionCode region)
{
    public PersonId Person { get; } = person;

    /// <summary>The keys of the steps that were done, with blanks between.</summary>
    public string Done { get; private set; } = "";

    /// <summary>No longer wants to be led.</summary>
    public bool HasLeft { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Finish(string step) => Done = string.Join(' ', Done.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(step).Distinct());

    public void Leave() => HasLeft = true;

    /// <summary>Is led again; what was done stays done.</summary>
    public void Resume() => HasLeft = false;
}
