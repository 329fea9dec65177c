using Kernel;

namespace Handbook.FirstDay;

/// <summary>How far somebody has come on the guided first day.</summary>
sealed class FirstDayProgress(PersonId person, RegionCode region)
{
    public PersonId Person { get; } = person;

    /// <summary>The keys of the steps that were done, with blanks between.</summary>
    public string Done { get; private set; } = "";

    /// <summary>The step to which he or she was led last, and with which the guide goes along wherever the way leads; null while nobody is led.</summary>
    public string? At { get; private set; }

    /// <summary>No longer wants to be led.</summary>
    public bool HasLeft { get; private set; }

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Finish(string step) => Done = string.Join(' ', Done.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(step).Distinct());

    public void Leave() => (HasLeft, At) = (true, null);

    /// <summary>Is led there, again or for the first time; what was done stays done.</summary>
    /// <param name="step">Null when there is nothing left to be led to.</param>
    public void LeadTo(string? step) => (HasLeft, At) = (false, step);

    public bool HasDone(string step) => Done.Split(' ').Contains(step);
}
