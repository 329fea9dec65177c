using Kernel;

namespace Personal.Drafts;

/// <summary>What somebody has typed into a form of the desk and not sent yet (草稿).</summary>
sealed class Draft(DraftId id, PersonId person, string page, string title, string fields, string labels, DateTimeOffset savedAt, RegionCode region)
{
    public DraftId Id { get; } = id;

    public PersonId Person { get; } = person;

    /// <summary>The address of the form, within the desk. It opens no door: the page asks its own policy.</summary>
    public string Page { get; } = page;

    public string Title { get; private set; } = title;

    /// <summary>What was typed, by the names of the fields, as JSON: no file, no token, no key.</summary>
    public string Fields { get; private set; } = fields;

    /// <summary>What the form calls the fields in which something is written, as JSON, so that a draft can be read without its form.</summary>
    public string Labels { get; private set; } = labels;

    public DateTimeOffset SavedAt { get; private set; } = savedAt;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Become(string title, string fields, string labels, DateTimeOffset at) => (Title, Fields, Labels, SavedAt) = (title, fields, labels, at);
}
