using Disclosure.Replies;
using Matters.Contracts;

namespace Disclosure.Requests;

/// <summary>One line of the list of requests.</summary>
/// <param name="Reply">The last reply drafted, if there is one.</param>
sealed record RequestLine(MatterLine Matter, DisclosureRequest Request, Reply? Reply)
{
    public Stage Stage => Stages.Of(Matter.State, Reply?.State);
}
