import FoundationEssentials
public import Section11Standards
import Section11Tables

extension ReturnSet {
    /// How many cycles before are read, so that a circle of directories ends.
    private static let cyclesBackLimit = 12

    /// Reads the returns of a cycle, and of the cycles before that are on disk.
    ///
    /// - Parameters:
    ///   - directory: The cycle's directory.
    ///   - library: Where editions are looked for by their ids.
    ///   - guide: What else is known of the cycle's own files; of those before, only the limits.
    ///   - digest: Makes the receipt of a file's bytes; `nil` for none.
    ///   - threads: How many files are read at once; `nil` for as many as are of use.
    /// - Returns: The returns, with those of the cycles before.
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    public static func read(
        _ directory: CycleDirectory, library: StandardsLibrary, guide: ReadingGuide = .init(),
        digest: (@Sendable (borrowing [UInt8]) -> String)? = nil, threads: Int? = nil
    ) throws(CatalogueError) -> ReturnSet {
        var chain = [directory]
        while chain.count < cyclesBackLimit, let last = chain.last,
            let before = try last.previous(library: library)
        {
            if chain.contains(where: { $0.cycle.id == before.cycle.id }) { break }
            chain.append(before)
        }
        var earlier: [ReturnSet] = []
        for directory in chain.reversed() {
            let index = CatalogueIndex(directory.catalogue)
            let isAsked = earlier.count == chain.count - 1
            var guide = isAsked ? guide : ReadingGuide(layouts: guide.layouts, limits: guide.limits)
            guide.index = index
            if guide.layouts == nil { guide.layouts = try directory.layouts(library: library) }
            let set = ReturnSet(
                cycle: directory.cycle, index: index,
                submissions: submissions(
                    in: directory.returnsPath, guide: guide, digest: digest,
                    threads: threads ?? Concurrently.most),
                register: AgencyRegister(directory.cycle),
                superseded: superseded(in: directory, limits: guide.limits), earlier: earlier,
                crosswalks: try crosswalks(
                    to: index.catalogue.id, from: earlier.map(\.index.catalogue.id), library),
                moderation: ModerationLog.read(
                    in: directory.path, limits: guide.limits, digest: digest))
            earlier.insert(set, at: 0)
        }
        return earlier[0]
    }

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
    public static func files(in directory: String) -> [String] {
        var files: [String] = []
        func list(_ path: String, prefix: String, depth: Int) {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            for name in names where !isPassedOver(name) {
                var isDirectory = false
                let full = path + "/" + name
                guard FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory)
                else { continue }
                if isDirectory {
                    if depth < 4 { list(full, prefix: prefix + name + "/", depth: depth + 1) }
                } else {
                    files.append(prefix + name)
                }
            }
        }
        list(directory, prefix: "", depth: 0)
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a file's name says that it holds no return.
    public static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix(".md")
            || name == CycleDirectory.fileName
    }

    private static func submissions(
        in directory: String, guide: ReadingGuide,
        digest: (@Sendable (borrowing [UInt8]) -> String)?, threads: Int
    ) -> [Submission] {
        Concurrently.map(files(in: directory), threads: threads) { name in
            Submission.read(
                path: directory + "/" + name, file: name, guide: guide, digest: digest)
        }
    }

    /// The files of a directory that another file of the same agency replaces.
    private static func superseded(
        in directory: CycleDirectory, limits: ReadingLimits
    ) -> Set<String> {
        let lines = Supersession.all(in: directory, limits: limits)
        return Set(lines.filter { $0.isWithin(directory) }.map(\.supersedes))
    }
}
