using Kernel;

namespace Directory.Contracts;

/// <summary>A member of staff, with the office's telephone and e-mail address.</summary>
public sealed record PersonView(PersonId Id, string Name, string Telephone, string Email);
