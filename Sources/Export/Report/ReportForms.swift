extension Report {
    /// The report as JSON: schema, facts, notes, and each table as a list of objects.
    public var json: JSONValue {
        .object(
            [("schema", .string(schema)), ("title", .string(title)), ("notice", .optional(notice))]
                + facts.map { ($0.key, $0.value.json) }
                + [("notes", .strings(notes))]
                + tables.map { table in
                    let rows = table.rows.map { row in
                        JSONValue.object(zip(table.columns, row).map { ($0.id, $1.json) })
                    }
                    return (table.id, .array(rows))
                })
    }

    /// The report in Markdown.
    public var markdown: String {
        var parts = ["## \(MarkdownText.escaped(title))"]
        parts += paragraphs.map { MarkdownText.escaped(Words.sentence($0)) }
        for table in tables {
            parts.append("### \(MarkdownText.escaped(Words.sentence(table.title)))")
            if let base = table.base { parts.append(MarkdownText.escaped(Words.sentence(base))) }
            if table.rows.isEmpty {
                parts.append(MarkdownText.escaped(Words.sentence(table.whenEmpty)))
            } else {
                let words = table.words()
                parts.append(
                    MarkdownText.table(
                        words[0], right: table.numbers, rows: Array(words.dropFirst())))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The tables as tidy files: `<id>.csv` each.
    public var csv: [ExportedFile] {
        tables.map { table in
            var rows = CSVRows(table.columns.map(\.id), notice: notice)
            for row in table.rows { rows.append(row.map(\.csv)) }
            return rows.file(named: table.id + ".csv")
        }
    }

    /// What is said above the tables: the notice, the facts in a line, and the notes.
    public var paragraphs: [String] {
        var paragraphs: [String] = []
        if let notice { paragraphs.append(notice) }
        let facts = facts.compactMap { fact in fact.label.map { "\($0): \(fact.value.words)" } }
        if !facts.isEmpty { paragraphs.append(facts.joined(separator: "; ")) }
        return paragraphs + notes
    }
}
