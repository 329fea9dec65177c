using System.Globalization;
using Kernel;
using Matters.Contracts;
using Ui.Marks;

namespace Desk.Lists;

/// <summary>How a line says where it stands and how long it has.</summary>
static class LineWords
{
    public static Tone Tone(this MatterState state) => state switch
    {
        MatterState.Filed => Ui.Marks.Tone.Purple,
        MatterState.InHand => Ui.Marks.Tone.Blue,
        MatterState.Waiting => Ui.Marks.Tone.Amber,
        MatterState.Closed => Ui.Marks.Tone.Green,
        _ => Ui.Marks.Tone.Grey,
    };

    /// <summary>On the due day itself it may be late already: the light says so.</summary>
    public static string Left(this MatterLine line) => (line.DaysLeft, line.Light) switch
    {
        (null, _) => "",
        (0, Light.Red) => "今日已到期",
        (0, _) => "今日到期",
        ( < 0, _) => string.Create(CultureInfo.InvariantCulture, $"超{-line.DaysLeft}个工作日"),
        _ => string.Create(CultureInfo.InvariantCulture, $"剩{line.DaysLeft}个工作日"),
    };
}
