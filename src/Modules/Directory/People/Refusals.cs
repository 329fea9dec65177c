using Kernel;

namespace Directory.People;

/// <summary>Every reason why a person's entry is not taken.</summary>
static class Refusals
{
    public static readonly Refusal UnitUnclear =
        Refusal.Input("directory.officers-unit-unclear", "Unit", "机构编号的写法不对，请原样使用机构清单中的 id。");

    public static readonly Refusal NameMissing =
        Refusal.Input("directory.person-name-missing", "Name", "请填写姓名。");

    public static readonly Refusal NameTooLong =
        Refusal.Input("directory.person-name-too-long", "Name", "姓名最长40个字，请核对。");

    public static readonly Refusal TelephoneMalformed =
        Refusal.Input("directory.person-telephone-malformed", "Telephone", "办公电话只能含数字、空格和 + - ( )，如 0990-6012345。");

    public static readonly Refusal EmailMalformed =
        Refusal.Input("directory.person-email-malformed", "Email", "电子邮箱的写法不对，应如 zhangsan@example.gov.cn。");
}
