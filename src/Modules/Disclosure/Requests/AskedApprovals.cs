using Kernel;
using Matters.Contracts;
using Notifications.Contracts;

namespace Disclosure.Requests;

/// <summary>Notifies the approvers of a proposed extension, with a link in the mail that opens the one decision.</summary>
sealed class AskedApprovals(INotifications notifications, IDecisionLinks links)
{
    public static readonly NotificationCategory Category = NotificationCategory.ByEmail("disclosure.approvals", "依申请公开审批", Pace.AtOnce);

    /// <param name="seen">The matter's version: a later proposal is another event.</param>
    public void Ask(RequestFile file, long seen, IReadOnlyCollection<PersonId> approvers)
    {
        var (matter, request) = (file.Matter, file.Request.Id);
        // A link to an earlier proposal does not open this one.
        links.Spend(DecisionOf(request));
        notifications.Tell(new(
            Category.Key,
            $"extension:{request.Value}:{seen}",
            approvers,
            MatterSubject.Of(matter.Id, DisclosureAddress.Of(request, "decide-extension")),
            $"{matter.Number}：提请延期，待您审批")
        {
            Decision = DecisionOf(request),
        });
    }

    public void Decided(RequestFile file) => links.Spend(DecisionOf(file.Request.Id));

    static string DecisionOf(RequestId request) => $"disclosure.extension:{request.Value}";
}
