using Matters.Contracts;

namespace Matters.Timelines;

sealed record TimelineHead(MatterId Id, string? Number, int Length, byte[] Digest);

/// <summary>Where a chain is broken.</summary>
/// <param name="Position">The first entry, from 1, at which it no longer holds.</param>
sealed record BrokenLink(MatterId Matter, string? Number, int Position, string What);
