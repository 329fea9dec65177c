using Matters.Contracts;

namespace Desk.Lists;

/// <summary>The lines of a list: <c>&lt;partial name="_Lines" model="table" /&gt;</c>.</summary>
sealed record LineTable(DeskList List, IReadOnlyList<MatterLine> Lines);
