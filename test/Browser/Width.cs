namespace Browser;

/// <summary>The two widths at which every page is looked at.</summary>
public enum Width
{
    /// <summary>1440 × 900</summary>
    Desk,

    /// <summary>390 × 844, by touch</summary>
    Phone,
}
