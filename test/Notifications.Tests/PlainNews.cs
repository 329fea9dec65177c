using Kernel;
using Notifications.Contracts;
using Platform.Commands;

namespace Notifications.Tests;

/// <summary>Notifications as any module would tell them, of a category that usually comes by every channel.</summary>
static class PlainNews
{
    public const string Key = "plain.news";

    public static readonly NotificationCategory Category = new(
        Key, "一般通知", Enum.GetValues<Channel>().ToDictionary(channel => channel, _ => Pace.AtOnce));

    public static Notification Of(string key, params PersonId[] to) =>
        new(Key, key, to, new(PlainTitles.Of, Guid.CreateVersion7(), "/desk/todo"), $"云政办〔2026〕{key}号：新的待办");
}

/// <summary>Things with titles, some of which nobody may see any more.</summary>
sealed class PlainTitles : ISubjectTitles
{
    public const string Of = "plain";

    public const string Title = "青山镇河东村土地征收补偿安置方案";

    public HashSet<Guid> Hidden { get; } = [];

    public string Kind => Of;

    public Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(ids.Except(Hidden).ToDictionary(id => id, _ => Title));
}

sealed record TellPlain(params IReadOnlyList<Notification> Notifications) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class TellPlainHandler(INotifications notifications) : IHandle<TellPlain, Done>
{
    public Task<Result<Done>> Handle(TellPlain command, CancellationToken ct)
    {
        foreach (var notification in command.Notifications) notifications.Tell(notification);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}

sealed record DecidePlain(string Decision) : ICommand<Done>
{
    public static Permission Requires => Permission.Public;
}

sealed class DecidePlainHandler(IDecisionLinks links) : IHandle<DecidePlain, Done>
{
    public Task<Result<Done>> Handle(DecidePlain command, CancellationToken ct)
    {
        links.Spend(command.Decision);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
