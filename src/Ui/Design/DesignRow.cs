using Kernel;
using Ui.Marks;

namespace Ui.Design;

sealed record DesignRow(string Number, string Name, string Applicant, string Unit, string State, Tone Tone, bool Urgent, string Received, Light Light, string Left);
