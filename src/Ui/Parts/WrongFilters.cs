using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Ui.Parts;

/// <summary>The conditions in a list's address that mean nothing: nothing was submitted, so that they are said above the list and left out of the search.</summary>
public static class WrongFilters
{
    /// <param name="known">What is wrong, by the name of the condition, in the order of the form.</param>
    public static IReadOnlyList<string> Of(ModelStateDictionary typed, params IEnumerable<(string Name, string Wrong)> known) =>
        [.. known.Where(one => typed[one.Name] is { ValidationState: ModelValidationState.Invalid }).Select(one => one.Wrong)];

    /// <summary>A condition as it was typed, without what no page can show.</summary>
    public static string Typed(ModelStateDictionary typed, string name) => Kernel.Typed.Line(typed[name]?.AttemptedValue);
}
