using Kernel;

namespace Ui.Marks;

/// <summary>A light in words and as a class, for markup written by hand: <c>&lt;span class="light @light.Class()"&gt;&lt;span class="light-name"&gt;@light.Name()&lt;/span&gt;…&lt;/span&gt;</c></summary>
public static class LightNames
{
    public static string Name(this Light light) => light switch
    {
        Light.Green => "绿灯",
        Light.Yellow => "黄灯",
        Light.Red => "红灯",
        _ => "不计时",
    };

    public static string Class(this Light light) => light switch
    {
        Light.Green => "light-green",
        Light.Yellow => "light-yellow",
        Light.Red => "light-red",
        _ => "light-none",
    };
}
