using Directory.Contracts;
using Kernel;

namespace Directory.Organisation;

/// <summary>One unit to be set up; its parent stands in an earlier row.</summary>
sealed record UnitRow(string Code, string Name, string ShortName, string Initials, UnitKind Kind, string? Parent, DateOnly From);

sealed record PersonRow(string Name, string Telephone, string Email);

sealed record RoleRow(string Code, string Name, IReadOnlyList<Grant> Grants);

/// <summary>One person in one post. Rows of the same unit, post name and rank are one post.</summary>
/// <param name="Person">The place of the person's row; null for a post that is vacant.</param>
/// <param name="Roles">What the post carries, by role codes.</param>
sealed record HoldingRow(string Unit, string Post, PostRank Rank, int? Person, DateOnly From, DateOnly? To, IReadOnlyList<string> Roles);
