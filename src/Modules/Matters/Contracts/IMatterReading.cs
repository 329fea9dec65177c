using Kernel;

namespace Matters.Contracts;

/// <summary>What a kind's own module reads of its matters.</summary>
public interface IMatterReading
{
    /// <summary>A matter, if it is this actor's to see.</summary>
    Task<MatterView?> Find(MatterId id, CancellationToken ct);

    /// <summary>Why this actor may not work on a matter now; null when he or she may: a form asks, and <see cref="IMatters.TakeToHandle"/> asks again.</summary>
    Task<Refusal?> AgainstHandling(MatterId id, CancellationToken ct);

    /// <summary>The matter that bears a number, whoever asks: for a module that then makes sure by its own means who that is.</summary>
    Task<MatterId?> Numbered(string kind, string number, CancellationToken ct);

    /// <summary>A matter's course for its own applicant, of whom the calling module has made sure.</summary>
    Task<MatterCourse?> CourseForApplicant(MatterId id, CancellationToken ct);
}
