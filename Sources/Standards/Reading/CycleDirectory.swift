import FoundationEssentials
import Section11Tables

/// A directory that holds an audit cycle: the register, the returns, and what lies beside them.
public struct CycleDirectory: CycleFolder {
    /// The name of the file that makes a directory a cycle's.
    public static let fileName = "cycle.json"

    /// How many directories above a file are looked through for its cycle.
    public static let levelsAbove = 6

    /// The directory.
    public let path: String

    /// The cycle.
    public let cycle: AuditCycle

    /// The catalogue that the cycle asks about.
    public let catalogue: Catalogue

    /// What the cycle says of other cycles and files.
    public var links: CycleLinks { CycleLinks(of: cycle) }

    /// Reads the cycle in a directory.
    ///
    /// - Parameters:
    ///   - path: The directory, or the `cycle.json` in it.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The directory with its cycle and catalogue.
    /// - Throws: A ``CatalogueError`` if the cycle or its catalogue cannot be read.
    public static func open(
        _ path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> CycleDirectory {
        let directory = directory(of: path)
        let (cycle, document) = try DocumentReader.read(
            AuditCycle.self, schema: AuditCycle.schema,
            from: try DocumentReader.bytes(at: "\(directory)/\(fileName)"), file: fileName)
        return CycleDirectory(
            path: directory, cycle: cycle,
            catalogue: try catalogue(of: cycle, in: directory, document, library))
    }

    /// Reads the cycle's file once more, to look up places in it.
    ///
    /// They are asked for only where something is wrong, and would take more room than the register.
    ///
    /// - Throws: A ``CatalogueError`` if the file can no longer be read.
    func places() throws(CatalogueError) -> JSONDocument {
        try DocumentReader.outline(
            try DocumentReader.bytes(at: "\(path)/\(Self.fileName)"), file: Self.fileName)
    }

    /// Looks for a cycle beside a file and in the directories above it.
    ///
    /// - Parameter path: A file or a directory.
    /// - Returns: The directory of the nearest cycle; `nil` if there is none up to six levels
    ///   above.
    public static func find(besideOrAbove path: String) -> String? {
        let current = FileManager.default.currentDirectoryPath
        let absolute = path.hasPrefix("/") ? path : "\(current)/\(path)"
        var isDirectory = false
        let exists = FileManager.default.fileExists(atPath: absolute, isDirectory: &isDirectory)
        var directory = exists && isDirectory ? trimmed(absolute) : parent(of: absolute)
        for _ in 0...levelsAbove {
            if FileManager.default.fileExists(atPath: "\(directory)/\(fileName)") {
                return directory
            }
            if directory == "/" { return nil }
            directory = parent(of: directory)
        }
        return nil
    }

    static func catalogue(
        of cycle: AuditCycle, in directory: String, _ document: JSONDocument,
        _ library: StandardsLibrary
    ) throws(CatalogueError) -> Catalogue {
        if cycle.catalogue.hasSuffix(".json") || cycle.catalogue.contains("/") {
            let isAbsolute = cycle.catalogue.hasPrefix("/")
            let path = isAbsolute ? cycle.catalogue : "\(directory)/\(cycle.catalogue)"
            return try CatalogueReader.read(
                try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
        }
        guard library.path(of: cycle.catalogue) != nil else {
            throw .notFound(
                document.place("/catalogue"), what: "edition", id: cycle.catalogue,
                suggestions: EditDistance.nearest(to: cycle.catalogue, among: library.editions))
        }
        return try library.catalogue(cycle.catalogue)
    }

    /// The directory that a path means, which may be that of its `cycle.json`.
    static func directory(of path: String) -> String {
        FilePath.lastPart(of: path) == fileName ? parent(of: path) : trimmed(path)
    }

    private static func trimmed(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path.isEmpty ? "." : String(path)
    }

    static func parent(of path: String) -> String {
        let path = trimmed(path)
        let name = FilePath.lastPart(of: path)
        // Above a path such as ".." lies one more step upwards, not the path without its last part.
        if name == ".." || name == "." { return "\(path)/.." }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
