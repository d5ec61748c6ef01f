import Section11Returns
import Section11Standards

/// What a return already has, in counts: nothing of what it says.
struct ReturnStrengths: Equatable {
    /// How far a standard is answered.
    struct StandardCount: Equatable {
        /// The standard's number.
        let number: String
        /// The standard's name.
        let title: String
        /// How many of its criteria are asked.
        var asked = 0
        /// How many of those have a grade or are not applicable.
        var answered = 0
        /// How many of those have a grade.
        var graded = 0
        /// How many of those with a grade name evidence.
        var withEvidence = 0
    }

    /// The standards of which something is asked, in the catalogue's order.
    private(set) var standards: [StandardCount] = []

    /// How many actions there are.
    private(set) var actions = 0

    /// How many of those say what, who leads, and a day that can be read.
    private(set) var completeActions = 0

    /// How many indicators are asked.
    private(set) var indicators = 0

    /// How many of those have a figure.
    private(set) var figures = 0

    /// Counts; `nil` if the file could not be read.
    init?(_ checked: CheckedReturn) {
        guard let answered = checked.answered, let index = checked.index,
            let template = checked.template
        else { return nil }
        var best: [Int: Response] = [:]
        var rated: Set<Int> = []
        for response in answered.responses {
            let isAnswered = Self.isAnswer(response.effective)
            if let criterion = response.criterion {
                if best[criterion].map({ !Self.isAnswer($0.effective) }) ?? true {
                    best[criterion] = response
                }
            } else if isAnswered, let standard = response.standard {
                rated.insert(standard)
            }
        }
        for (standard, criterion) in template.criteria {
            if standards.last?.number != standard.number {
                standards.append(
                    StandardCount(number: standard.number, title: standard.title))
            }
            let last = standards.count - 1
            standards[last].asked += 1
            guard let position = index.position(of: criterion.ref) else { continue }
            if let response = best[position] {
                if Self.isAnswer(response.effective) { standards[last].answered += 1 }
                if response.effective.grade != nil {
                    standards[last].graded += 1
                    standards[last].withEvidence += response.evidence.isEmpty ? 0 : 1
                }
            } else if rated.contains(index.entries[position].standard) {
                standards[last].answered += 1
            }
        }
        let listed = answered.actions
        actions = listed.count
        completeActions = listed.count {
            !$0.action.isEmpty && !$0.lead.isEmpty && $0.due.date != nil
        }
        let given = Set(answered.indicators.filter { !$0.valueText.isEmpty }.map(\.id))
        indicators = template.catalogue.indicators.count
        figures = template.catalogue.indicators.count { given.contains($0.id) }
    }

    private static func isAnswer(_ rating: Rating) -> Bool {
        rating.grade != nil || rating == .notApplicable
    }
}
