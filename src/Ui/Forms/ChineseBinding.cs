using Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Ui.Forms;

/// <summary>What the framework itself says of a value that it cannot read.</summary>
static class ChineseBinding
{
    public static void Apply(MvcOptions options)
    {
        var say = options.ModelBindingMessageProvider;
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => Unreadable(value));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(Unreadable);
        say.SetValueIsInvalidAccessor(Unreadable);
        say.SetValueMustBeANumberAccessor(_ => "此处只能填写数字。");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "此处只能填写数字。");
        say.SetValueMustNotBeNullAccessor(_ => "此处需要填写。");
        say.SetMissingBindRequiredValueAccessor(_ => "此处需要填写。");
        say.SetMissingKeyOrValueAccessor(() => "此处需要填写。");
        say.SetUnknownValueIsInvalidAccessor(_ => "填写的内容无法识别，请改正后再提交。");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容无法识别，请改正后再提交。");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到提交的内容，请重新填写。");
    }

    static string Unreadable(string value) => $"“{Short(value)}”无法识别。日期请写成 2026-01-31 的样式，数字请只写数字。";

    static string Short(string value) => value.Length <= 30 ? value : Typed.Cut(value, 30) + "…";
}
