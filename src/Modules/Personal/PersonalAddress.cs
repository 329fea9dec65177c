using Personal.Cards;
using Personal.Documents;
using Personal.Drafts;
using Personal.Notes;

namespace Personal;

/// <summary>Where the module's pages are.</summary>
static class PersonalAddress
{
    public const string Notes = "/desk/notes";
    public const string NewNote = "/desk/notes/new";
    public const string Cards = "/desk/cards";
    public const string NewCard = "/desk/cards/new";
    public const string ImportCards = "/desk/cards/import";
    public const string Colleagues = "/desk/cards/colleagues";
    public const string Documents = "/desk/documents";
    public const string Drafts = "/desk/drafts";

    /// <summary>Takes a POST of any form of the desk.</summary>
    public const string KeepDraft = "/desk/drafts/keep";

    public static string Of(NoteId note) => $"{Notes}/{note}";

    public static string Of(NameCardId card) => $"{Cards}/{card}";

    public static string CardsAs(string form) => $"{Cards}/files/{form}";

    public static string Of(PersonalFolderId? folder) => folder is { } one ? $"{Documents}/folders/{one}" : Documents;

    public static string Edit(PersonalFolderId folder) => $"{Of(folder)}/edit";

    public static string FileOf(PersonalDocumentId document) => $"{Documents}/{document}/file";

    public static string PreviewOf(PersonalDocumentId document) => $"{Documents}/{document}/preview";

    public static string Edit(PersonalDocumentId document) => $"{Documents}/{document}/edit";

    public static string Of(DraftId draft) => $"{Drafts}/{draft}";
}
