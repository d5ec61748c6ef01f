public import Section11Standards
import Section11Tables

/// The panel's decisions on a cycle's returns: which count, and what is wrong with the others.
public struct Moderation: Sendable {
    /// A decision that counts.
    public struct Decision: Sendable, Equatable {
        /// The position of the agency in the register.
        public let agency: Int
        /// The position of the answer in the agency's return.
        public let response: Int
        /// The panel's rating: a grade, or not applicable.
        public let rating: Rating
        /// The role that decided; empty if the log does not say.
        public let by: String
        /// The day of the decision.
        public let date: StatedDate
        /// Why, in the panel's words, which only the agency itself is given; empty for none.
        public let reason: String
        /// The row of the log.
        public let row: Int
    }

    /// The log.
    public let log: ModerationLog

    /// The decisions that count, from the top of the log.
    public private(set) var decisions: [Decision] = []

    /// What is wrong or odd in the log, from its top.
    public private(set) var issues: [AuditIssue] = []

    /// A row of the log, with what it names.
    private struct Found {
        let row: ModerationLog.Row
        let agency: Int
        let response: Int
        let rating: Rating
        let ref: String
    }

    /// Lays the decisions of a log over the returns that count.
    ///
    /// - Parameters:
    ///   - log: The log.
    ///   - register: The cycle's register.
    ///   - index: The catalogue.
    ///   - returns: By the register's positions, the return that counts; `nil` where there is none.
    init(
        _ log: ModerationLog, register: AgencyRegister, index: CatalogueIndex,
        returns: (Int) -> Return?
    ) {
        self.log = log
        if let fault = log.fault { issues.append(fault) }
        let positions = Dictionary(
            register.agencies.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        var found: [Found] = []
        var answers: [Int: Return] = [:]
        for row in log.rows {
            checkForm(of: row)
            guard let agency = self.agency(of: row, in: register).flatMap({ positions[$0] }),
                let target = target(of: row, in: index),
                let rating = rating(of: row, ref: target.ref, on: index.catalogue.scale)
            else { continue }
            if answers[agency] == nil { answers[agency] = returns(agency) }
            guard let answered = answers[agency], let response = target.answer(in: answered) else {
                issues.append(
                    .moderationOfNoAnswer(
                        target.ref, register.agencies[agency], madeReturn: answers[agency] != nil,
                        at: log.place(.criterion, of: row)))
                continue
            }
            found.append(
                Found(
                    row: row, agency: agency, response: response, rating: rating, ref: target.ref))
        }
        settle(found, register: register, answers: answers)
        issues.sort {
            ($0.place.cells?.first.row ?? 0, $0.code, $0.message)
                < ($1.place.cells?.first.row ?? 0, $1.code, $1.message)
        }
    }

    /// Keeps the decisions on which the log agrees with itself.
    private mutating func settle(
        _ found: [Found], register: AgencyRegister, answers: [Int: Return]
    ) {
        struct Answer: Hashable {
            let agency: Int
            let response: Int
        }
        let byAnswer = Dictionary(grouping: found) {
            Answer(agency: $0.agency, response: $0.response)
        }
        for item in found {
            let rivals = byAnswer[Answer(agency: item.agency, response: item.response)] ?? []
            guard rivals.first?.row.number == item.row.number else { continue }
            let agency = register.agencies[item.agency]
            let place = log.place(.moderated, of: item.row)
            guard rivals.allSatisfy({ $0.rating == item.rating }) else {
                issues.append(
                    .moderationTwice(item.ref, agency, rows: rivals.map(\.row.number), at: place))
                continue
            }
            decisions.append(
                Decision(
                    agency: item.agency, response: item.response, rating: item.rating,
                    by: item.row.by, date: item.row.date, reason: item.row.reason,
                    row: item.row.number))
            guard let answered = answers[item.agency] else { continue }
            let response = answered.responses[item.response]
            if let own = response.moderated, own != item.rating {
                issues.append(
                    .moderationDisagrees(
                        item.ref, agency, response.moderatedText, item.row.moderated,
                        in: answered.place(of: .moderated, in: response), at: place))
            }
        }
    }

    private mutating func checkForm(of row: ModerationLog.Row) {
        if !row.date.isEmpty, row.date.date == nil {
            issues.append(
                .moderationDateUnreadable(row.date.text, at: log.place(.date, of: row)))
        }
        if LeadNamedCheck.isName(row.by) {
            issues.append(.moderationByName(at: log.place(.by, of: row)))
        }
    }

    private mutating func agency(
        of row: ModerationLog.Row, in register: AgencyRegister
    ) -> String? {
        switch register.resolve(row.agency) {
        case .match(let agency, _): return agency.id
        case .unknown(let suggestion):
            issues.append(
                .moderationOfUnknownAgency(
                    row.agency, at: log.place(.agency, of: row), suggestion: suggestion))
            return nil
        }
    }

    private mutating func target(
        of row: ModerationLog.Row, in index: CatalogueIndex
    ) -> ModerationTarget? {
        if let target = ModerationTarget(row.criterion, in: index) { return target }
        issues.append(
            .moderationOfUnknownCriterion(
                row.criterion, at: log.place(.criterion, of: row), edition: index.catalogue.id))
        return nil
    }

    private mutating func rating(
        of row: ModerationLog.Row, ref: String, on scale: RatingScale
    ) -> Rating? {
        if let match = scale.match(row.moderated) ?? scale.read(row.moderated)?.match {
            return Rating(match)
        }
        issues.append(
            .moderationNotOnScale(row.moderated, ref, at: log.place(.moderated, of: row), scale))
        return nil
    }
}

/// What a decision is about: a criterion, or a standard that a form rates as a whole.
private struct ModerationTarget {
    private let criterion: Int?
    private let standard: Int?

    /// The criterion's reference or the standard's number, as the catalogue writes it.
    let ref: String

    /// Finds what a reference names; `nil` if it is in no catalogue.
    init?(_ written: String, in index: CatalogueIndex) {
        criterion = index.position(of: written)
        standard = criterion == nil ? index.standard(numbered: written) : nil
        if let criterion {
            ref = index.entries[criterion].criterion.ref
        } else if let standard {
            ref = index.catalogue.standards[standard].number
        } else {
            return nil
        }
    }

    /// The position of the answer that counts in a return; `nil` if it has none.
    func answer(in answered: Return) -> Int? {
        let answers = answered.responses.indices.filter { position in
            let response = answered.responses[position]
            if response.selfAssessed == .unanswered { return false }
            return criterion.map { $0 == response.criterion } ?? (standard == response.standard)
        }
        return answers.first { position in
            switch answered.responses[position].selfAssessed {
            case .graded, .notApplicable, .unmapped: true
            case .unanswered, .invalid: false
            }
        } ?? answers.first
    }
}
