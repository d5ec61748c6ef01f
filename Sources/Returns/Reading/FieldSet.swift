/// Some of a return's fields.
struct FieldSet: OptionSet, Sendable {
    let rawValue: UInt64

    @inline(__always)
    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// One field.
    @inline(__always)
    init(_ field: Return.Field) { rawValue = 1 &<< UInt64(field.rawValue) }

    /// Whether a field is among them.
    @inline(__always)
    func has(_ field: Return.Field) -> Bool { !isDisjoint(with: FieldSet(field)) }

    /// How many there are.
    var count: Int { rawValue.nonzeroBitCount }

    /// Whether one of them is a fact about the whole return.
    var hasFacts: Bool { rawValue >> UInt64(Return.Field.agencyName.rawValue) != 0 }

    /// Whether they are those of a list of answers, actions, figures or explanations.
    var areOfList: Bool {
        namesCriteria && has(.rating) || has(.actionNumber) && has(.action)
            || has(.indicator) && has(.value) || has(.checkCode)
    }

    /// Whether one of them says which criterion is answered.
    var namesCriteria: Bool { has(.ref) || has(.criterionText) || has(.standard) }
}
