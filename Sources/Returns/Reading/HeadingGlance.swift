import Section11Tables

/// Which fields a row heads, for who asks for no more of it: no heading is held.
struct HeadingGlance {
    /// The fields.
    private(set) var known: FieldSet = []

    /// Whether every heading stands for a field, so that nothing else can change which there are.
    ///
    /// Where it is not so, a heading such as "No" may turn out to be a grade.
    private(set) var isWhole = true

    /// Looks at a row by the lists of headings alone.
    init(_ row: Table.Row) {
        HeadingRow.eachHeading(of: row) { _, field in
            if let field { known.insert(FieldSet(field)) } else { isWhole = false }
        }
    }
}
