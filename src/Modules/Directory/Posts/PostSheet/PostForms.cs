using Directory.Contracts;

namespace Directory.Posts;

sealed class AppointForm
{
    public string? Name { get; set; }

    /// <summary>Chosen among those of the same name.</summary>
    public string? Person { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

sealed class EndForm
{
    public Guid Holding { get; set; }

    public DateOnly? LastDay { get; set; }
}

sealed class EditForm
{
    public string? Name { get; set; }

    public PostRank? Rank { get; set; }

    public long Version { get; set; }
}
