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
        // One by one, as a path through the return would copy all of it.
        agencyName.takeIfEmpty(facts.agencyName)
        agencyID.takeIfEmpty(facts.agencyID)
        cycle.takeIfEmpty(facts.cycle)
        catalogue.takeIfEmpty(facts.catalogue)
        kindText.takeIfEmpty(facts.kindText)
        theme.takeIfEmpty(facts.theme)
        completedBy.takeIfEmpty(facts.completedBy)
        signedOffBy.takeIfEmpty(facts.signedOffBy)
        signedOffOn.takeIfEmpty(facts.signedOffOn)
    }
}

extension Return.Statement {
    /// Takes another statement where this one says nothing.
    fileprivate mutating func takeIfEmpty(_ other: Return.Statement) {
        if text.isEmpty { self = other }
    }
}
