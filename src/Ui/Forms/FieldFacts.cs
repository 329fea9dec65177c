using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Ui.Forms;

/// <summary>What a control needs to know of the property it stands for: its names, what was typed, what is wrong with it.</summary>
sealed class FieldFacts
{
    public FieldFacts(ModelExpression expression, ViewContext view, string? id)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = id ?? TagBuilder.CreateSanitizedId(Name, "_");
        view.ViewData.ModelState.TryGetValue(Name, out var entry);
        Errors = entry is null ? [] : [.. entry.Errors.Select(error => error.ErrorMessage)];
        Values = Typed(entry) ?? Held(expression.Model);
        Type = expression.Metadata.UnderlyingOrModelType;
        ElementType = expression.Metadata.ElementType;
    }

    public string Name { get; }

    public string Id { get; }

    public IReadOnlyList<string> Errors { get; }

    /// <summary>What the person typed, or else what the model holds.</summary>
    public IReadOnlyList<string> Values { get; }

    public string Value => Values.Count > 0 ? Values[0] : "";

    public Type Type { get; }

    public bool TakesSeveral => ElementType is not null;

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    Type? ElementType { get; }

    public FieldKind Infer(bool hasChoices) => (ElementType ?? Type) switch
    {
        var type when type == typeof(IFormFile) => FieldKind.File,
        _ when hasChoices => TakesSeveral ? FieldKind.Ticks : FieldKind.Select,
        var type when type == typeof(bool) => FieldKind.Tick,
        var type when type == typeof(DateOnly) => FieldKind.Date,
        var type when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => FieldKind.Number,
        _ => FieldKind.Text,
    };

    static string[]? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string[] several => several,
        string one => [one],
        _ => null,
    };

    static IReadOnlyList<string> Held(object? model) => model switch
    {
        null or IFormFile => [],
        string text => [text],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        System.Collections.IEnumerable several => [.. several.Cast<object?>().SelectMany(Held)],
        _ => [Convert.ToString(model, CultureInfo.InvariantCulture) ?? ""],
    };
}
