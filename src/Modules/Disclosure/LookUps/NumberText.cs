using Kernel;
using Matters.Contracts;

namespace Disclosure.LookUps;

/// <summary>A reference number as an applicant types it; the 号 at the end may be missing.</summary>
static class NumberText
{
    const int Longest = 60;

    public static string Normal(string? typed) => Typed.Cut(Ended(MatterNumber.Official(typed)), Longest);

    static string Ended(string number) => number.Length > 0 && char.IsAsciiDigit(number[^1]) ? number + '号' : number;
}
