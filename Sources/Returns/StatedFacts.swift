/// What a return says of itself as a whole, by field.
///
/// Most of what looks at a return asks for its answers. The facts are held apart from it, so that to
/// hand a return on does not count each of them as used once more.
struct StatedFacts: Sendable {
    /// The fields that there are, from the first on.
    static let fields: [Return.Field] = [
        .agencyName, .agencyID, .cycle, .catalogue, .kind, .theme, .completedBy, .signedOffBy,
        .signedOffOn,
    ]

    /// The statements in the order of ``fields``; none until the first is made.
    private var statements: [Return.Statement] = []

    /// The place of a field; `nil` if it is no fact that a return states.
    private static func place(of field: Return.Field) -> Int? {
        let place = field.rawValue - Return.Field.agencyName.rawValue
        return (0..<fields.count).contains(place) ? place : nil
    }

    /// The statement of a field; an empty one where there is none.
    subscript(field: Return.Field) -> Return.Statement {
        get {
            guard let place = Self.place(of: field), !statements.isEmpty else { return .init() }
            return statements[place]
        }
        set {
            guard let place = Self.place(of: field) else { return }
            if statements.isEmpty {
                if newValue.isEmpty { return }
                statements = Array(repeating: .init(), count: Self.fields.count)
            }
            statements[place] = newValue
        }
    }

    /// Whether a statement of a field says something.
    func says(_ field: Return.Field) -> Bool {
        guard let place = Self.place(of: field), !statements.isEmpty else { return false }
        return !statements[place].text.isEmpty
    }

    /// Notes a statement, unless there is one.
    mutating func note(_ statement: Return.Statement, of field: Return.Field) {
        if !says(field) { self[field] = statement }
    }

    /// Takes over what others say that is not said here.
    mutating func take(from others: StatedFacts) {
        if statements.isEmpty {
            statements = others.statements
            return
        }
        for (place, statement) in others.statements.enumerated()
        where statements[place].text.isEmpty {
            statements[place] = statement
        }
    }
}

extension StatedFacts: Equatable {
    static func == (one: StatedFacts, other: StatedFacts) -> Bool {
        fields.allSatisfy { one[$0] == other[$0] }
    }
}

// What the return says of itself, as written.
extension Return {
    /// The agency's name as written.
    public var agencyName: Statement {
        get { facts[.agencyName] }
        set { facts[.agencyName] = newValue }
    }

    /// The agency's id as written.
    public var agencyID: Statement {
        get { facts[.agencyID] }
        set { facts[.agencyID] = newValue }
    }

    /// The cycle's id as written.
    public var cycle: Statement {
        get { facts[.cycle] }
        set { facts[.cycle] = newValue }
    }

    /// The catalogue's id as written.
    public var catalogue: Statement {
        get { facts[.catalogue] }
        set { facts[.catalogue] = newValue }
    }

    /// What the return sets out to do, as written.
    public var kindText: Statement {
        get { facts[.kind] }
        set { facts[.kind] = newValue }
    }

    /// The theme of a mini audit, as written.
    public var theme: Statement {
        get { facts[.theme] }
        set { facts[.theme] = newValue }
    }

    /// The role of the person who completed the return.
    public var completedBy: Statement {
        get { facts[.completedBy] }
        set { facts[.completedBy] = newValue }
    }

    /// The role of the person who signed it off.
    public var signedOffBy: Statement {
        get { facts[.signedOffBy] }
        set { facts[.signedOffBy] = newValue }
    }

    /// The day on which it was signed off, as written.
    public var signedOffOn: Statement {
        get { facts[.signedOffOn] }
        set { facts[.signedOffOn] = newValue }
    }
}
