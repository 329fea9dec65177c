using Ui.Forms;

namespace Personal.Documents;

/// <summary>One person's folders as a tree.</summary>
sealed class FolderTree(IReadOnlyList<PersonalFolder> all)
{
    /// <summary>Deeper ones nobody finds again.</summary>
    public const int Deepest = 5;

    public int Count => all.Count;

    public PersonalFolder? Find(PersonalFolderId? id) => all.FirstOrDefault(folder => folder.Id == id);

    public IReadOnlyList<PersonalFolder> In(PersonalFolderId? parent) =>
        [.. all.Where(folder => folder.Parent == parent).OrderBy(folder => Platform.Text.Pinyin.Of(folder.Name), StringComparer.Ordinal).ThenBy(folder => folder.Id.Value)];

    /// <summary>From the top down to the folder itself.</summary>
    public IReadOnlyList<PersonalFolder> PathTo(PersonalFolderId? id)
    {
        var path = new List<PersonalFolder>();
        for (var at = Find(id); at is not null && path.Count <= Deepest; at = Find(at.Parent)) path.Insert(0, at);
        return path;
    }

    /// <summary>Every folder by its path, each under its parent; the top itself is first.</summary>
    /// <param name="without">A folder that is left out with all below it.</param>
    public IReadOnlyList<Choice> Choices(PersonalFolderId? without = null) =>
        [new("", "个人文档（顶层）"), .. all.Select(folder => PathTo(folder.Id)).Where(path => path.All(one => one.Id != without))
            .OrderBy(path => Words(path), StringComparer.Ordinal).Select(path => new Choice($"{path[^1].Id}", Words(path)))];

    /// <summary>Whether a folder is another or lies anywhere below it.</summary>
    public bool IsWithin(PersonalFolderId? folder, PersonalFolderId other) => PathTo(folder).Any(one => one.Id == other);

    /// <summary>How many steps there are below a folder, itself included.</summary>
    public int HeightOf(PersonalFolderId id) => 1 + In(id).Select(below => HeightOf(below.Id)).DefaultIfEmpty(0).Max();

    public string WordsOf(PersonalFolderId? folder) => Words(PathTo(folder));

    static string Words(IReadOnlyList<PersonalFolder> path) => string.Join(" / ", path.Select(folder => folder.Name));
}
