extension AuditIssue.Code {
    /// S143: a grade of a layout is not on the scale of its edition.
    public static let layoutGrade = Self(rawValue: "S143")
}

/// S143: a layout gives a grade that is not on the scale of an edition to which it applies.
///
/// Looks at the grades of columns, words and colours; `not-applicable` always stands. A layout that
/// names no edition is not looked at, for it may serve any scale.
///
/// Example: `"3": "excellent"`. Source: the edition's scale.
public enum LayoutGradeCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutGrade
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        var grades: [(grade: String, pointer: String)] = []
        for (index, sheet) in layout.sheets.enumerated() {
            for (number, column) in sheet.gradeColumns.enumerated() {
                grades.append((column.grade, "/sheets/\(index)/gradeColumns/\(number)/grade"))
            }
        }
        for (key, words) in [("ratings", layout.ratings), ("colours", layout.colours)] {
            for (word, grade) in words.sorted(by: { $0.key < $1.key }) {
                grades.append((grade, "/\(key)/\(JSONOutline.escaped(word))"))
            }
        }
        return editions.flatMap { edition in
            grades.filter {
                $0.grade != FormLayout.notApplicable && edition.scale.match($0.grade) == nil
            }.map {
                let codes = edition.scale.grades.map(\.code)
                return issue(
                    at: document.place($0.pointer),
                    "'\($0.grade.prefix(40))' is no grade of '\(edition.id)'",
                    fix: "use one of \(codes.joined(separator: ", ")), or "
                        + FormLayout.notApplicable + suggestion(for: $0.grade, among: codes))
            }
        }
    }
}
