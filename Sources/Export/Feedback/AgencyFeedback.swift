import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables

/// What a board gives back to one agency that answered, free of format.
///
/// Holds the agency's own ratings, actions and words, and of the others only what ``PeerSpread``
/// tells: no name and no id of another agency. The agency's own words are its to read again;
/// child-level data that the privacy search knows is masked in them. It is for that agency alone,
/// and no public output.
public struct AgencyFeedback: Sendable, Equatable {
    typealias Rating = Summary.AgencyFigure.Rating

    /// Where the agency stands in a standard.
    struct Standard: Sendable, Equatable {
        let number: String
        let title: String
        /// The agency's own rating.
        let own: Rating
        /// The rating that counts: the panel's where it recorded one.
        let effective: Rating
        /// Whether it rests on less than full coverage (M06).
        let isProvisional: Bool
        /// Whether it rests in part on a cycle before (M07).
        let isCarried: Bool
        /// How the others stand; `nil` if it is set beside nobody.
        let peers: PeerSpread?
    }

    /// An answer that the panel rated otherwise than the agency did.
    struct Change: Sendable, Equatable {
        let ref: String
        let text: String
        let own: Rating
        let moderated: Rating
        /// Why, as the board's record says it, masked; empty where it says nothing.
        let reason: String
    }

    /// A criterion that the agency meets in the best way the scale has, with evidence of its own,
    /// by ``PracticeRule``.
    struct Strength: Sendable, Equatable {
        let ref: String
        let text: String
        /// The evidence in the agency's words, masked and cut.
        let words: String
    }

    /// A criterion whose rating needs improvement.
    struct Weakness: Sendable, Equatable {
        let ref: String
        let text: String
        /// The agency's own rating.
        let own: Rating
        /// The rating that counts.
        let rating: Rating
        /// Whether the rating that counts needs improvement; the agency's own may, and it not.
        let needs: Bool
        /// The title of the cycle before that it comes from; `nil` for this one.
        let cycle: String?
        /// The agency's own words on what must improve, masked; empty for none.
        let words: String
        /// Whether an open action of the return is for it.
        let hasAction: Bool
    }

    /// An action that is not complete.
    struct Action: Sendable, Equatable {
        /// The agency's number for it; empty for none.
        let number: String
        /// The criterion that it is for, as written; empty for none.
        let ref: String
        /// What will be done, in the agency's words, masked.
        let words: String
        /// The status in words.
        let status: String
        /// The day by which it was to be done, or what stands in its place.
        let due: String
        /// Whether that day is past.
        let isOverdue: Bool
    }

    /// The agency's id.
    public let agency: String

    /// The agency's name.
    public let name: String

    /// The cycle's title.
    let cycle: String

    /// What every output must say; `nil` for nothing.
    let notice: String?

    /// The day that counts as today; `nil` if neither the caller nor the cycle gives one.
    let asOf: CalendarDate?

    /// The grades of the scale, weakest first.
    let grades: [Grade]

    /// What the return set out to do, in words.
    let kind: String

    /// How many criteria it was asked, and how many of them have a grade or are not applicable.
    let asked: Int
    let answered: Int

    /// Beside whom it is set.
    let peers: FeedbackPeers

    /// The standards, in the catalogue's order.
    let standards: [Standard]

    /// What the panel changed, in the catalogue's order.
    let changes: [Change]

    /// What is good, in the catalogue's order: an example for each standard that has one.
    let strengths: [Strength]

    /// How many criteria have the best grade and evidence in this cycle's return.
    let strengthCount: Int

    /// The criteria whose rating needs improvement, in the catalogue's order.
    let weaknesses: [Weakness]

    /// The open actions, in the return's order.
    let actions: [Action]

    /// How many errors and open queries the checks find in the return.
    let errors: Int
    let queries: Int

    /// The version of the engine.
    let engineVersion: String

    /// A name for the file of an agency's feedback, without a directory or an extension: its id, if
    /// it is fit for one.
    public static func fileStem(ofAgency id: String) -> String {
        let safe = id.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" }
        return safe.isEmpty ? "agency" : String(safe)
    }
}

