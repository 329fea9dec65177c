using Kernel;

namespace Platform.House;

/// <summary>Why a house is not opened.</summary>
static class HouseRefusals
{
    public static Refusal DataInUse(string data, string process) => new(
        "platform.data-in-use",
        $"数据目录 {data} 正由另一个进程（进程号 {process}）使用。请先停止该进程，或用 --House:Data 指定另一个数据目录。");

    public static Refusal AddressUnreadable(string address) => new(
        "platform.address-unreadable",
        $"监听地址“{address}”不能识别。请写全协议、主机和端口，端口为1至65535的数字，例如 --urls http://localhost:8080。");
}
