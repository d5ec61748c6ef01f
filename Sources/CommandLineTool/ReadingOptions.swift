#if CommandLine
import ArgumentParser
import Section11Export
import Section11Returns
import Section11Tables

/// How the files of returns are written, where a person knows better than the content says.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How the characters of CSV files are written: utf-8, utf-16le, utf-16be, windows-1252.",
            valueName: "name"),
        transform: Self.encoding(named:))
    var encoding: TextEncoding?

    @Option(
        help: ArgumentHelp(
            """
            What separates the columns of CSV files: comma, semicolon, tab, pipe, or the character \
            itself.
            """, valueName: "name"),
        transform: Self.delimiter(named:))
    var delimiter: CSVOptions.Delimiter?

    @Option(
        help: ArgumentHelp(
            "The row of the headings, as the spreadsheet shows it.", valueName: "number"))
    var headerRow: Int?

    @Option(help: ArgumentHelp("The only sheet of each workbook to read.", valueName: "name"))
    var sheet: String?

    @ArgumentParser.Flag(
        help: "Read every return anew, and keep nothing in the cycle's folder '.section11-cache'.")
    var noCache = false

    func validate() throws {
        if let headerRow, headerRow < 1 {
            throw ValidationError("--header-row counts from 1, as the spreadsheet shows it")
        }
        if let sheet, sheet.isEmpty { throw ValidationError("--sheet is the name of a sheet") }
    }

    /// What is known of the files beforehand.
    var guide: ReadingGuide {
        ReadingGuide(
            sheet: sheet, headerRow: headerRow,
            csv: CSVOptions(encoding: encoding, delimiter: delimiter))
    }

    /// What was given, for the manifest from which a summary can be made again.
    var manifestOptions: [(String, JSONValue)] {
        var given: [(String, JSONValue)] = []
        if let encoding { given.append(("encoding", .string(encoding.rawValue))) }
        if let delimiter { given.append(("delimiter", .string(delimiter.rawValue))) }
        if let headerRow { given.append(("headerRow", .int(headerRow))) }
        if let sheet { given.append(("sheet", .string(sheet))) }
        return given
    }

    private static func encoding(named name: String) throws -> TextEncoding {
        guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
            let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no encoding '\(name)'; use \(known)")
        }
        return encoding
    }

    private static func delimiter(named name: String) throws -> CSVOptions.Delimiter {
        switch name {
        case ",": return .comma
        case ";": return .semicolon
        case "\t", "\\t": return .tab
        case "|": return .pipe
        default: break
        }
        guard let delimiter = CSVOptions.Delimiter(rawValue: name.lowercased()) else {
            let known = CSVOptions.Delimiter.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no delimiter '\(name)'; use \(known)")
        }
        return delimiter
    }
}
#endif
