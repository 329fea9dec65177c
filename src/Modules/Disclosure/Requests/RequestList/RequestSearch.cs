using Kernel;
using Matters.Contracts;

namespace Disclosure.Requests;

/// <summary>What the list of requests is narrowed to; everything may be left open.</summary>
/// <param name="Text">A serial or any part of a number, or any part of what is asked for: see <see cref="MatterSearch"/>.</param>
/// <param name="From">Received on this day or later.</param>
/// <param name="Applicant">Any part of the applicant's name: see <see cref="MatterSearch"/>.</param>
sealed record RequestSearch(string? Text = null, Stage? Stage = null, Light? Light = null, DateOnly? From = null, DateOnly? To = null, string? Applicant = null)
{
    public static readonly RequestSearch None = new();

    /// <summary>Something is asked of the requests themselves, not of their matters alone.</summary>
    public bool NarrowsRequests => From is not null || To is not null || Stage is not (null or Requests.Stage.Filed or Requests.Stage.AwaitingSupplement or Requests.Stage.Withdrawn or Requests.Stage.Merged);

    /// <summary>What of it is asked of the matters.</summary>
    public MatterSearch OfMatters => new(Text, RequestKind.Key, StateOf(Stage), Light) { Applicant = Applicant };

    static MatterState? StateOf(Stage? stage) => stage switch
    {
        Requests.Stage.Filed => MatterState.Filed,
        Requests.Stage.InHand or Requests.Stage.AwaitingSignature or Requests.Stage.AwaitingIssue => MatterState.InHand,
        Requests.Stage.AwaitingSupplement => MatterState.Waiting,
        Requests.Stage.Replied or Requests.Stage.Abandoned => MatterState.Closed,
        Requests.Stage.Withdrawn => MatterState.Withdrawn,
        Requests.Stage.Merged => MatterState.Merged,
        _ => null,
    };
}
