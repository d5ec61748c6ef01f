import Section11Standards

extension Return {
    /// The statement of a field of the whole return; `nil` for other fields.
    private static func statement(
        of field: Field
    ) -> WritableKeyPath<Return, Statement>? {
        switch field {
        case .agencyName: \.agencyName
        case .agencyID: \.agencyID
        case .cycle: \.cycle
        case .catalogue: \.catalogue
        case .kind: \.kindText
        case .theme: \.theme
        case .completedBy: \.completedBy
        case .signedOffBy: \.signedOffBy
        case .signedOffOn: \.signedOffOn
        default: nil
        }
    }

    private static let factFields: [Field] = [
        .agencyName, .agencyID, .cycle, .catalogue, .kind, .theme, .completedBy, .signedOffBy,
        .signedOffOn,
    ]

    /// Notes a fact of the whole return, unless the file has said it before.
    mutating func state(_ field: Field, _ text: String, place: Locator) {
        guard let path = Self.statement(of: field), !text.isEmpty else { return }
        if self[keyPath: path].text.isEmpty {
            self[keyPath: path] = Statement(text, place: place)
        }
    }

    /// Notes the facts that a row of a table repeats.
    mutating func stateFacts(of record: RowRecord, at origin: Origin, layout: Layout) {
        for field in Self.factFields where !record[field].isEmpty {
            guard let path = Self.statement(of: field), self[keyPath: path].text.isEmpty else {
                continue
            }
            layouts = Array(repeating: layout, count: origin.layout + 1)
            self[keyPath: path] = Statement(record[field], place: place(of: field, at: origin))
        }
    }

    /// Takes the facts that stand outside this return's own rows.
    mutating func takeFacts(from facts: Return) {
        if colourKey.isEmpty { colourKey = facts.colourKey }
        for field in Self.factFields {
            guard let path = Self.statement(of: field) else { continue }
            if self[keyPath: path].text.isEmpty { self[keyPath: path] = facts[keyPath: path] }
        }
    }
}
