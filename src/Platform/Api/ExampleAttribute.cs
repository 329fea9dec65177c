namespace Platform.Api;

/// <summary>A value that a call may be tried with, for the description.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ExampleAttribute(string value) : Attribute
{
    public string Value => value;
}
