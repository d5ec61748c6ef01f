import Section11Tables

/// The reading of catalogues.
public enum CatalogueReader {
    /// Reads a catalogue.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The catalogue.
    /// - Throws: A ``CatalogueError`` if there is no catalogue to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> Catalogue {
        try DocumentReader.read(
            Catalogue.self, schema: Catalogue.schema, from: bytes, file: file
        ).content
    }
}

/// The reading of audit cycles.
public enum CycleReader {
    /// Reads a cycle.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The cycle.
    /// - Throws: A ``CatalogueError`` if there is no cycle to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> AuditCycle {
        try DocumentReader.read(
            AuditCycle.self, schema: AuditCycle.schema, from: bytes, file: file
        ).content
    }
}

/// The reading of programmes.
public enum ProgrammeReader {
    /// Reads a programme.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The programme.
    /// - Throws: A ``CatalogueError`` if there is no programme to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> Programme {
        try DocumentReader.read(
            Programme.self, schema: Programme.schema, from: bytes, file: file
        ).content
    }
}

/// The reading of crosswalks.
public enum CrosswalkReader {
    /// Reads a crosswalk.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The crosswalk.
    /// - Throws: A ``CatalogueError`` if there is no crosswalk to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> Crosswalk {
        try DocumentReader.read(
            Crosswalk.self, schema: Crosswalk.schema, from: bytes, file: file
        ).content
    }

    /// Reads the crosswalk in a file.
    ///
    /// - Parameter path: Where the file is.
    /// - Returns: The crosswalk.
    /// - Throws: A ``CatalogueError`` if there is no crosswalk to be had from the file.
    public static func read(at path: String) throws(CatalogueError) -> Crosswalk {
        try read(try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
    }
}
