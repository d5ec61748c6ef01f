#if CommandLine
import Crypto
import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables
import Synchronization

/// What was read of a cycle's returns, kept in a folder beside them.
///
/// Every file is sealed with a key that is made of the return's own bytes: whoever has the return can
/// read what was kept of it, and nobody else. The folder may be deleted at any time.
final class FolderReturnCache: ReturnCache {
    /// The name of the folder, in the folder of the cycle.
    static let folderName = ".section11-cache"

    /// Turns the cache off for a process and all that it starts.
    static let variable = "SECTION11_NO_CACHE"

    private let folder: String
    private let version: String
    private let used = Mutex<Set<String>>([])

    /// Opens the cache of a cycle.
    ///
    /// - Parameters:
    ///   - directory: The cycle.
    ///   - library: Where its edition and its layouts are looked for.
    ///   - guide: How its files are read.
    init(of directory: CycleDirectory, library: StandardsLibrary, guide: ReadingGuide) {
        folder =
            "\(directory.path)/\(Self.folderName)/\(guide.keepsTexts ? "with-texts" : "figures")"
        var words: [String] = [EngineVersion.current, Self.programIdentity]
        words.append(guide.sheet ?? "")
        words.append(guide.headerRow.map(String.init) ?? "")
        words.append(guide.csv.encoding?.rawValue ?? "")
        words.append(guide.csv.delimiter.map { String(describing: $0) } ?? "")
        for path in directory.definitionPaths(library: library) {
            words.append((try? FileBytes.read(path: path)).map { Digest.sha256($0) } ?? "")
        }
        version = Digest.sha256(Array(words.joined(separator: "\n").utf8))
    }

    func kept(of name: String, _ bytes: borrowing [UInt8], digest: String?) -> [UInt8]? {
        let entry = entry(of: name, bytes, digest)
        guard let sealed = try? FileBytes.read(path: "\(folder)/\(entry)"),
            let box = try? AES.GCM.SealedBox(combined: sealed),
            let content = try? AES.GCM.open(box, using: key(entry, bytes))
        else { return nil }
        _ = used.withLock { $0.insert(entry) }
        return Array(content)
    }

    func keep(_ content: [UInt8], of name: String, _ bytes: borrowing [UInt8], digest: String?) {
        let entry = entry(of: name, bytes, digest)
        guard let sealed = try? AES.GCM.seal(content, using: key(entry, bytes)).combined else {
            return
        }
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try? sealed.write(to: URL(filePath: "\(folder)/\(entry)"), options: .atomic)
        _ = used.withLock { $0.insert(entry) }
    }

    /// Deletes what was kept of files that are no longer there, or by another program.
    func tidy() {
        let used = used.withLock { $0 }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where !used.contains(name) {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    private func entry(
        of name: String, _ bytes: borrowing [UInt8], _ digest: String?
    ) -> String {
        let digest = digest ?? Digest.sha256(bytes)
        return Digest.sha256(Array("\(version)\n\(name)\n\(digest)".utf8))
    }

    private func key(_ entry: String, _ bytes: borrowing [UInt8]) -> SymmetricKey {
        // Not the receipt, which stands in a manifest for all to see.
        var hash = SHA256()
        hash.update(data: Array("section11-cache \(entry)\n".utf8))
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return SymmetricKey(data: hash.finalize())
    }

    /// What tells this build of the program from another: the size and the time of its file.
    private static let programIdentity: String = {
        let path =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments.first ?? ""
        let facts = (try? FileManager.default.attributesOfItem(atPath: path)) ?? [:]
        let changed = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(facts[.size] ?? 0) \(changed)"
    }()
}
#endif
