using Kernel;

namespace Platform.Outbox;

sealed record PendingEvent(Guid Id, string Name, string Body, int Attempts, RegionCode Region);
