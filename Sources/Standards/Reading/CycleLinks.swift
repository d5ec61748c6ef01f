import FoundationEssentials

/// What a cycle says of the other cycles and the files that belong to it.
public struct CycleLinks: Sendable, Equatable, Decodable {
    /// The cycle's name in files and commands.
    public let id: String

    /// How much of the catalogue it asks.
    public let kind: AuditCycle.Kind

    /// The id of the cycle before; `nil` for a first cycle.
    public let previous: String?

    /// The catalogue: an id, or a path relative to the cycle's directory.
    public let catalogue: String

    /// The layouts of forms: ids, or paths relative to the cycle's directory.
    public let layouts: [String]

    init(of cycle: AuditCycle) {
        id = cycle.id
        kind = cycle.kind
        previous = cycle.previous
        catalogue = cycle.catalogue
        layouts = cycle.layouts
    }

    private enum CodingKeys: String, CodingKey {
        case schema, id, kind, previous, catalogue, layouts
    }

    /// Reads them from a cycle's file.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard try container.decode(String.self, forKey: .schema) == AuditCycle.schema else {
            throw DecodingError.dataCorruptedError(
                forKey: .schema, in: container, debugDescription: "is no cycle's")
        }
        id = try container.decode(String.self, forKey: .id)
        kind = try container.decodeIfPresent(AuditCycle.Kind.self, forKey: .kind) ?? .full
        previous = try container.decodeIfPresent(String.self, forKey: .previous)
        catalogue = try container.decode(String.self, forKey: .catalogue)
        layouts = try container.decodeIfPresent([String].self, forKey: .layouts) ?? []
    }
}

/// A cycle's directory of which nothing is read but what belongs to the cycle.
///
/// For who only asks which files there are: the register of a country is long.
package struct CycleOutline: CycleFolder {
    package let path: String
    package let links: CycleLinks

    package static func open(
        _ path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> CycleOutline {
        let directory = CycleDirectory.directory(of: path)
        let bytes = try DocumentReader.bytes(at: "\(directory)/\(CycleDirectory.fileName)")
        let data = DocumentReader.data(bytes)
        if let links = try? JSONDecoder().decode(CycleLinks.self, from: data) {
            return CycleOutline(path: directory, links: links)
        }
        // What is wrong is told by reading the whole of it.
        return CycleOutline(
            path: directory, links: try CycleDirectory.open(directory, library: library).links)
    }
}
