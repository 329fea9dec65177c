using Kernel;

namespace Desk.Views;

/// <summary>A list as an officer keeps it.</summary>
readonly record struct SavedViewId(Guid Value) : IId<SavedViewId>
{
    public static SavedViewId From(Guid value) => new(value);
}
