using Kernel;

namespace Interfaces.Clients;

/// <summary>Every reason why a client is not registered or changed.</summary>
static class ClientRefusals
{
    public static readonly Refusal PostUnknown = Refusal.Input(
        "interfaces.post-unknown", "Post", "没有找到该岗位，或者它不在您的管理范围内。请重新查找岗位。");

    public static readonly Refusal ResponsibleUnknown = Refusal.Input(
        "interfaces.responsible-unknown", "Responsible", "没有找到该责任人，或者其当天不在岗。请填写在岗人员的姓名。");

    public static readonly Refusal SeveralOfThatName = Refusal.Input(
        "interfaces.responsible-ambiguous", "Person", "有多位同名人员，请选择是哪一位。");

    public static readonly Refusal NetworksTooMany = Refusal.Input(
        "interfaces.networks-too-many", "Networks", "网络地址太多，请合并成网段，如 10.20.0.0/16。");

    public static readonly Refusal OverlapUnknown = Refusal.Input(
        "interfaces.overlap-unknown", "Overlap", "请从列表中选择旧密钥还能用多久。");

    public static readonly Refusal AlreadyStopped = new(
        "interfaces.client-already-stopped", "该对接系统已经停用，不必再停用。需要恢复时，请更换密钥。");

    public static Refusal NetworkMalformed(string part) => Refusal.Input(
        "interfaces.network-malformed", "Networks", $"“{Typed.Cut(part, 40)}”不是网络地址。请写成 10.20.1.5 或者 10.20.0.0/16 的样式，多个之间用空格隔开。");
}
