import FoundationEssentials
import Section11Tables

/// A cycle on disk: its directory, and what it says of the cycles and files that belong to it.
public protocol CycleFolder: Sendable {
    /// The directory.
    var path: String { get }

    /// What the cycle says of other cycles and files.
    var links: CycleLinks { get }

    /// Reads the cycle in a directory.
    ///
    /// - Parameters:
    ///   - path: The directory, or the `cycle.json` in it.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The cycle.
    /// - Throws: A ``CatalogueError`` if it cannot be read.
    static func open(
        _ path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> Self
}

extension CycleDirectory {
    /// The name of the file that makes a directory a programme's.
    public static let programmeFileName = "programme.json"
}

extension CycleFolder {
    /// The directory in which the returns lie.
    public var returnsPath: String { path + "/returns" }

    /// Reads the cycles that a directory means: its own, or those of its programme, in order.
    ///
    /// - Parameters:
    ///   - path: The directory of a cycle or of a programme.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The cycles.
    /// - Throws: A ``CatalogueError`` if there is neither, or if one of them cannot be read.
    public static func all(
        at path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> [Self] {
        let programme = path + "/" + CycleDirectory.programmeFileName
        guard FileManager.default.fileExists(atPath: programme),
            !FileManager.default.fileExists(atPath: path + "/" + CycleDirectory.fileName)
        else { return [try open(path, library: library)] }
        let entries = try ProgrammeReader.read(
            try DocumentReader.bytes(at: programme), file: CycleDirectory.programmeFileName
        ).cycles
        var directories: [Self] = []
        for entry in entries {
            directories.append(try open(path + "/" + entry.directory, library: library))
        }
        return directories
    }

    /// Looks for the cycle before this one, in the directories beside it and one level below them.
    ///
    /// - Parameter library: Where editions are looked for by their ids.
    /// - Returns: The directory; `nil` if this is a first cycle or the one before is not on disk.
    /// - Throws: A ``CatalogueError`` if the cycle before is there and cannot be read.
    public func previous(library: StandardsLibrary) throws(CatalogueError) -> Self? {
        guard let id = links.previous, id != links.id else { return nil }
        let above = CycleDirectory.parent(of: path)
        if !id.contains("/"), Self.id(in: "\(above)/\(id)") == id {
            return try Self.open("\(above)/\(id)", library: library)
        }
        let siblings = Self.directories(in: above)
        for sibling in siblings + siblings.flatMap({ Self.directories(in: $0) })
        where Self.id(in: sibling) == id {
            return try Self.open(sibling, library: library)
        }
        return nil
    }

    private static func id(in directory: String) -> String? {
        let path = "\(directory)/\(CycleDirectory.fileName)"
        guard let bytes = try? DocumentReader.bytes(at: path) else { return nil }
        return (try? DocumentReader.outline(bytes, file: CycleDirectory.fileName))?
            .outline.text(at: "/id")
    }

    private static func directories(in directory: String) -> [String] {
        FolderListing(of: directory).items.filter { $0.isFolder && !$0.name.hasPrefix(".") }
            .map { "\(directory)/\($0.name)" }
    }

    /// The cycle with those that come before it, the latest first.
    ///
    /// Ends after twelve, and before a cycle that is there already, so that a circle of directories
    /// ends.
    ///
    /// - Parameter library: Where editions are looked for by their ids.
    /// - Returns: The directories; the first is this one.
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    public func withCyclesBefore(
        library: StandardsLibrary
    ) throws(CatalogueError) -> [Self] {
        var chain = [self]
        while chain.count < Self.cyclesAtMost, let last = chain.last,
            let before = try last.previous(library: library)
        {
            if chain.contains(where: { $0.links.id == before.links.id }) { break }
            chain.append(before)
        }
        return chain
    }

    /// How many cycles are followed back at most, this one among them.
    private static var cyclesAtMost: Int { 12 }

    /// The other mini audits of the programme to which this mini audit belongs, in its order.
    ///
    /// A board that asks in several themed audits over a year what a full one would ask at once
    /// puts them under one `programme.json`. None for an audit that is no mini audit, or is in no
    /// programme.
    ///
    /// - Parameter library: Where editions are looked for by their ids.
    /// - Returns: The directories.
    /// - Throws: A ``CatalogueError`` if the programme or one of its cycles cannot be read.
    public func otherMiniAudits(
        library: StandardsLibrary
    ) throws(CatalogueError) -> [Self] {
        let above = CycleDirectory.parent(of: path)
        guard links.kind == .mini,
            FileManager.default.fileExists(atPath: "\(above)/\(CycleDirectory.programmeFileName)")
        else { return [] }
        let programme = try Self.all(at: above, library: library)
        guard programme.contains(where: { $0.links.id == links.id }) else { return [] }
        return programme.filter { $0.links.kind == .mini && $0.links.id != links.id }
    }
}
