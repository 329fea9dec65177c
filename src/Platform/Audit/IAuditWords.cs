namespace Platform.Audit;

/// <summary>What a module's commands and queries, and the things they are done to, are called in the office. Found in the modules by itself; every command and every sensitive query has its name.</summary>
public interface IAuditWords
{
    /// <summary>What the actions are about, as a heading over them: 依申请公开.</summary>
    string About { get; }

    IEnumerable<AuditAction> Actions { get; }

    /// <summary>The kinds of things that the records name.</summary>
    IEnumerable<AuditSubject> Subjects => [];

    /// <summary>What the details that the module writes mean; the codes of refusals are known without it.</summary>
    IReadOnlyDictionary<string, string> Details => new Dictionary<string, string>();
}
