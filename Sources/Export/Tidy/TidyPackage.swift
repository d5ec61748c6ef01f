import Section11Returns
import Section11Standards

extension TidyCycle {
    /// The Frictionless data package of the cycle's folder: types, keys, units and codes of its
    /// files.
    ///
    /// Its form is that of the Data Package specification, version 1. The folders of several cycles
    /// lie beside one another and each is a package of its own, so that a cycle is added by adding
    /// a folder.
    public var package: ExportedFile {
        let cycle = set.cycle
        let notice = cycle.notice ?? (cycle.isInvented ? "The returns are invented." : nil)
        let json = JSONValue.object([
            ("profile", .string("tabular-data-package")),
            ("name", .string(DataPackage.identifier(cycle.id))), ("title", .string(cycle.title)),
            (
                "description",
                .string(([notice].compactMap(\.self) + [Self.explanation]).joined(separator: " "))
            ),
            ("cycle", .string(cycle.id)), ("catalogue", .string(set.index.catalogue.id)),
            ("method", .string(method)), ("resources", .array(TidyTable.all.map(resource))),
        ])
        return ExportedFile(name: DataPackage.fileName, text: json.text(pretty: true) + "\n")
    }

    private static let explanation =
        "A rating stands once, beside its agency; agency_areas says in which areas the agency's return "
        + "counts. [z] means not applicable or not asked, [x] not returned or not answered; 0 is zero."

    private func resource(_ table: TidyTable) -> JSONValue {
        .object([
            ("name", .string(table.name)), ("path", .string(table.fileName)),
            ("profile", .string("tabular-data-resource")), ("encoding", .string("utf-8")),
            ("description", .string("A row is \(table.meaning).")),
            (
                "schema",
                .object([
                    ("fields", .array(table.columns.map { field($0, of: table) })),
                    ("missingValues", .strings([TidyText.notApplicable, TidyText.absent])),
                    ("primaryKey", .strings(table.key)),
                    ("foreignKeys", .array(table.references.map(foreignKey))),
                ])
            ),
        ])
    }

    private func field(_ column: TidyTable.Column, of table: TidyTable) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("name", .string(column.name)), ("type", .string(column.kind.rawValue)),
            ("description", .string(column.meaning)),
        ]
        if let unit = column.unit { members.append(("unit", .string(unit))) }
        var constraints: [(String, JSONValue)] = [("required", .bool(!column.mayBeAbsent))]
        let isGrade = table.references.contains {
            $0.column == column.name && $0.table == TidyTable.grades.name
        }
        let codes = isGrade ? set.index.catalogue.scale.grades.map(\.code) : column.codes
        if !codes.isEmpty { constraints.append(("enum", .strings(codes))) }
        members.append(("constraints", .object(constraints)))
        return .object(members)
    }

    private func foreignKey(_ reference: TidyTable.Reference) -> JSONValue {
        .object([
            ("fields", .string(reference.column)),
            (
                "reference",
                .object([
                    ("resource", .string(reference.table)), ("fields", .string(reference.target)),
                ])
            ),
        ])
    }
}
