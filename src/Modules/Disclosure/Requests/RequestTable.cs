using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Requests;

sealed class RequestTable : IEntityTypeConfiguration<DisclosureRequest>
{
    public void Configure(EntityTypeBuilder<DisclosureRequest> builder)
    {
        builder.Ignore(request => request.Law);
        builder.ComplexProperty(request => request.Applicant);
        builder.ComplexProperty(request => request.Asked, asked => asked.Ignore(one => one.Title));
        builder.ComplexProperty(request => request.Supplement, supplement => supplement.ToJson("supplement"));
        builder.ComplexProperty(request => request.Extension, extension => extension.ToJson("extension"));
        builder.HasIndex(request => request.Matter).IsUnique();
    }
}
