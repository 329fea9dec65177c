using Platform.Database;
using Xunit;

namespace Testing;

/// <summary>Runs a theory on both databases: <c>[Theory, ClassData(typeof(EachEngine))]</c>.</summary>
public sealed class EachEngine : TheoryData<Engine>
{
    public EachEngine()
    {
        Add(Engine.Sqlite);
        Add(Engine.Postgres);
    }
}
