using Matters.Contracts;

namespace Desk.Columns;

/// <summary>A column that an officer may leave out; number and title always stand.</summary>
enum Column
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
    public static string Name(this Column column, string when) => column switch
    {
        Column.Kind => "种类",
        Column.Applicant => "申请人",
        Column.Step => "环节",
        Column.Lead => "主办单位",
        Column.Holder => "现在何处",
        Column.Sender => "送阅人",
        Column.State => "状态",
        Column.At => when,
        Column.Due => "期限",
        _ => "亮灯",
    };

    /// <summary>What a list shows until the officer chooses. Where a line lies is told only where it is not always one's own desk.</summary>
    public static IReadOnlyList<Column> Usual(MatterList list) =>
    [
        Column.Applicant, Column.Step,
        .. list is MatterList.ToDo or MatterList.ToRead ? Array.Empty<Column>() : [Column.Holder],
        .. list is MatterList.ToRead or MatterList.Read ? [Column.Sender] : Array.Empty<Column>(),
        Column.State, Column.At, Column.Due, Column.Light,
    ];

    /// <summary>Who sent it is known only of what was sent.</summary>
    public static IReadOnlyList<Column> Of(MatterList list) =>
        [.. Enum.GetValues<Column>().Where(column => column != Column.Sender || list is MatterList.ToRead or MatterList.Read)];
}
