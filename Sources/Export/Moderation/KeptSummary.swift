import FoundationEssentials
public import Section11Tables

/// What must be known of a summary that was kept as JSON, to say what has changed since.
public struct KeptSummary: Sendable, Equatable {
    /// A standard's figures as they stood.
    public struct Standard: Sendable, Equatable, Decodable {
        /// The number.
        public let number: String
        /// How many agencies were rated.
        public let rated: Int
        /// How many of them needed improvement.
        public let needingImprovement: Int
        /// The rank by share; `nil` where nobody was rated.
        public let rank: Int?
        /// The codes of the flags on the standard as a whole.
        public let flags: [String]
    }

    /// A reason why a file is no summary that can be compared.
    public enum Refusal: Error, Sendable, Equatable {
        /// The file cannot be read.
        case file(TableError)
        /// It is no summary in JSON.
        case notASummary
        /// It is a summary of something else.
        case other(what: String, kept: String, now: String)
    }

    /// The id of the cycle.
    public let cycle: String

    /// The id of the catalogue.
    public let catalogue: String

    /// The code of the scoring method.
    public let method: String

    /// Whether ratings of cycles before counted.
    public let countsCarried: Bool

    /// The ids of the areas, in the cycle's order.
    public let areas: [String]

    /// The standards, in the catalogue's order.
    public let standards: [Standard]

    /// The version of the engine that made it.
    public let engineVersion: String

    /// Reads the JSON of a summary from disk.
    public static func read(path: String) throws(Refusal) -> KeptSummary {
        let bytes: [UInt8]
        do throws(TableError) {
            bytes = try FileBytes.read(path: path)
        } catch {
            throw .file(error)
        }
        return try KeptSummary(bytes)
    }

    /// Reads the JSON of a summary.
    public init(_ bytes: [UInt8]) throws(Refusal) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
            document.schema == Summary.schema
        else { throw .notASummary }
        cycle = document.cycle.id
        catalogue = document.catalogue.id
        method = document.method.code
        countsCarried = document.method.carriedForward == "counted"
        areas = document.scope.areas
        standards = document.standards
        engineVersion = document.engineVersion
    }

    private struct Document: Decodable {
        struct Named: Decodable {
            let id: String
        }
        struct Method: Decodable {
            let code: String
            let carriedForward: String
        }
        struct Scope: Decodable {
            let areas: [String]
        }
        let schema: String
        let cycle: Named
        let catalogue: Named
        let method: Method
        let scope: Scope
        let standards: [Standard]
        let engineVersion: String
    }
}
