#if CommandLine
import FoundationEssentials
import Section11Tables

/// The writing of a pack: under a name of its own until it is whole.
///
/// A pack that is not brought to its end is deleted when it is let go of.
final class SealedPackWriter {
    private let folder: String
    private let file: String
    private let hasty: HastyFile
    private var listed: [(name: SealedPack.Name, length: Int)] = []

    private static let unfinished = ".unfinished-"

    /// Begins a pack in a folder, which is made if it is not there; `nil` if that cannot be done.
    init?(in folder: String) {
        self.folder = folder
        file = Self.unfinished + UUID().uuidString
        if let hasty = HastyFile(at: "\(folder)/\(file)") {
            self.hasty = hasty
            return
        }
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        guard let hasty = HastyFile(at: "\(folder)/\(file)") else { return nil }
        self.hasty = hasty
    }

    deinit { try? FileManager.default.removeItem(atPath: "\(folder)/\(file)") }

    /// Adds a sealed thing; says whether the pack can still be written.
    func add(_ sealed: some ContiguousBytes, as name: SealedPack.Name) -> Bool {
        listed.append((name, sealed.withUnsafeBytes(\.count)))
        return hasty.add(sealed)
    }

    /// Brings the pack to its end.
    ///
    /// - Parameter ending: What the name of its file ends in.
    /// - Returns: The name of its file; `nil` if it could not be written.
    func end(as ending: String) -> String? {
        let end = SealedPack.end(listing: listed)
        guard hasty.add(end), hasty.close() else { return nil }
        let name = Digest.sha256(end) + ending
        do {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            try FileManager.default.moveItem(
                atPath: "\(folder)/\(file)", toPath: "\(folder)/\(name)")
        } catch {
            return nil
        }
        return name
    }

    /// Whether another run may be at work on a file of this name: one of the last day.
    static func mayBeAtWork(on file: String, in folder: String) -> Bool {
        guard file.hasPrefix(unfinished),
            let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)"),
            let changed = facts[.modificationDate] as? Date
        else { return false }
        return changed.timeIntervalSinceNow > -86_400
    }
}
#endif
