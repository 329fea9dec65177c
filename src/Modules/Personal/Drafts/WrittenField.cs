namespace Personal.Drafts;

/// <summary>What somebody wrote into one field of a form.</summary>
sealed record WrittenField(string Label, string Text)
{
    /// <summary>In the order of the form; what is empty, and choices, of which only codes are known, are left out.</summary>
    public static IReadOnlyList<WrittenField> Of(IReadOnlyDictionary<string, string[]> fields, IReadOnlyDictionary<string, string> labels) =>
    [
        .. labels.Where(label => fields.ContainsKey(label.Key))
            .Select(label => new WrittenField(label.Value, string.Join('\n', fields[label.Key])))
            .Where(field => field.Text.Length > 0),
    ];
}
