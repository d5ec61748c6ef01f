/// A publication as a package of tidy CSV files, with the `datapackage.json` that describes them.
///
/// Its form is that of the Data Package specification, version 1. The working package is
/// ``CSVExporter``'s.
struct PublicationPackage {
    private let report: Report
    private let summary: Summary

    /// Makes the package of a report.
    init(_ report: Report, of summary: Summary) {
        self.report = report
        self.summary = summary
    }

    /// The tidy files, and what describes them.
    var files: [ExportedFile] {
        report.csv + [
            ExportedFile(name: DataPackage.fileName, text: json.text(pretty: true) + "\n")
        ]
    }

    private var json: JSONValue {
        .object([
            ("profile", .string("tabular-data-package")),
            ("name", .string(DataPackage.identifier(summary.cycle.id) + "-public")),
            ("title", .string(report.title)),
            ("description", .string(report.paragraphs.joined(separator: " "))),
            ("resources", .array(report.tables.map(resource))),
        ])
    }

    private func resource(_ table: ReportTable) -> JSONValue {
        var fields = table.columns.map { column in
            Self.field(
                column.id, type: Self.words.contains(column.id) ? "string" : "integer",
                meaning: Self.meanings[column.id] ?? "agencies: \(column.heading)")
        }
        if summary.notice != nil {
            fields.append(
                Self.field(
                    "notice", type: "string",
                    meaning: "what every output made from the returns says"))
        }
        var schema: [(String, JSONValue)] = [
            ("fields", .array(fields)), ("missingValues", .strings(["", "[z]", "[x]", "[c]"])),
        ]
        let key = ["area", "number"].filter { id in table.columns.contains { $0.id == id } }
        if !key.isEmpty { schema.append(("primaryKey", .strings(key))) }
        return .object([
            ("name", .string(table.id)), ("path", .string(table.id + ".csv")),
            ("profile", .string("tabular-data-resource")), ("encoding", .string("utf-8")),
            ("description", .optional(table.base)), ("schema", .object(schema)),
        ])
    }

    private static func field(_ name: String, type: String, meaning: String) -> JSONValue {
        .object([
            ("name", .string(name)), ("type", .string(type)), ("description", .string(meaning)),
        ])
    }

    /// The columns of words; every other column is a count of agencies.
    private static let words: Set = ["area", "number", "standard", "agency", "share"]

    private static let meanings = [
        "area": "the area", "number": "the standard's number", "standard": "the standard's name",
        "agency": "the name of an agency that made a return",
        "base": "how many agencies answered",
        "share": "the share of rated agencies that need improvement, in steps of five per cent",
    ]
}
