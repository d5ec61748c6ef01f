import Section11Standards

/// How grades are shown: by letters, a colour and words together, never by a colour alone.
struct GradeMarks {
    /// The letters of each grade, weakest first; no two are the same.
    let letters: [String]

    /// The class of each grade's colour in the stylesheet.
    let classes: [String]

    /// The mark and the class of the cell of a rating; an absence has a letter and no colour.
    func cell(_ rating: Summary.AgencyFigure.Rating) -> (mark: String, style: String) {
        switch rating {
        case .graded(let grade): (letters[grade], classes[grade])
        case .notApplicable, .notAsked, .unmapped: ("z", "absent")
        case .unanswered, .notReturned: ("x", "absent")
        }
    }

    private static let colours: Set<String> = ["red", "amber", "yellow", "green", "blue", "grey"]

    /// Finds letters and colours for a scale.
    init(_ grades: [Grade]) {
        let initials = grades.map { grade in
            let words = grade.label.split { !$0.isLetter && !$0.isNumber }
            return words.prefix(3).map { $0.prefix(1).uppercased() }.joined()
        }
        letters = initials.enumerated().map { position, text in
            let isUnique = initials.count { $0 == text } == 1
            return isUnique && !text.isEmpty ? text : "\(text)\(position + 1)"
        }
        classes = grades.map { grade in
            let colour = grade.colour?.lowercased() ?? ""
            if Self.colours.contains(colour) { return colour }
            // The catalogue names no colour: dark where improvement is needed, pale where not.
            return grade.needsImprovement ? "low" : "high"
        }
    }
}
