using Kernel;
using Matters.Clocks;
using Platform.Commands;
using Platform.Database;

namespace Matters.Cases;

/// <summary>What a matter needs of its surroundings within one command: who acts, when, and where the rows go.</summary>
sealed class MatterDesk(AppDb db, Acting acting, Concerns concerns, ClockWriter clocks, Telling telling)
{
    public AppDb Db => db;

    public Actor Actor => acting.Actor;

    public DateTimeOffset Now => acting.Now;

    public DateOnly Today => acting.Today;

    public Concerns Concerns => concerns;

    public ClockWriter Clocks => clocks;

    public Telling Telling => telling;
}
