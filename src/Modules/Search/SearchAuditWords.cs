using Platform.Audit;
using Search.Contracts;
using Search.Files;
using Search.Index;

namespace Search;

/// <summary>What the audit calls the module's commands and queries.</summary>
sealed class SearchAuditWords : IAuditWords
{
    public string About => "全文检索";

    public IEnumerable<AuditAction> Actions =>
    [
        AuditAction.Of<KeepFileText>("登记文件文字"),
        AuditAction.Of<IndexWaiting>("更新检索"),
        AuditAction.Of<IndexThings>("重建检索内容"),
        AuditAction.Of<ReplaceSegments>("合并检索"),
        AuditAction.Of<BeginSegment>("开始合并检索"),
        AuditAction.Of<KeepPages>("写入检索"),
        AuditAction.Of<ClearSegment>("清理检索"),
        AuditAction.Of<ClearSearch>("清空检索"),
        AuditAction.Of<EndRebuild>("完成重建检索"),
        AuditAction.Of<FindDocuments>("全文检索"),
    ];
}
