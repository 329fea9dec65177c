namespace Directory.People;

sealed class CardForm
{
    public string? Name { get; set; }

    public string? Telephone { get; set; }

    public string? Email { get; set; }

    public long Version { get; set; }
}

sealed class AccountForm
{
    public string? Account { get; set; }

    public string? Password { get; set; }
}

sealed class ResetForm
{
    public string? Password { get; set; }
}