extension AgencyFeedback {
    /// The standards in which the agency's rating needs improvement, of those that are rated.
    var needing: (count: Int, rated: Int) {
        let rated = standards.compactMap { standard -> Int? in
            if case .graded(let grade) = standard.effective { grade } else { nil }
        }
        return (
            rated.count { grades.indices.contains($0) && grades[$0].needsImprovement }, rated.count
        )
    }

    /// Whether the panel changed the rating of a standard or a criterion.
    var isModerated: Bool { !changes.isEmpty || standards.contains { $0.own != $0.effective } }

    /// What the return comes to, in one sentence.
    var headline: String {
        let needing = needing
        if needing.rated == 0 { return "None of the standards has a rating." }
        let standards = Words.count(needing.rated, "standard", "standards")
        if needing.count == 0 {
            return needing.rated == 1
                ? "The one standard that is rated needs no improvement."
                : "None of the \(standards) that are rated needs improvement."
        }
        return Words.sentence(Words.number(needing.count))
            + " of the \(standards) that \(needing.rated == 1 ? "is" : "are") rated "
            + "\(needing.count == 1 ? "needs" : "need") improvement."
    }

    /// What came in, in one sentence.
    var received: String {
        "You made \(kind == "update" ? "an update on your last full return" : "a \(kind)"): "
            + "\(answered) of the \(asked) criteria that you are asked are answered, ratings carried "
            + "forward counted."
    }

    /// What the agency should do next, the most pressing first; at least one thing.
    var next: [String] {
        var steps: [String] = []
        if errors > 0 {
            steps.append(
                "Correct \(Words.count(errors, "error", "errors")) in your return and send it "
                    + "again: 'section11 validate' says where and how.")
        }
        if queries > 0 {
            steps.append(
                "Amend or explain \(Words.count(queries, "open query", "open queries")) in your "
                    + "return.")
        }
        let overdue = actions.count(where: \.isOverdue)
        if overdue > 0 {
            steps.append(
                "Say how \(Words.count(overdue, "overdue action stands", "overdue actions stand")), "
                    + "or give a new date.")
        }
        let undated = actions.count { $0.due == Self.noDate }
        if undated > 0 {
            steps.append(
                "Give \(Words.count(undated, "action", "actions")) a date by which it is done.")
        }
        let bare = weaknesses.filter { $0.needs && !$0.hasAction }.map(\.ref)
        if !bare.isEmpty {
            steps.append(
                "Plan an action for what needs improvement and has none: "
                    + "\(bare.count > 12 ? "\(bare.count) criteria, marked below" : Words.list(bare))."
            )
        }
        if !changes.isEmpty {
            steps.append("Look through the ratings that the panel changed.")
        }
        return steps.isEmpty ? ["Nothing is open. Thank you."] : steps
    }

    /// What stands for a due date that the return does not give.
    static let noDate = "no date given"

    /// How the page came about, a sentence each.
    var method: [String] {
        [
            peers.words,
            "A count of one to four others is shown as \"\(PeerSpread.fewer)\", and so is every "
                + "other count below five beside it; where the rest would tell it all the same, less "
                + "is shown or nothing.",
            "The rating that counts is the moderation panel's where it recorded one, else your own.",
            "Your own words are shown as you wrote them; what looks like a child's data is masked.",
            "This page is for your agency. Engine \(engineVersion)"
                + (asOf.map { "; as of \(Words.date($0))" } ?? "") + ".",
        ]
    }

    /// The rating in words, with what qualifies it.
    func words(_ weakness: Weakness) -> String {
        var words = [weakness.rating.label(on: grades)]
        if weakness.own != weakness.rating {
            words.append("your own: \(weakness.own.label(on: grades))")
        }
        if let cycle = weakness.cycle { words.append("from \(cycle)") }
        return Words.sentence(words.joined(separator: "; "))
    }

    /// The rating in words, with what qualifies it.
    func words(_ standard: Standard) -> String {
        var words = [standard.effective.label(on: grades)]
        if standard.isProvisional { words.append("provisional") }
        if standard.isCarried { words.append("in part from an earlier return") }
        return Words.sentence(words.joined(separator: ", "))
    }
}
