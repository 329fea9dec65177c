namespace Disclosure.Requests;

/// <summary>In what form the information is wanted (形式要求).</summary>
enum FormWanted
{
    Electronic,
    Paper,

    /// <summary>Paper or electronic, as the office has it.</summary>
    Either,
}
