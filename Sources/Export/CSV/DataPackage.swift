import Section11Standards

/// What the tidy files hold, for programs: the `datapackage.json` of a Frictionless data package.
///
/// It names each file's columns with their types, units and codes, what says that a value is absent,
/// and which columns belong together. Its form is that of the Data Package specification, version 1.
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
            "[z] means not applicable or not asked, [x] not returned or not answered; 0 is zero.",
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
        if column == "grade" {
            let codes = summary.catalogue.grades.map(\.code)
            members.append(("constraints", .object([("enum", .strings(codes))])))
        }
        return .object(members)
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
    ]

    /// The column by which a file's rows belong to those of another.
    private static let references: [String: (field: String, resource: String)] = [
        "criteria": ("standard", "standards"), "agencies": ("standard", "standards"),
    ]
}
