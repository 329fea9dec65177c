namespace Platform.Files;

/// <summary>How a program ended that was given a stranger's file.</summary>
enum ProcessEnd
{
    Done,
    Failed,
    TooLong,
    TooMuchMemory,
    TooManyProcesses,
    TooMuchWritten,
}
