#if CommandLine
import Crypto
import FoundationEssentials
import Section11Tables
import Synchronization

/// A folder of packs, in which each thing can be read only by who has what it was made of.
///
/// Whatever goes wrong, a thing is there or it is not: the folder may be deleted at any time, or lie
/// where nobody may write.
final class SealedPacks: Sendable {
    typealias Name = SealedPack.Name

    private struct Place: Sendable {
        /// The position of the pack.
        let pack: Int
        /// Where it stands in the pack.
        let part: Range<Int>
    }

    private struct State {
        /// What was opened, of what was there.
        var used: Set<Name> = []
        /// What is sealed anew; `nil` while nothing is.
        var writer: SealedPackWriter?
        /// Whether nothing can be written.
        var isRefused = false
    }

    /// Where the folder is.
    let path: String

    private let packs: [(file: String, pack: SealedPack)]
    private let places: [Name: Place]
    private let state = Mutex(State())

    /// What the name of a pack's file ends in.
    private static let ending = ".pack"

    /// Opens the packs of a folder; it is made when something is put into it.
    init(_ path: String) {
        self.path = path
        let files = FolderListing(of: path).items.map(\.name).filter { $0.hasSuffix(Self.ending) }
        packs = files.compactMap { file in
            SealedPack(path: path + "/" + file).map { (file, $0) }
        }
        var places: [Name: Place] = [:]
        places.reserveCapacity(packs.reduce(0) { $0 + $1.pack.places.count })
        for (position, (_, pack)) in packs.enumerated() {
            for (name, part) in pack.places { places[name] = Place(pack: position, part: part) }
        }
        self.places = places
    }

    /// Opens a thing; `nil` if it is not there or was not sealed with the key.
    func open(_ name: Name, with key: SymmetricKey) -> [UInt8]? {
        guard let place = places[name], let sealed = packs[place.pack].pack.sealed(place.part),
            let content = Seal.opened(sealed, with: key)
        else { return nil }
        _ = state.withLock { $0.used.insert(name) }
        return content
    }

    /// Seals a thing.
    func seal(_ content: [UInt8], as name: Name, with key: SymmetricKey) {
        guard let sealed = Seal.sealed(content, with: key) else { return }
        state.withLock { state in
            if state.isRefused { return }
            if state.writer == nil { state.writer = SealedPackWriter(in: path) }
            state.isRefused = !(state.writer?.add(sealed, as: name) ?? false)
        }
    }

    /// Ends the pack that was begun, and deletes what was neither opened nor sealed.
    func tidy() {
        state.withLock { state in
            let fresh = state.isRefused ? nil : state.writer?.end(as: Self.ending)
            state.writer = nil
            var kept = packs.indices.filter { position in
                packs[position].pack.places.contains { state.used.contains($0.name) }
            }
            if let joined = joined(kept, state.used, fresh) {
                kept = []
                delete(allBut: [joined])
            } else {
                delete(allBut: kept.map { packs[$0].file } + [fresh].compactMap(\.self))
            }
        }
    }

    /// Up to how many packs a folder holds.
    private static let most = 8

    /// Puts what is used of some packs, and a fresh one, into one; `nil` if they had better stay.
    private func joined(_ kept: [Int], _ used: Set<Name>, _ fresh: String?) -> String? {
        let parts = kept.flatMap { packs[$0].pack.places }
        let bytes = parts.reduce(0) { $0 + $1.part.count }
        let usedBytes = parts.reduce(0) { $0 + (used.contains($1.name) ? $1.part.count : 0) }
        guard kept.count >= Self.most || usedBytes < bytes / 2,
            let writer = SealedPackWriter(in: path)
        else { return nil }
        func add(_ pack: SealedPack, _ isMeant: (Name) -> Bool) -> Bool {
            pack.places.filter { isMeant($0.name) }.allSatisfy { name, part in
                pack.sealed(part).map { writer.add($0, as: name) } ?? false
            }
        }
        guard kept.allSatisfy({ add(packs[$0].pack, used.contains) }) else { return nil }
        if let fresh {
            guard let pack = SealedPack(path: path + "/" + fresh), add(pack, { _ in true }) else {
                return nil
            }
        }
        return writer.end(as: Self.ending)
    }

    private func delete(allBut files: [String]) {
        for item in FolderListing(of: path).items
        where !files.contains(item.name) && !SealedPackWriter.mayBeAtWork(on: item.name, in: path) {
            try? FileManager.default.removeItem(atPath: path + "/" + item.name)
        }
    }
}
#endif
