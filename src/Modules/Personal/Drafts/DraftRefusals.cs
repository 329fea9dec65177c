using Kernel;

namespace Personal.Drafts;

/// <summary>Every "no" of a draft.</summary>
static class DraftRefusals
{
    public static readonly Refusal NotOfTheDesk = new("personal.draft-not-of-the-desk", "只有工作台里的表单可以存为草稿。请返回原来的页面直接提交。");

    public static readonly Refusal TooLong = new("personal.draft-too-long", "填写的内容过长，不能存为草稿。请返回原来的页面提交，或者删减后再存。");

    public static Refusal TooMany(int most) => new("personal.too-many-drafts", $"草稿最多存{most}份，已经存满，这份没有保存。请先删除不用的草稿，再返回原来的页面重新存。");
}
