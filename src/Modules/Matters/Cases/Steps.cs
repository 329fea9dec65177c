namespace Matters.Cases;

/// <summary>What the actions of every kind of matter put on a desk; a kind has its own besides.</summary>
static class Steps
{
    public const string Handle = "承办";
    public const string Joint = "协办";
    public const string HandAgain = "重新交办";
    public const string TakeUpAgain = "重新办理";
}
