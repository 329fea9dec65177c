using System.Collections.Frozen;
using Matters.Contracts;

namespace Matters.Cases;

/// <summary>The kinds that the modules have declared.</summary>
sealed class MatterKinds(IEnumerable<MatterKind> declared)
{
    readonly FrozenDictionary<string, MatterKind> byKey = declared.ToFrozenDictionary(kind => kind.Key);

    /// <exception cref="KeyNotFoundException">No module declares it: a bug, or data of a module that is gone.</exception>
    public MatterKind this[string key] => byKey[key];

    /// <summary>Null for data of a module that is gone.</summary>
    public MatterKind? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The office's word for it; data of a module that is gone still shows.</summary>
    public string NameOf(string key) => byKey.TryGetValue(key, out var kind) ? kind.Name : key;

    public IEnumerable<MatterKind> All => byKey.Values;
}
