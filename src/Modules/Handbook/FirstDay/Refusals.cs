using Kernel;

namespace Handbook.FirstDay;

/// <summary>Every "no" of the guided first day.</summary>
static class Refusals
{
    public static readonly Refusal StepUnknown = new("handbook.step-unknown", "这一步已不在您的引导中（岗位或系统可能有变化）。请从“第一天引导”重新继续。");
}
