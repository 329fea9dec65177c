namespace Disclosure.Requests;

/// <summary>What is asked for (所需政府信息): the name, the document number, or what else lets the office find it.</summary>
sealed record Asked(string Subject, string DocumentNumber, string Description, FormWanted Form, WayWanted Way)
{
    const int LongestTitle = 60;

    /// <summary>As lists show it: the first of the three that was given.</summary>
    public string Title
    {
        get
        {
            var whole = Subject.Length > 0 ? Subject : DocumentNumber.Length > 0 ? DocumentNumber : Description.ReplaceLineEndings(" ");
            var runes = whole.EnumerateRunes().ToList();
            return runes.Count <= LongestTitle ? whole : string.Concat(runes.Take(LongestTitle)) + "…";
        }
    }
}
