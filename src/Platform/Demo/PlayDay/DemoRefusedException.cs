namespace Platform.Demo;

/// <summary>A command of the demo was refused: while the house is filled, the demo data are wrong; while a day is played, somebody was quicker.</summary>
public sealed class DemoRefusedException(string message) : InvalidOperationException(message);
