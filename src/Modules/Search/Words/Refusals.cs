using Kernel;

namespace Search.Words;

static class Refusals
{
    public static readonly Refusal TooLong = Refusal.Input("search.too-long", "q", $"一次最多输入{Sought.Longest}个字。请只留下最能说明问题的几个词。");

    public static readonly Refusal PageUnclear = Refusal.Input("search.page-unclear", "page", "没有这一页。请使用上一页返回的 next，从第一页开始时不要填写。");

    public static readonly Refusal NothingToFind = Refusal.Input("search.nothing-to-find", "q", "没有可以查找的内容。请输入文字、字母或者数字。");
}
