using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Ui.Drafts;

/// <summary>Puts what was kept into a form as if it had just been typed: its properties are bound as they are when it is sent.</summary>
sealed class DraftFilling(ParameterBinder binder, IModelBinderFactory factory, IModelMetadataProvider metadata)
{
    public async Task Fill(PageHandlerExecutedContext page, KeptDraft draft)
    {
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(draft.Fields.ToDictionary(field => field.Key, field => new Microsoft.Extensions.Primitives.StringValues(field.Value))), CultureInfo.InvariantCulture);
        foreach (var property in page.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>().Where(IsTyped)) await Bind(page, property, values);

        // What could not be read is shown as it was typed; what is wrong with it is said when it is sent.
        foreach (var (_, entry) in page.ModelState.Where(one => draft.Fields.ContainsKey(one.Key))) entry!.Errors.Clear();
    }

    /// <summary>What comes from the address is not of the draft.</summary>
    static bool IsTyped(PageBoundPropertyDescriptor property) => property.Property.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: false };

    async Task Bind(PageHandlerExecutedContext page, PageBoundPropertyDescriptor property, IValueProvider values)
    {
        var about = metadata.GetMetadataForType(page.HandlerInstance.GetType()).Properties[property.Name]!;
        // The property itself is bound by a POST alone.
        var anyway = new ParameterDescriptor { Name = property.Name, ParameterType = property.ParameterType, BindingInfo = new(property.BindingInfo!) { RequestPredicate = null } };
        var how = factory.CreateBinder(new() { BindingInfo = anyway.BindingInfo, Metadata = about, CacheToken = property });
        // What nothing is left of was unticked, whatever the page proposes to begin with.
        var before = about.IsCollectionType ? null : about.PropertyGetter!(page.HandlerInstance);
        var bound = await binder.BindModelAsync(page, how, values, anyway, about, before);
        if (bound.IsModelSet) about.PropertySetter!(page.HandlerInstance, bound.Model);
    }
}
