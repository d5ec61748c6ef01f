import Section11Tables

/// Which grade of one edition's scale means which grade of another's.
///
/// A person who knows both boards decides; what the mapping leaves out stays unmapped, and is never
/// guessed.
public struct ScaleMapping: Sendable, Equatable, Decodable {
    /// The value of `schema` in a mapping's file.
    public static let schema = "section11/mapping/1"

    /// What one grade means.
    public struct Link: Sendable, Equatable, Decodable {
        /// The grade's code on the scale that is left.
        public let from: String
        /// The grade's code on the scale that is entered; `nil` if none means the same.
        public let to: String?
        /// Why, in a sentence; `nil` if nothing needs saying.
        public let note: String?

        /// Creates a link.
        public init(from: String, to: String?, note: String? = nil) {
            self.from = from
            self.to = to
            self.note = note
        }
    }

    /// The name in files and commands.
    public let id: String

    /// The name in words.
    public let title: String

    /// The id of the edition whose scale is left.
    public let from: String

    /// The id of the edition whose scale is entered.
    public let to: String

    /// Who decided it and on what ground; `nil` if that is not recorded.
    public let note: String?

    /// What each grade means.
    public let grades: [Link]

    /// Creates a mapping.
    public init(
        id: String, title: String, from: String, to: String, note: String? = nil, grades: [Link]
    ) {
        self.id = id
        self.title = title
        self.from = from
        self.to = to
        self.note = note
        self.grades = grades
    }

    /// For each grade of the scale that is left its position on the one that is entered; `nil`
    /// where the mapping gives none.
    public func positions(from: RatingScale, to: RatingScale) -> [Int?] {
        from.grades.map { grade in
            grades.first { $0.from == grade.code }?.to.flatMap(to.index(ofCode:))
        }
    }
}

/// The reading of mappings of scales.
public enum ScaleMappingReader {
    /// Reads a mapping.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The mapping.
    /// - Throws: A ``CatalogueError`` if there is no mapping to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> ScaleMapping {
        try DocumentReader.read(
            ScaleMapping.self, schema: ScaleMapping.schema, from: bytes, file: file
        ).content
    }
}

extension StandardsLibrary {
    /// The ids of all mappings of scales, sorted.
    public var mappingIDs: [String] {
        Set(directories.flatMap { Self.ids(in: $0 + "/mappings") }).sorted()
    }

    /// Finds the file of a mapping; `nil` if there is none.
    public func mappingPath(of id: String) -> String? { path(of: id, below: "mappings/") }

    /// Reads every mapping of the library, by id.
    ///
    /// - Throws: A ``CatalogueError`` if one of them cannot be read.
    public func mappings() throws(CatalogueError) -> [ScaleMapping] {
        var mappings: [ScaleMapping] = []
        for id in mappingIDs {
            guard let path = mappingPath(of: id) else { continue }
            mappings.append(
                try ScaleMappingReader.read(
                    try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path)))
        }
        return mappings
    }
}
