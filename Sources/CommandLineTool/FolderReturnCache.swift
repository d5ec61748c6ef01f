#if CommandLine
import Crypto
import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables

/// What was read of a cycle's returns, kept in a folder beside them.
///
/// What was read is sealed with a key that is made of the return's own bytes: whoever has the return
/// can read what was kept of it, and nobody else. The folder may be deleted at any time.
final class FolderReturnCache: ReturnCache {
    private let packs: SealedPacks
    private let version: String

    /// Opens the cache of a cycle.
    ///
    /// - Parameters:
    ///   - directory: The cycle.
    ///   - library: Where its edition and its layouts are looked for.
    ///   - guide: How its files are read.
    ///   - program: What tells this build of the program from another.
    init(
        of directory: CycleDirectory, library: StandardsLibrary, guide: ReadingGuide,
        program: String
    ) {
        let variant = guide.keepsTexts ? "with-texts" : "figures"
        packs = SealedPacks("\(directory.path)/\(SealedFolder.name)/\(variant)")
        var words: [String] = [program]
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
        return packs.open(SealedPack.Name(entry), with: key(entry, bytes))
    }

    func keep(_ content: [UInt8], of name: String, _ bytes: borrowing [UInt8], digest: String?) {
        let entry = entry(of: name, bytes, digest)
        packs.seal(content, as: SealedPack.Name(entry), with: key(entry, bytes))
    }

    /// Deletes what was kept of files that are no longer there, or by another program.
    func tidy() { packs.tidy() }

    private func entry(
        of name: String, _ bytes: borrowing [UInt8], _ digest: String?
    ) -> SHA256Digest {
        let digest = digest ?? Digest.sha256(bytes)
        return SHA256.hash(data: Array("\(version)\n\(name)\n\(digest)".utf8))
    }

    private func key(_ entry: SHA256Digest, _ bytes: borrowing [UInt8]) -> SymmetricKey {
        // Not the receipt, which stands in a manifest for all to see.
        var hash = SHA256()
        hash.update(data: Array("section11-cache \(Digest.hexadecimal(entry))\n".utf8))
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return SymmetricKey(data: hash.finalize())
    }
}
#endif
