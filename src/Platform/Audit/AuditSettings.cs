namespace Platform.Audit;

/// <summary>How long what was done is kept (《网络安全法》: the logs of a network no shorter than six months).</summary>
sealed class AuditSettings
{
    public const string TooShort = "Audit:KeepMonths 小于6：操作记录依法至少保存6个月。请改为6或更大的数；改为0则长期保存。";

    const int LeastMonths = 6;

    /// <summary>In months; 0 keeps the audit for good.</summary>
    public int KeepMonths { get; set; }

    public bool IsLawful => KeepMonths is 0 or >= LeastMonths;
}
