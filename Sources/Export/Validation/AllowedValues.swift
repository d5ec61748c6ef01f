import Section11Returns
import Section11Standards
import Section11Tables

/// What may stand in the cell that an issue is about.
struct AllowedValues {
    /// The return.
    private let answered: Return
    private let scale: RatingScale

    /// Prepares for a return; `nil` if the file could not be read.
    init?(_ checked: CheckedReturn) {
        guard let answered = checked.answered, let index = checked.index else { return nil }
        self.answered = answered
        scale = index.catalogue.scale
    }

    /// Every value that may stand there; none if any text may.
    func values(for issue: Return.Issue) -> [String] {
        switch field(of: issue) {
        case .rating, .moderated: scale.grades.map(\.label) + ["N/A"]
        case .kind: Return.Kind.allCases.map(\.rawValue)
        case .status: Self.statuses
        default: []
        }
    }

    /// The field in which an issue stands; `nil` if it is about no single column.
    func field(of issue: Return.Issue) -> Return.Field? {
        if let pointer = issue.place.pointer {
            let key = pointer.split(separator: "/").last ?? ""
            switch key {
            case "rating": return .rating
            case "moderated": return .moderated
            case "status": return .status
            case "kind": return .kind
            default: return nil
            }
        }
        if answered.kindText.place == issue.place { return .kind }
        guard let cells = issue.place.cells, cells.first.column == cells.last.column else {
            return nil
        }
        for layout in answered.layouts where layout.sheet == issue.place.sheet {
            if let header = layout.headerRow, header > cells.first.row { continue }
            for field in [Return.Field.rating, .moderated, .status]
            where layout[field] == cells.first.column {
                return field
            }
        }
        return nil
    }

    /// The words for how far an action is, as the board's form offers them.
    static let statuses = [
        "Not due", "Not started", "Ongoing", "On target", "Off target", "On hold", "Complete",
        "Carried forward",
    ]
}
