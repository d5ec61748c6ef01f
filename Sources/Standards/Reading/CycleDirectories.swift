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
}
