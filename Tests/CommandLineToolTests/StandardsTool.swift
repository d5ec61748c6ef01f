import Foundation

/// The built tool, run in a directory of its own.
struct StandardsTool {
    let directory: URL

    /// What a run of the tool left.
    struct Outcome {
        let output: String
        let messages: String
        let status: Int32
    }

    /// Creates a scratch directory, and removes it after the test.
    static func run(_ body: (StandardsTool) throws -> Void) throws {
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("section11-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try body(StandardsTool(directory: directory))
    }

    /// Writes a file into the directory.
    func write(_ text: String, to name: String) throws {
        let target = directory.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: target)
    }

    /// Runs the tool in the directory.
    func callAsFunction(_ arguments: String...) throws -> Outcome {
        let process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = directory
        var environment = ProcessInfo.processInfo.environment
        environment["SECTION11_STANDARDS"] = nil
        environment["SECTION11_NO_CACHE"] = "yes"
        process.environment = environment
        // Files instead of pipes, for a pipe that fills up would stop the tool.
        let output = directory.appendingPathComponent(".output")
        let messages = directory.appendingPathComponent(".messages")
        try Data().write(to: output)
        try Data().write(to: messages)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self),
            status: process.terminationStatus)
    }

    /// The tool lies beside the program that runs the tests.
    private static var executable: URL {
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let build = own.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (build ?? package.appendingPathComponent(".build/debug"))
            .appendingPathComponent("section11")
    }
}
