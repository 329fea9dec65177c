namespace Ui.Layouts;

/// <summary>The addresses that a layout itself leads to.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Desk = "/desk";
    public const string SignIn = "/sign-in";

    /// <summary>Signing in by a passkey, at once or as the second step.</summary>
    public const string SignInPasskey = "/sign-in/passkey";

    /// <summary>The second step of signing in.</summary>
    public const string SignInCode = "/sign-in/code";

    /// <summary>Takes a POST of a form that the end of a session had overtaken.</summary>
    public const string SignInAgain = "/sign-in/again";

    /// <summary>Takes a POST: the post in which one acts from now on.</summary>
    public const string Post = "/desk/post";

    /// <summary>One's own password.</summary>
    public const string Password = "/desk/password";

    /// <summary>One's own second factor.</summary>
    public const string SecondFactor = "/desk/second-factor";

    /// <summary>One's own passkeys.</summary>
    public const string Passkeys = "/desk/passkeys";

    /// <summary>Where one proves anew who one is, before an act that needs it.</summary>
    public const string Prove = "/desk/prove";

    /// <summary>The frame in which a browser draws OFD files.</summary>
    public const string OfdViewer = "/ofd-viewer";

    /// <summary>Takes a POST.</summary>
    public const string SignOut = "/sign-out";
}
