import Section11Standards
import Section11Tables

/// The order of a return's issues: as their places follow one another in the file, then by code.
struct IssueOrder {
    private let sheets: [String]

    /// Creates the order of a return's sheets.
    init(_ answered: Return) {
        var sheets: [String] = []
        let facts = [
            answered.agencyName, answered.agencyID, answered.cycle, answered.catalogue,
            answered.kindText, answered.signedOffOn,
        ]
        for sheet in facts.map(\.place?.sheet) + answered.layouts.map(\.sheet) {
            if let sheet, !sheets.contains(sheet) { sheets.append(sheet) }
        }
        self.sheets = sheets
    }

    /// Whether one issue stands before another.
    func precedes(_ one: Return.Issue, _ other: Return.Issue) -> Bool {
        let (left, right) = (key(one.place), key(other.place))
        for (part, counterpart) in zip(left, right) where part != counterpart {
            return part < counterpart
        }
        if left.count != right.count { return left.count < right.count }
        if one.code != other.code { return one.code < other.code }
        return one.message < other.message
    }

    /// The keys of a JSON return, in the order of its description.
    private static let keys = [
        "cycle", "catalogue", "agency", "kind", "theme", "completedBy", "signOff", "responses",
        "actions", "indicators", "explanations",
    ]

    private func key(_ place: Locator) -> [Int] {
        if let pointer = place.pointer {
            return pointer.split(separator: "/").map { part in
                Int(part) ?? Self.keys.firstIndex(of: String(part)) ?? Self.keys.count
            }
        }
        var key: [Int] = []
        if place.sheet != nil || place.cells != nil {
            key.append(place.sheet.flatMap { sheets.firstIndex(of: $0) } ?? sheets.count)
        }
        if let cells = place.cells { key += [cells.first.row, cells.first.column] }
        return key
    }
}
