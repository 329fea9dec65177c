using Platform.Health;
using Ui.Marks;

namespace Desk.Health;

/// <summary>How a state is called and coloured.</summary>
static class HealthWords
{
    public static string Name(this HealthState state) => state switch
    {
        HealthState.Good => "正常",
        HealthState.Attention => "注意",
        HealthState.Bad => "故障",
        _ => "未安装",
    };

    public static Tone Tone(this HealthState state) => state switch
    {
        HealthState.Good => Ui.Marks.Tone.Green,
        HealthState.Attention => Ui.Marks.Tone.Amber,
        HealthState.Bad => Ui.Marks.Tone.Red,
        _ => Ui.Marks.Tone.Grey,
    };

    public static string Sentence(this HealthState state) => state switch
    {
        HealthState.Good => "各部分运行正常。",
        HealthState.Attention => "系统可以使用，有需要留意的地方。",
        _ => "有部分不能正常工作，请尽快处理。",
    };
}
