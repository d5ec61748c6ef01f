import Section11Returns
import Section11Standards

/// What the tidy files hold, for programs: the `datapackage.json` of a Frictionless data package.
///
/// It names each file's columns with their types, units and codes, what says that a value is
/// absent, and which columns belong together. Its form is that of the Data Package specification,
/// version 1.
struct DataPackage {
    /// The name of the file.
    static let fileName = "datapackage.json"

    /// What the files are of.
    let summary: Summary

    /// The tidy files that the package describes.
    let files: [ExportedFile]

    /// The package.
    var json: JSONValue {
        .object([
            ("profile", .string("tabular-data-package")),
            ("name", .string(Self.identifier(summary.cycle.id))),
            ("title", .string(Prose(summary).title)),
            ("description", .string(description)),
            ("resources", .array(files.map(resource))),
        ])
    }

    private var description: String {
        ([summary.notice].compactMap(\.self) + [
            summary.method.description,
            "[z] means not applicable or not asked, [x] not returned or not answered, [c] held back "
                + "because it looks like a person's name; 0 is zero.",
            "What agencies wrote is in none of the files.", FigureTrace(summary).sentence,
            "The name is what stands under standard, criterion, agency, indicator, code, figure or "
                + "action; 'returns' and 'actions' name the counts of those files.",
        ]).joined(separator: " ")
    }

    private func resource(_ file: ExportedFile) -> JSONValue {
        let name = String(file.name.prefix { $0 != "." })
        let heading = file.bytes.prefix { $0 != 0x0A }
        let columns = String(decoding: heading, as: UTF8.self).split(separator: ",").map(
            String.init)
        var schema: [(String, JSONValue)] = [
            ("fields", .array(columns.map { field($0, of: name) })),
            ("missingValues", .strings(["", "[z]", "[x]", "[c]"])),
        ]
        if let key = Self.keys[name] { schema.append(("primaryKey", .strings(key))) }
        if let reference = Self.references[name] {
            schema.append(
                (
                    "foreignKeys",
                    .array([
                        .object([
                            ("fields", .string(reference.field)),
                            (
                                "reference",
                                .object([
                                    ("resource", .string(reference.resource)),
                                    ("fields", .string(reference.field)),
                                ])
                            ),
                        ])
                    ])
                ))
        }
        return .object([
            ("name", .string(name)), ("path", .string(file.name)),
            ("profile", .string("tabular-data-resource")), ("encoding", .string("utf-8")),
            ("schema", .object(schema)),
        ])
    }

    private func field(_ column: String, of file: String) -> JSONValue {
        var members: [(String, JSONValue)] = [("name", .string(column))]
        let known = Self.columns["\(file).\(column)"] ?? Self.columns[column]
        members.append(("type", .string((known?.type ?? .string).rawValue)))
        if let known {
            members.append(("description", .string(known.meaning)))
            if let unit = known.type.unit { members.append(("unit", .string(unit))) }
        }
        if let codes = codes(of: column, in: file) {
            members.append(("constraints", .object([("enum", .strings(codes))])))
        }
        return .object(members)
    }

    /// The values that a column of codes may have; `nil` for any other column.
    private func codes(of column: String, in file: String) -> [String]? {
        switch (file, column) {
        case (_, "grade"): summary.catalogue.grades.map(\.code)
        case ("actions", "status"): ImprovementAction.Status.allCases.map(\.rawValue)
        case ("actions", "progress_rag"): ActionsReport.colours
        default: nil
        }
    }

    /// A name as the specification allows it: lower-case letters, digits and hyphens.
    static func identifier(_ text: String) -> String {
        let allowed = text.lowercased().map { character in
            character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
        }
        return "section11-" + String(allowed)
    }

    /// The columns that tell the rows of a file apart, where there are such.
    private static let keys = [
        "standards": ["standard", "grade"], "criteria": ["criterion", "grade"],
        "agencies": ["agency", "standard"], "indicators": ["indicator", "agency"],
        // An agency may give two actions one number, or none.
        "actions": ["line"],
    ]

    /// The column by which a file's rows belong to those of another.
    private static let references: [String: (field: String, resource: String)] = [
        "criteria": ("standard", "standards"), "agencies": ("standard", "standards"),
    ]
}
