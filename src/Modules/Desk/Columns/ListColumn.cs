using Matters.Contracts;

namespace Desk.Columns;

/// <summary>A column that an officer may leave out; number and title always stand.</summary>
enum ListColumn
{
    Kind,
    Applicant,
    Step,
    Lead,
    Holder,
    Sender,
    State,
    At,
    Due,
    Light,
}

static class ColumnNames
{
    public static string Name(this ListColumn column, string when) => column switch
    {
        ListColumn.Kind => "种类",
        ListColumn.Applicant => "申请人",
        ListColumn.Step => "环节",
        ListColumn.Lead => "主办单位",
        ListColumn.Holder => "现在何处",
        ListColumn.Sender => "送阅人",
        ListColumn.State => "状态",
        ListColumn.At => when,
        ListColumn.Due => "期限",
        _ => "亮灯",
    };

    /// <summary>What a list shows until the officer chooses. Where a line lies is told only where it is not always one's own desk.</summary>
    public static IReadOnlyList<ListColumn> Usual(MatterList list) =>
    [
        ListColumn.Applicant, ListColumn.Step,
        .. list is MatterList.ToDo or MatterList.ToRead ? Array.Empty<ListColumn>() : [ListColumn.Holder],
        .. list is MatterList.ToRead or MatterList.Read ? [ListColumn.Sender] : Array.Empty<ListColumn>(),
        ListColumn.State, ListColumn.At, ListColumn.Due, ListColumn.Light,
    ];

    /// <summary>Who sent it is known only of what was sent.</summary>
    public static IReadOnlyList<ListColumn> Of(MatterList list) =>
        [.. Enum.GetValues<ListColumn>().Where(column => column != ListColumn.Sender || list is MatterList.ToRead or MatterList.Read)];
}
