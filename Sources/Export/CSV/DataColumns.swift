extension DataPackage {
    /// What a column of a tidy file holds.
    struct Column {
        /// Its type in the words of the specification.
        enum Kind: String {
            /// Words.
            case string
            /// A whole number.
            case integer
            /// A number with decimals.
            case number
            /// True or false.
            case boolean
            /// A day, such as 2018-03-31.
            case date

            /// The unit of its numbers; `nil` where they have none.
            var unit: String? { self == .number ? "1" : nil }
        }

        /// The type.
        let type: Kind
        /// What it means, in a clause.
        let meaning: String

        init(_ type: Kind, _ meaning: String) {
            self.type = type
            self.meaning = meaning
        }
    }

    /// The columns by their names; those that mean something else in one file with its name before.
    static let columns: [String: Column] = [
        "standard": .init(.string, "the standard's number"),
        "criterion": .init(.string, "the criterion's reference"),
        "title": .init(.string, "the name of the standard or indicator"),
        "text": .init(.string, "what the criterion expects"),
        "grade": .init(.string, "the grade's code"),
        "grade_label": .init(.string, "the grade in words"),
        "needs_improvement": .init(.boolean, "whether the grade counts as needing improvement"),
        "agencies": .init(.integer, "how many agencies have the grade"),
        "rated": .init(.integer, "how many agencies have a grade: the base of the share"),
        "needing_improvement": .init(.integer, "how many of them need improvement"),
        "share": .init(.number, "the share of rated agencies that need improvement, 0 to 1"),
        "interval_low": .init(.number, "the lower bound of the share's 95% interval (Wilson)"),
        "interval_high": .init(.number, "the upper bound of the share's 95% interval (Wilson)"),
        "rank": .init(.integer, "the rank by share, the highest first"),
        "not_applicable": .init(.integer, "agencies to which it does not apply, as they say"),
        "unanswered": .init(.integer, "agencies that gave no answer"),
        "not_asked": .init(.integer, "agencies of whose kind it is not asked"),
        "unmapped": .init(.integer, "agencies whose grade is on a scale that is not mapped"),
        "not_returned": .init(.integer, "agencies that made no return"),
        "provisional": .init(.integer, "grades that rest on less than all criteria"),
        "carried_forward": .init(.integer, "grades that rest in part on a cycle before"),
        "self_assessed": .init(.integer, "agencies with the grade by their own rating"),
        "method": .init(.string, "the code of the scoring method"),
        "flags": .init(.string, "the codes of the flags on it, parted by spaces"),
        "agency": .init(.string, "the agency's id"),
        "name": .init(.string, "the agency's name"),
        "return_kind": .init(.string, "full, update or mini"),
        "status": .init(.string, "whether there is a grade, a figure or a return, or why not"),
        "rating": .init(.string, "the grade's code"),
        "rating_label": .init(.string, "the grade in words"),
        "agencies.provisional": .init(.boolean, "whether it rests on less than all criteria"),
        "agencies.carried_forward": .init(.boolean, "whether it rests in part on a cycle before"),
        "coverage": .init(.number, "the share of the criteria asked that are answered, 0 to 1"),
        "code": .init(.string, "the flag's code"),
        "subject": .init(.string, "what the flag or finding is about"),
        "figure": .init(.string, "what 'section11 explain' takes"),
        "message": .init(.string, "what was found"),
        "reason": .init(.string, "why it matters"),
        "firm": .init(.boolean, "whether the flag holds under every reading"),
        "holds": .init(.integer, "under how many readings the flag holds"),
        "readings": .init(.integer, "how many readings were tried"),
        "fails": .init(.string, "the readings under which it does not hold"),
        "numbers": .init(.string, "the numbers behind the flag, as name=value"),
        "indicator": .init(.string, "the indicator's id"),
        "kind": .init(.string, "the kind of the indicator or return"),
        "comparator": .init(.string, "how the target is compared"),
        "target": .init(.number, "the target"),
        "value": .init(.number, "the figure that the agency gave"),
        "meets_target": .init(.boolean, "whether the figure reaches the target"),
        "areas": .init(.string, "the ids of the areas, parted by spaces"),
        "kind_presumed": .init(.boolean, "whether the kind is the one that the board expected"),
        "file": .init(.string, "the file"),
        "because": .init(.string, "why the file is not counted"),
        "line": .init(.integer, "the place in the list, in which overdue actions come first"),
        "action": .init(.string, "what 'section11 explain' takes: the agency and the number"),
        "actions.number": .init(.string, "the action's number, or its place if it has none"),
        "lead": .init(.string, "the role that leads it; [c] if it looks like a person's name"),
        "first_due": .init(.date, "the day by which it was due at first"),
        "due": .init(.date, "the day by which it is due now; [x] if none can be read"),
        "revisions": .init(.integer, "how often its due date was put to another day"),
        "actions.status": .init(.string, "how far it is, as far as the return says so"),
        "progress_rag": .init(
            .string, "the colour of its progress (red off target, amber on target, green complete)"),
        "reason_for_hold": .init(.boolean, "whether it says why it is on hold"),
        "overdue": .init(.boolean, "whether it is open and its day is past"),
        "days_overdue": .init(.integer, "how many days its day is past"),
        "first_named": .init(.string, "the id of the cycle that named it first"),
        "last_named": .init(.string, "the id of the cycle that named it last"),
        "not_named_since": .init(
            .boolean, "whether its agency made a later return that does not name it"),
        "count": .init(.string, "what is counted: returns, ratings, or a standard's count"),
        "is_grade": .init(.boolean, "whether what is counted is a grade"),
        "part": .init(.string, "an area, an overlap, the pool, or the kind of finding"),
        "area": .init(.string, "the area's id"),
        "areas_covered": .init(.integer, "how many areas each of them covers"),
        "number": .init(.integer, "how many"),
        "adds_up": .init(.boolean, "whether the areas less the overlaps make the pool"),
        "board": .init(.string, "the board's name"),
        "words": .init(.string, "what belongs to it: a mapping, files or a sentence"),
        "notice": .init(.string, "what every output made from the returns says"),
    ]
}
