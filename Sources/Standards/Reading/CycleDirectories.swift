import FoundationEssentials

extension CycleDirectory {
    /// The name of the file that makes a directory a programme's.
    public static let programmeFileName = "programme.json"

    /// Reads the cycles that a directory means: its own, or those of its programme, in order.
    ///
    /// - Parameters:
    ///   - path: The directory of a cycle or of a programme.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The cycles.
    /// - Throws: A ``CatalogueError`` if there is neither, or if one of them cannot be read.
    public static func all(
        at path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> [CycleDirectory] {
        let programme = path + "/" + programmeFileName
        guard FileManager.default.fileExists(atPath: programme),
            !FileManager.default.fileExists(atPath: path + "/" + fileName)
        else { return [try open(path, library: library)] }
        let entries = try ProgrammeReader.read(
            try DocumentReader.bytes(at: programme), file: programmeFileName
        ).cycles
        var directories: [CycleDirectory] = []
        for entry in entries {
            directories.append(try open(path + "/" + entry.directory, library: library))
        }
        return directories
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
    ) throws(CatalogueError) -> [CycleDirectory] {
        var chain = [self]
        while chain.count < Self.cyclesAtMost, let last = chain.last,
            let before = try last.previous(library: library)
        {
            if chain.contains(where: { $0.cycle.id == before.cycle.id }) { break }
            chain.append(before)
        }
        return chain
    }

    /// How many cycles are followed back at most, this one among them.
    private static let cyclesAtMost = 12

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
    ) throws(CatalogueError) -> [CycleDirectory] {
        let above = Self.parent(of: path)
        guard cycle.kind == .mini,
            FileManager.default.fileExists(atPath: "\(above)/\(Self.programmeFileName)")
        else { return [] }
        let programme = try Self.all(at: above, library: library)
        guard programme.contains(where: { $0.cycle.id == cycle.id }) else { return [] }
        return programme.filter { $0.cycle.kind == .mini && $0.cycle.id != cycle.id }
    }
}
