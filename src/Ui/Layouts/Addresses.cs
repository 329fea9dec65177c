namespace Ui.Layouts;

/// <summary>The addresses that a layout itself leads to.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Desk = "/desk";
    public const string SignIn = "/sign-in";

    /// <summary>Takes a POST.</summary>
    public const string SignOut = "/sign-out";
}
