public import Section11Standards
import Section11Tables

extension ReturnSet {
    /// Reads the returns of a cycle, and of the cycles before that are on disk.
    ///
    /// - Parameters:
    ///   - directory: The cycle's directory.
    ///   - library: Where editions are looked for by their ids.
    ///   - guide: What else is known of the cycle's own files; of those before, only the limits.
    ///   - digest: Makes the receipt of a file's bytes; `nil` for none.
    ///   - threads: How many files are read at once; `nil` for as many as are of use.
    ///   - cache: Opens the cache of a cycle's files that are read in a way; `nil` for none.
    /// - Returns: The returns, with those of the cycles before.
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    public static func read(
        _ directory: CycleDirectory, library: StandardsLibrary, guide: ReadingGuide = .init(),
        digest: (@Sendable (borrowing [UInt8]) -> String)? = nil, threads: Int? = nil,
        cache: (CycleDirectory, ReadingGuide) -> (any ReturnCache)? = { _, _ in nil }
    ) throws(CatalogueError) -> ReturnSet {
        let chain = try directory.withCyclesBefore(library: library)
        func set(
            of directory: CycleDirectory, earlier: [ReturnSet], isAsked: Bool
        ) throws(CatalogueError) -> ReturnSet {
            let index = CatalogueIndex(directory.catalogue)
            var guide = isAsked ? guide : guide.ofOtherCycle
            guide.index = index
            let count = directory.cycle.agencies.count
            let isMany = guide.isPartOfMany || count >= many
            if guide.isPartOfMany || count >= tooManyToHold {
                guide.packing = guide.packing ?? KeptWords(index)
            }
            let readsAgain = isMany && guide.keepsTexts && guide.mayReadTextsAgain
            if readsAgain { guide.keepsTexts = false }
            if guide.layouts == nil { guide.layouts = try directory.layouts(library: library) }
            let cache = cache(directory, guide)
            if cache != nil { guide.caching = guide.packing ?? KeptWords(index) }
            let log = SupersessionLog(in: directory, limits: guide.limits)
            var set = ReturnSet(
                cycle: directory.cycle, index: index,
                submissions: submissions(
                    in: directory.returnsPath, guide: guide, digest: digest,
                    threads: threads ?? Concurrently.most, cache: cache, readsAgain: readsAgain),
                register: AgencyRegister(directory.cycle),
                superseded: Set(log.lines.filter { $0.isWithin(directory) }.map(\.supersedes)),
                earlier: earlier,
                crosswalks: try crosswalks(
                    to: index.catalogue.id, from: earlier.map(\.index.catalogue.id), library),
                moderation: ModerationLog.read(
                    in: directory.path, limits: guide.limits, digest: digest))
            set.supersessionIssues = log.issues(of: set, in: directory)
            return set
        }
        var earlier: [ReturnSet] = []
        for before in chain.dropFirst().reversed() {
            earlier.insert(try set(of: before, earlier: earlier, isAsked: false), at: 0)
        }
        var asked = try set(of: directory, earlier: earlier, isAsked: true)
        if chain.count > 1 {
            let minis = try chain[1].otherMiniAudits(library: library)
            // One mini audit of a programme does not sign off the others.
            if !minis.contains(where: { $0.cycle.id == directory.cycle.id }) {
                for mini in minis {
                    asked.minisBefore.append(try set(of: mini, earlier: [], isAsked: false))
                }
            }
        }
        return asked
    }

    /// From how many returns on their texts are read once more when they are shown, and are not held.
    public static let many = 1000

    /// From how many returns on they are held as bytes while nobody looks at them.
    ///
    /// To pack them and to open them again takes a sixth of the time that reading them takes; fewer
    /// than this take less than a hundred megabytes.
    private static let tooManyToHold = 2500

    /// The crosswalks between an edition and others, whichever way they lead; each once.
    private static func crosswalks(
        to edition: String, from others: [String], _ library: StandardsLibrary
    ) throws(CatalogueError) -> [Crosswalk] {
        var crosswalks: [Crosswalk] = []
        for other in Set(others).subtracting([edition]).sorted() {
            var found = try library.crosswalk(from: other, to: edition)
            if found == nil { found = try library.crosswalk(from: edition, to: other) }
            if let found { crosswalks.append(found) }
        }
        return crosswalks
    }

    /// The files below a directory that may hold a return, by name relative to it.
    ///
    /// Hidden files, the lock files of open workbooks and texts for people are passed over.
    ///
    /// - Parameter directory: The directory.
    /// - Returns: The names, in the order of their bytes.
    public static func files(in directory: String) -> [String] {
        var files: [String] = []
        func list(_ path: String, prefix: String, depth: Int) {
            for item in FolderListing(of: path).items where !isPassedOver(item.name) {
                if !item.isFolder {
                    files.append(prefix + item.name)
                } else if depth < 4 {
                    list(path + "/" + item.name, prefix: prefix + item.name + "/", depth: depth + 1)
                }
            }
        }
        list(directory, prefix: "", depth: 0)
        return files.sorted(by: ByteOrder.precedes)
    }

    /// Whether a file's name says that it holds no return.
    public static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix(".md")
            || name == CycleDirectory.fileName
    }

    private static func submissions(
        in directory: String, guide: ReadingGuide,
        digest: (@Sendable (borrowing [UInt8]) -> String)?, threads: Int,
        cache: (any ReturnCache)?, readsAgain: Bool
    ) -> [Submission] {
        let folder = readsAgain ? TextFolder(directory, guide: guide, digest: digest) : nil
        return Concurrently.map(files(in: directory), threads: threads) { name in
            var submission = Submission.read(
                path: directory + "/" + name, file: name, guide: guide, digest: digest,
                cache: cache)
            submission.textOrigin = folder.map { TextOrigin(folder: $0, name: name) }
            return submission
        }
    }
}

extension ReadingGuide {
    /// What holds for the files of another cycle too.
    fileprivate var ofOtherCycle: ReadingGuide {
        var guide = ReadingGuide(layouts: layouts, limits: limits)
        guide.keepsTexts = keepsTexts
        guide.mayReadTextsAgain = mayReadTextsAgain
        guide.isPartOfMany = isPartOfMany
        return guide
    }
}

extension SupersessionLog {
    /// What is wrong in the lines of a cycle's own directory; other boards are not known there.
    fileprivate func issues(of set: ReturnSet, in directory: CycleDirectory) -> [AuditIssue] {
        let files = set.submissions.map(\.file)
        return [fault].compactMap(\.self)
            + Self.issues(of: lines) { board in
                board.map(directory.isNamed) ?? true ? .holds(files) : .elsewhere
            }
    }
}
