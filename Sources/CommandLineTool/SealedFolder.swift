#if CommandLine
import Crypto
import FoundationEssentials
import Section11Tables
import Synchronization

/// A folder of files that only who has what they were made of can read.
///
/// Whatever goes wrong, a file is there or it is not: the folder may be deleted at any time, or lie
/// where nobody may write.
final class SealedFolder: Sendable {
    /// The name of the folder in the folder of a cycle, under which all others stand.
    static let name = ".section11-cache"

    /// Keeps the program, and all that it starts, from using or making such folders.
    static let variable = "SECTION11_NO_CACHE"

    /// Whether the environment says that there are to be none.
    static var isForbidden: Bool {
        !(ProcessInfo.processInfo.environment[variable] ?? "").isEmpty
    }

    /// Where the folder is.
    let path: String

    private let used = Mutex<Set<String>>([])

    /// Names a folder; it is made when something is put into it.
    init(_ path: String) { self.path = path }

    /// Opens a file; `nil` if it is not there or was not sealed with the key.
    func open(_ name: String, with key: SymmetricKey) -> [UInt8]? {
        guard let sealed = try? FileBytes.read(path: "\(path)/\(name)"),
            let content = Seal.opened(sealed, with: key)
        else { return nil }
        _ = used.withLock { $0.insert(name) }
        return content
    }

    /// Seals a file.
    func seal(_ content: [UInt8], as name: String, with key: SymmetricKey) {
        guard let sealed = Seal.sealed(content, with: key) else { return }
        // A file that was written in part does not open, and is as good as none.
        let place = "\(path)/\(name)"
        if !HastyFile.put(sealed, at: place) {
            try? FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            _ = HastyFile.put(sealed, at: place)
        }
        _ = used.withLock { $0.insert(name) }
    }

    /// Deletes what was neither opened nor sealed, but for so many of the latest.
    func tidy(keeping count: Int = 0) {
        let used = used.withLock { $0 }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let unused = names.filter { !used.contains($0) }.map { name in
            let facts =
                (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")) ?? [:]
            let changed = (facts[.modificationDate] as? Date) ?? .distantPast
            return (name: name, changed: changed)
        }
        for old in unused.sorted(by: { $0.changed > $1.changed }).dropFirst(count) {
            try? FileManager.default.removeItem(atPath: "\(path)/\(old.name)")
        }
    }

    /// What tells this build of the program from another; `nil` where nothing does, so that nothing
    /// is to be kept.
    static let programIdentity = identity(
        ofProgram: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments.first ?? "")

    /// What tells a build of the program from another: the size and the time of its file.
    ///
    /// - Parameter path: Where the program's file is, as far as is known. A bare name was looked up
    ///   elsewhere, and a file of that name in the folder at hand is another.
    /// - Returns: The identity; `nil` if the file cannot be found.
    static func identity(ofProgram path: String) -> String? {
        guard path.contains("/"),
            let facts = try? FileManager.default.attributesOfItem(atPath: path),
            let size = facts[.size], let changed = facts[.modificationDate] as? Date
        else { return nil }
        return "\(EngineVersion.current) \(size) \(changed.timeIntervalSince1970)"
    }
}
#endif
