namespace Ui.Forms;

/// <summary>How a field is filled in. Unless said, it follows from the property's type.</summary>
public enum FieldKind
{
    Inferred,
    Text,

    /// <summary>Several lines.</summary>
    Lines,
    Number,
    Date,
    Telephone,
    Email,
    Password,
    Search,
    Select,
    Radios,

    /// <summary>One box to tick.</summary>
    Tick,

    /// <summary>Several boxes to tick.</summary>
    Ticks,
    File,
}
