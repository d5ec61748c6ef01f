import FoundationEssentials
import Section11Tables

/// The reading of one of the project's JSON formats.
enum DocumentReader {
    /// The most bytes that are read: far above the register of every school in England.
    static let byteLimit = 64 << 20

    /// Reads a value and the places of what it was read from.
    static func read<Content: Decodable>(
        _ type: Content.Type, schema: String, from bytes: [UInt8], file: String
    ) throws(CatalogueError) -> (content: Content, document: JSONDocument) {
        let document = try outline(bytes, file: file)
        let found = document.outline.text(at: "/schema")
        guard found == schema else {
            throw .wrongSchema(document.place("/schema"), found: found, expected: [schema])
        }
        do {
            return (try JSONDecoder().decode(type, from: data(bytes)), document)
        } catch {
            throw DecodingProblem.describe(error, in: document)
        }
    }

    /// The bytes of a file for a decoder, without a mark of the encoding before them.
    static func data(_ bytes: [UInt8]) -> Data {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return Data(bytes.dropFirst(hasMark ? 3 : 0))
    }

    /// Reads the places of a file without its meaning.
    static func outline(_ bytes: [UInt8], file: String) throws(CatalogueError) -> JSONDocument {
        if bytes.count > byteLimit { throw .tooLarge(Locator(file: file), limit: byteLimit) }
        do throws(JSONFault) {
            return JSONDocument(file: file, outline: try JSONOutline(bytes))
        } catch {
            throw .notJSON(
                Locator(file: file, line: error.line), column: error.column, reason: error.reason)
        }
    }

    /// Reads the bytes of a file from disk.
    static func bytes(at path: String) throws(CatalogueError) -> [UInt8] {
        let place = Locator(file: FilePath.lastPart(of: path))
        var limits = ReadingLimits.standard
        limits.fileBytes = byteLimit
        do throws(TableError) {
            return try FileBytes.read(path: path, limits: limits)
        } catch {
            switch error {
            case .tooLarge(_, let limit): throw .tooLarge(place, limit: limit)
            case .cannotOpen(let reason): throw .cannotOpen(place, reason: reason)
            default: throw .cannotOpen(place, reason: error.message)
            }
        }
    }
}
