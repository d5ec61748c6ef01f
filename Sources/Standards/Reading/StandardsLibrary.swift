import FoundationEssentials
import Section11Tables

/// The editions, crosswalks and layouts in one or more directories.
///
/// An edition `ID` is the file `ID.json`; a crosswalk lies in the directory `crosswalks`, a layout
/// in `layouts`. Where two directories hold the same edition, the one named first counts.
public struct StandardsLibrary: Sendable {
    /// The directories, in the order in which they are looked through.
    public let directories: [String]

    /// Creates a library.
    public init(directories: [String]) {
        self.directories = directories
    }

    /// The ids of all editions, sorted.
    public var editions: [String] {
        Set(directories.flatMap { Self.ids(in: $0) }).sorted()
    }

    /// Finds the file of an edition; `nil` if there is none.
    public func path(of id: String) -> String? { path(of: id, below: "") }

    func path(of id: String, below folder: String) -> String? {
        guard Self.isID(id) else { return nil }
        return directories.lazy.map { "\($0)/\(folder)\(id).json" }
            .first { FileManager.default.fileExists(atPath: $0) }
    }

    /// Reads an edition.
    ///
    /// - Parameter id: The id of the edition.
    /// - Returns: The catalogue.
    /// - Throws: A ``CatalogueError`` if there is no such edition or it cannot be read.
    public func catalogue(_ id: String) throws(CatalogueError) -> Catalogue {
        guard let path = path(of: id) else {
            throw .notFound(
                Locator(file: id), what: "edition", id: id,
                suggestions: EditDistance.nearest(to: id, among: editions))
        }
        return try CatalogueReader.read(
            try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
    }

    /// The files of all crosswalks, sorted by name.
    public var crosswalkPaths: [String] {
        var paths: [String: String] = [:]
        for directory in directories.reversed() {
            for id in Self.ids(in: directory + "/crosswalks") {
                paths[id] = "\(directory)/crosswalks/\(id).json"
            }
        }
        return paths.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Reads the crosswalk from one edition to another.
    ///
    /// - Parameters:
    ///   - from: The id of the edition that is left.
    ///   - to: The id of the edition that is entered.
    /// - Returns: The crosswalk; `nil` if the library has none in this direction.
    /// - Throws: A ``CatalogueError`` if the crosswalk cannot be read.
    public func crosswalk(from: String, to: String) throws(CatalogueError) -> Crosswalk? {
        for path in crosswalkPaths where FilePath.lastPart(of: path) == "\(from)--\(to).json" {
            return try CrosswalkReader.read(
                try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
        }
        return nil
    }

    static func ids(in directory: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.filter(isID)
    }

    /// Whether a text has the form of an id, so that it cannot lead out of the directory.
    private static func isID(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
