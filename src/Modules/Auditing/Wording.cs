using System.Reflection;
using Kernel;
using Platform.Audit;
using Platform.Modules;

namespace Auditing;

/// <summary>What records say, in the office's words: as the modules have named what they do.</summary>
sealed class Wording(IEnumerable<IAuditWords> words, ModuleList modules)
{
    readonly IReadOnlyList<IAuditWords> words = [.. words];
    readonly Lazy<Dictionary<string, AuditAction>> actions = new(() => words.SelectMany(one => one.Actions).ToDictionary(action => action.Code));
    readonly Lazy<Dictionary<string, AuditSubject>> subjects = new(() => words.SelectMany(one => one.Subjects).ToDictionary(subject => subject.Kind));
    readonly Lazy<Dictionary<string, string>> details = new(() => Details(words, modules));

    /// <summary>Every action, under what it is about.</summary>
    public IEnumerable<(string About, IEnumerable<AuditAction> Actions)> All => words.Select(one => (one.About, one.Actions));

    public IEnumerable<AuditSubject> Subjects => subjects.Value.Values;

    public bool Knows(string action) => actions.Value.ContainsKey(action);

    /// <summary>What an earlier release did and this one no longer does has no name any more.</summary>
    public string Of(AuditRecord record) => actions.Value.GetValueOrDefault(record.Action)?.Name ?? "以前版本的操作";

    public IReadOnlyList<string> Codes(AuditNature nature) => [.. actions.Value.Values.Where(action => action.Nature == nature).Select(action => action.Code)];

    public AuditSubject? SubjectOf(string kind) => subjects.Value.GetValueOrDefault(kind);

    /// <summary>Null where nothing is to be said; what has no words stays as it was kept.</summary>
    public string? DetailOf(AuditRecord record) => record.Detail is null ? null : details.Value.GetValueOrDefault(record.Detail, record.Detail);

    /// <summary>The texts of refusals by their codes, and what the modules say besides.</summary>
    static Dictionary<string, string> Details(IEnumerable<IAuditWords> words, ModuleList modules)
    {
        var known = new Dictionary<string, string>();
        foreach (var refusal in modules.Assemblies.Prepend(typeof(AuditRecord).Assembly).Prepend(typeof(Refusal).Assembly).SelectMany(RefusalsOf)) known[refusal.Code] = refusal.Text;
        foreach (var (detail, text) in words.SelectMany(one => one.Details)) known[detail] = text;
        return known;
    }

    static IEnumerable<Refusal> RefusalsOf(Assembly assembly) => assembly.GetTypes().Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Refusal)).Select(field => (Refusal)field.GetValue(null)!);
}
