using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace GovGraph.Extraction.Tagging;

/// <summary>The ONNX Runtime would report its use to its maker and make up an id of this device for that, on Linux too. We call no service.</summary>
internal static class RuntimeSettings
{
    private const string Switch = "ORT_DISABLE_TELEMETRY";

    /// <summary>Has to come before anything else asks for the runtime.</summary>
    public static void TurnTelemetryOff()
    {
        Environment.SetEnvironmentVariable(Switch, "1");
        if (!OperatingSystem.IsWindows())
        {
            // There .NET keeps variables of its own, which native libraries do not see.
            _ = SetEnvironment(Switch, "1", 1);
        }

        OrtEnv.Instance().DisableTelemetryEvents();
    }

    [DllImport("libc", EntryPoint = "setenv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetEnvironment([MarshalAs(UnmanagedType.LPStr)] string name, [MarshalAs(UnmanagedType.LPStr)] string value, int overwrite);
}
