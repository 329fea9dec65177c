namespace Matters.WorkItems;

enum WorkItemState
{
    Open,
    Done,
    Returned,
    Recalled,
}
