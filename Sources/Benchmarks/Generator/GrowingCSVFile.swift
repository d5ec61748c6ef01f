import Foundation

/// A CSV file that is written row by row, so that its size costs no memory.
final class GrowingCSVFile {
    private static let limit = 1 << 20

    private let file: FileHandle
    private var text = ""

    /// Creates the file and writes its headings.
    init(_ path: String, _ headings: [String]) throws {
        try Data().write(to: URL(filePath: path))
        file = try FileHandle(forWritingTo: URL(filePath: path))
        try append(headings)
    }

    /// Writes a row.
    func append(_ fields: [String]) throws {
        text += fields.map(Self.field).joined(separator: ",")
        text += "\n"
        if text.utf8.count > Self.limit { try flush() }
    }

    /// Ends the file.
    func close() throws {
        try flush()
        try file.close()
    }

    private func flush() throws {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
    }

    /// A field, in quotation marks where it needs them.
    static func field(_ text: String) -> String {
        let needsQuotes = text.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
        }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
