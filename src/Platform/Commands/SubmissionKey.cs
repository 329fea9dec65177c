namespace Platform.Commands;

/// <summary>Given out with a form, once: the same form sent twice does its work once and answers twice.</summary>
public readonly record struct SubmissionKey(Guid Value)
{
    public static SubmissionKey New() => new(Guid.CreateVersion7());

    public static SubmissionKey? Read(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;
}
