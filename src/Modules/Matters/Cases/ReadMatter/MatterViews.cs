using Matters.Contracts;

namespace Matters.Cases;

static class MatterViews
{
    public static MatterView Of(Matter matter) => new(
        matter.Id, matter.Kind, matter.Title, matter.Number!, matter.Applicant, matter.Lead, matter.State, matter.OpenedAt, matter.SettledAt,
        matter.DueOn, matter.DueAt, matter.WarnAt, matter.DueEstimated, matter.MergedInto, matter.Version);
}
