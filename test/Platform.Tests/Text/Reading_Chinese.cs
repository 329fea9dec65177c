using Platform.Text;

namespace Platform.Tests.Text;

public sealed class Reading_Chinese
{
    [Theory]
    [InlineData("政府信息公开", "zheng fu xin xi gong kai", "zfxxgk")]
    [InlineData("重庆银行", "chong qing yin hang", "cqyh")] // words tell how their characters are read
    [InlineData("绿化2026年A区", "lv hua 2026 nian a qu", "lh2026naq")]
    [InlineData("陈𠮷，祥", "chen xiang", "cx")] // what has no known reading is left out
    [InlineData("", "", "")]
    public void Gives_syllables_and_initials(string text, string read, string initials)
    {
        Assert.Equal(read, Pinyin.Of(text));
        Assert.Equal(initials, Pinyin.Initials(text));
        Assert.Equal(text.Length, Pinyin.Syllables(text).Count);
    }
}
