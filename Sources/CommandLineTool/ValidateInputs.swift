#if CommandLine
import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables

/// The files that the arguments of `validate` mean, by the cycle that they answer.
struct ValidateInputs {
    /// A file.
    struct File {
        /// Where it lies.
        let path: String
        /// What it is called in messages.
        let name: String
    }

    /// Files that answer one cycle.
    struct Group {
        /// The cycle's directory; `nil` if none was given or found.
        let cycle: String?
        /// The files, in the order of the arguments.
        var files: [File]
    }

    /// The files, by cycle.
    private(set) var groups: [Group] = []

    /// What is said of arguments that are not read.
    private(set) var messages: [String] = []

    /// Whether an argument names nothing.
    private(set) var hasFailed = false

    /// Adds what an argument means: a file, the files of a directory, or the returns of a cycle.
    ///
    /// - Parameters:
    ///   - argument: The path.
    ///   - cycle: The cycle's directory; `nil` to look for it.
    mutating func add(_ argument: String, cycle: String?) {
        let path = Self.absolute(argument)
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            messages.append("\(argument): error: there is no such file or directory")
            hasFailed = true
            return
        }
        guard isDirectory else {
            add(
                File(path: path, name: FilePath.lastPart(of: path)),
                to: cycle ?? Self.cycle(of: path))
            return
        }
        let isCycle = FileManager.default.fileExists(
            atPath: "\(path)/\(CycleDirectory.fileName)")
        let directory = isCycle ? "\(path)/returns" : path
        noteLockFiles(in: directory)
        let names = ReturnSet.files(in: directory)
        if names.isEmpty {
            messages.append("\(argument): error: no file of the directory can hold a return")
            hasFailed = true
        }
        let found = cycle ?? Self.cycle(of: path)
        for name in names { add(File(path: "\(directory)/\(name)", name: name), to: found) }
    }

    private mutating func add(_ file: File, to cycle: String?) {
        let cycle = cycle.map(Self.absolute)
        if let known = groups.firstIndex(where: { $0.cycle == cycle }) {
            if !groups[known].files.contains(where: { $0.path == file.path }) {
                groups[known].files.append(file)
            }
        } else {
            groups.append(Group(cycle: cycle, files: [file]))
        }
    }

    private mutating func noteLockFiles(in directory: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names.sorted() where name.hasPrefix("~$") {
            messages.append("\(name): passed over: it only says that its workbook is open")
        }
    }

    private static func cycle(of path: String) -> String? {
        CycleDirectory.find(besideOrAbove: path)
    }

    /// The path from the root, without `.` and `..`.
    static func absolute(_ path: String) -> String {
        let current = FileManager.default.currentDirectoryPath
        let whole = path.hasPrefix("/") ? path : "\(current)/\(path)"
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
#endif
