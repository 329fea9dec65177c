namespace Matters.Contracts;

/// <summary>What is offered on every matter's page beside the matter's own actions, such as 记便笺 and 提醒我. It stands under 更多操作.</summary>
public interface IMatterSideline
{
    /// <summary>Asked once the row policy has let the officer see the matter.</summary>
    MatterOffer For(MatterView matter);
}
