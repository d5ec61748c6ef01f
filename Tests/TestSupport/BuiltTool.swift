import Foundation

/// The built program, run as a person would run it.
public struct BuiltTool: Sendable {
    /// What a run left behind.
    public struct Result: Sendable {
        /// The exit status.
        public var status: Int32
        /// The standard output.
        public var output: String
        /// The standard error.
        public var errors: String
    }

    /// Where the program is.
    public let path: String

    /// Finds the program beside the test bundle, as the package manager builds both.
    ///
    /// - Throws: ``Missing`` if it is not there.
    public init(_ name: String = "section11") throws {
        let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }.map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().path
        }
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let candidates = (bundles + [own, Repository.root + "/.build/debug"]).map {
            $0 + "/" + name
        }
        guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
            throw Missing(name: name)
        }
        self.path = path
    }

    /// The program was not built.
    public struct Missing: Error {
        /// The program's name.
        public let name: String
    }

    /// Runs the program.
    ///
    /// The working directory is the repository's own unless another is given.
    ///
    /// Unless a test asks for the cache, nothing is kept in the folders of the cycles that it reads.
    public func run(
        _ arguments: [String], in directory: String = Repository.root, usesCache: Bool = false
    ) throws -> Result {
        try Self.run(
            path, arguments, in: directory,
            environment: usesCache ? ["SECTION11_NO_CACHE": ""] : Self.withoutCache)
    }

    /// What keeps the program from keeping anything.
    public static let withoutCache = ["SECTION11_NO_CACHE": "yes"]

    /// Runs any program, with some variables of its environment set.
    public static func run(
        _ path: String, _ arguments: [String], in directory: String,
        environment: [String: String] = withoutCache
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Files and not pipes: a pipe that nobody reads stops the program when it is full.
        let scratch = try Scratch()
        let output = scratch.path + "/output"
        let errors = scratch.path + "/errors"
        for file in [output, errors] {
            _ = FileManager.default.createFile(atPath: file, contents: nil)
        }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }
}

/// A directory that a test may fill; it is removed when the value is no longer used.
public final class Scratch: Sendable {
    /// Where the directory is.
    public let path: String

    /// Creates an empty directory.
    public init() throws {
        path = NSTemporaryDirectory() + "section11-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
