import Section11Standards

extension Return {
    /// Notes a fact of the whole return, unless the file has said it before.
    mutating func state(_ field: Field, _ text: String, place: Locator) {
        if text.isEmpty { return }
        facts.note(Statement(text, place: place), of: field)
    }

    /// Notes the facts that a row of a table repeats.
    mutating func stateFacts(of record: RowRecord, at origin: Origin, layout: Layout) {
        for field in StatedFacts.fields where record.has(field) && !facts.says(field) {
            layouts = Array(repeating: layout, count: origin.layout + 1)
            facts[field] = Statement(record[field], place: place(of: field, at: origin))
        }
    }

    /// Takes the facts that stand outside this return's own rows.
    mutating func takeFacts(from other: Return) {
        if colourKey.isEmpty { colourKey = other.colourKey }
        facts.take(from: other.facts)
    }
}
