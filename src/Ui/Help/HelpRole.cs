using Kernel;

namespace Ui.Help;

/// <summary>A role for which there is a handbook of its own, contributed by the module whose work it is.</summary>
/// <param name="Key">As the heads of chapters name it.</param>
/// <param name="Text">One sentence: whose handbook it is.</param>
/// <param name="Permission">Whoever holds it finds the handbook among the own ones.</param>
public sealed record HelpRole(string Key, string Name, string Text, Permission Permission, int Order)
{
    public string Address => $"{HelpChapters.Address}/roles/{Key}";
}
