using Kernel;

namespace Platform.Outbox;

sealed record PendingEvent(Guid Id, string Name, string Body, DateTimeOffset At, int Attempts, RegionCode Region);
