using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Outbox;

/// <summary>One subscriber to one event, found in the modules at start.</summary>
abstract record Subscription(string Event, Type Subscriber)
{
    /// <summary>The name under which the reaction is remembered.</summary>
    public string Name => Subscriber.FullName!;

    public abstract Task React(IServiceProvider services, string body, CancellationToken ct);

    public static Subscription Of(Type eventType, Type subscriber) =>
        (Subscription)Activator.CreateInstance(typeof(Subscription<>).MakeGenericType(eventType), subscriber)!;
}

sealed record Subscription<TEvent>(Type Subscriber) : Subscription(TEvent.Name, Subscriber)
    where TEvent : IEvent
{
    public override Task React(IServiceProvider services, string body, CancellationToken ct) =>
        ((IReact<TEvent>)services.GetRequiredService(Subscriber)).On(JsonSerializer.Deserialize<TEvent>(body)!, ct);
}
