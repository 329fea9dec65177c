using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Notifications.Choices;

/// <summary>When a person is left in peace, and the mobile number to which he or she wants text messages.</summary>
sealed class PersonalRules(PersonId person, RegionCode region)
{
    public PersonId Person { get; } = person;

    public QuietRule Quiet { get; private set; }

    public TimeOnly QuietFrom { get; private set; } = new(22, 0);

    public TimeOnly QuietTo { get; private set; } = new(7, 0);

    /// <summary>Entered by the person alone; empty for none.</summary>
    public string Mobile { get; private set; } = "";

    public RegionCode Region { get; } = region;

    public void Become(QuietRule quiet, TimeOnly from, TimeOnly to, string mobile) => (Quiet, QuietFrom, QuietTo, Mobile) = (quiet, from, to, mobile);
}

sealed class PersonalRulesTable : IEntityTypeConfiguration<PersonalRules>
{
    public void Configure(EntityTypeBuilder<PersonalRules> builder)
    {
        builder.HasKey(rules => rules.Person);
        builder.Property(rules => rules.Mobile).HasMaxLength(24);
    }
}
