using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        // Version is this house's optimistic token; Identity's own would be a second one.
        builder.Ignore(account => account.ConcurrencyStamp);
        builder.Property(account => account.UserName).HasMaxLength(AccountName.Longest).IsRequired();
        builder.Property(account => account.NormalizedUserName).HasMaxLength(AccountName.Longest).IsRequired();
        builder.Property(account => account.PasswordHash).IsRequired();
        builder.Property(account => account.SecurityStamp).IsRequired();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.Person);
    }
}
