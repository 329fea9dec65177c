using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interfaces.Clients;

sealed class ClientTable : IEntityTypeConfiguration<Client>
{
    const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Client> builder)
    {
        builder.Property(client => client.Name).HasMaxLength(Naming.Longest);
        builder.Property(client => client.Rights).HasMaxLength(Ticked.LongestText);
        builder.Property(client => client.Networks).HasMaxLength(CallingNetworks.LongestText);
        builder.Property(client => client.Secret).HasMaxLength(HashLength);
        builder.Property(client => client.OlderSecret).HasMaxLength(HashLength);
        builder.HasIndex(client => new { client.Region, client.RegisteredAt });
        builder.HasIndex(client => client.Secret).IsUnique();
    }
}
