#if CommandLine
import Section11Export
import Section11Standards

/// The writing of layouts, with their keys in the order in which an officer reads them.
enum LayoutJSON {
    /// Writes a layout as a file holds it, without a line break at its end.
    static func text(of layout: FormLayout) -> String {
        var members: [(String, JSONValue)] = [
            ("schema", .string(FormLayout.schema)), ("id", .string(layout.id)),
            ("title", .string(layout.title)), ("source", .string(layout.source)),
        ]
        add(&members, "appliesTo", layout.appliesTo.map { .string($0) })
        add(
            &members, "recognise",
            layout.recognise.map {
                object([("sheet", $0.sheet), ("cell", $0.cell), ("text", $0.text)])
            })
        members.append(("sheets", .array(layout.sheets.map(value))))
        for (key, words) in [("ratings", layout.ratings), ("colours", layout.colours)]
        where !words.isEmpty {
            let sorted = words.sorted { $0.key < $1.key }
            members.append((key, .object(sorted.map { ($0.key, .string($0.value)) })))
        }
        add(
            &members, "facts",
            layout.facts.map {
                object([("field", $0.field.rawValue), ("sheet", $0.sheet), ("cell", $0.cell)])
            })
        add(&members, "notes", layout.notes.map { .string($0) })
        return JSONValue.object(members).text(pretty: true)
    }

    private static func value(_ sheet: FormLayout.Sheet) -> JSONValue {
        var members: [(String, JSONValue)] = []
        if let name = sheet.name { members.append(("name", .string(name))) }
        if let start = sheet.nameBegins { members.append(("nameBegins", .string(start))) }
        for (key, number) in [
            ("position", sheet.position), ("headerRow", sheet.headerRow),
            ("firstRow", sheet.firstRow), ("lastRow", sheet.lastRow),
        ] {
            if let number { members.append((key, .int(number))) }
        }
        if sheet.untilBlank { members.append(("untilBlank", .bool(true))) }
        add(
            &members, "columns",
            sheet.columns.map { column in
                object(
                    [
                        ("field", column.field.rawValue), ("heading", column.heading),
                        ("column", column.column),
                    ], flag: column.isOptional ? "optional" : nil)
            })
        add(
            &members, "gradeColumns",
            sheet.gradeColumns.map {
                object([("grade", $0.grade), ("heading", $0.heading), ("column", $0.column)])
            })
        if let refs = sheet.refs {
            members.append(
                ("refs", object([("take", refs.take.rawValue), ("prefix", refs.prefix)])))
        }
        if let blocks = sheet.blocks {
            let fields = blocks.fields.map {
                object([("field", $0.field.rawValue), ("label", $0.label)])
            }
            members.append(
                (
                    "blocks",
                    .object([
                        ("labels", .string(blocks.labels)), ("answers", .string(blocks.answers)),
                        ("fields", .array(fields)),
                    ])
                ))
        }
        return .object(members)
    }

    private static func object(_ texts: [(String, String?)], flag: String? = nil) -> JSONValue {
        var members: [(String, JSONValue)] = []
        for (key, text) in texts {
            if let text { members.append((key, .string(text))) }
        }
        if let flag { members.append((flag, .bool(true))) }
        return .object(members)
    }

    private static func add(
        _ members: inout [(String, JSONValue)], _ key: String, _ values: [JSONValue]
    ) {
        if !values.isEmpty { members.append((key, .array(values))) }
    }
}
#endif
