#if CommandLine
import Section11Returns
import Section11Standards

/// The caches of the cycles that a command reads.
final class ReturnCaches {
    private let library: StandardsLibrary
    /// What tells this build of the program from another; `nil` if there are to be no caches.
    private let program: String?
    private var opened: [FolderReturnCache] = []

    private init(isOff: Bool, library: StandardsLibrary, guide: ReadingGuide) {
        let isOff =
            isOff || SealedFolder.isForbidden || guide.layout != nil || guide.layouts != nil
        program = isOff ? nil : SealedFolder.programIdentity
        self.library = library
    }

    /// Reads a cycle's returns and those of the cycles before; what was read before of the same
    /// bytes is taken from the cache.
    ///
    /// - Parameters:
    ///   - directory: The cycle.
    ///   - library: Where editions and layouts are looked for.
    ///   - guide: How the files are read; where it names layouts nothing is cached.
    ///   - isOff: Whether every file is read anew.
    /// - Returns: The returns.
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    static func read(
        _ directory: CycleDirectory, library: StandardsLibrary, guide: ReadingGuide, isOff: Bool
    ) throws(CatalogueError) -> ReturnSet {
        let caches = ReturnCaches(isOff: isOff, library: library, guide: guide)
        let set = try ReturnSet.read(
            directory, library: library, guide: guide, digest: { Digest.sha256($0) },
            cache: { caches.open($0, $1) })
        for cache in caches.opened { cache.tidy() }
        return set
    }

    private func open(_ directory: CycleDirectory, _ guide: ReadingGuide) -> (any ReturnCache)? {
        guard let program else { return nil }
        let cache = FolderReturnCache(
            of: directory, library: library, guide: guide, program: program)
        opened.append(cache)
        return cache
    }
}
#endif
