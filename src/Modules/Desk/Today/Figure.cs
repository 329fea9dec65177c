using Kernel;
using Platform.Reading;

namespace Desk.Today;

/// <summary>How long a list is, and where it is.</summary>
sealed record Figure(string Name, CappedCount Count, string Href, Light? Light);
