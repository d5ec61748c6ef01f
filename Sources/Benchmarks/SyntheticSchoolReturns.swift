import Section11Returns
import Section11Standards

/// Writes the returns of invented schools in one year as rows of tidy CSV.
struct SyntheticSchoolReturns {
    /// The headings of every file.
    static let heading = """
        agency,cycle,kind,criterion,rating,reason,evidence,areas_for_improvement,action_no,action,\
        lead,due,status,progress,signed_off_by,signed_off_on

        """

    /// How many returns were made.
    private(set) var made = 0

    /// How many rows were written.
    private(set) var rows = 0

    private let index: CatalogueIndex
    private let cycle: String
    private let year: Int
    private let yearsBefore: Int
    private let isInterim: Bool
    private let isAsked: [Bool]

    /// Of a hundred schools, how many rate a criterion of a standard as not fully met.
    private static let weakOfHundred = [9, 14, 8, 11, 10, 24, 17, 9, 13]

    /// What may be wrong in a return; each in about one of a hundred.
    private enum Fault: Int, CaseIterable {
        case offScale, noEvidence, noAction, noReason, unknownCriterion, answeredTwice
        case unreadableDate, noLead, unknownName
    }

    /// Makes the writer of a year.
    init(
        index: CatalogueIndex, cycle: String, year: Int, yearsBefore: Int, isInterim: Bool,
        scope: [String]?
    ) {
        self.index = index
        self.cycle = cycle
        self.year = year
        self.yearsBefore = yearsBefore
        self.isInterim = isInterim
        isAsked = index.entries.map { entry in
            scope?.contains(index.catalogue.standards[entry.standard].number) ?? true
        }
    }

    /// Whether a school sends a return this year.
    func returns(_ school: SyntheticSchool, random: inout SplitMix64) -> Bool {
        let rate = isInterim ? 82 : min(96, 88 + 3 * yearsBefore)
        // Some areas follow up better than others.
        let ofArea = school.area.isMultiple(of: 7) ? -12 : school.area % 5
        let sort = SyntheticSchool.sorts[school.sort]
        return random.next(below: 10_000) < (rate + ofArea) * sort.returns
    }

    /// The day on which a return came; `nil` if nobody wrote it down.
    func received(random: inout SplitMix64) -> String? {
        let draw = random.next(below: 100)
        if draw < 2 { return nil }
        if draw < 80 {
            let month = 10 + random.next(below: 4)
            let day = SyntheticSchool.padded(1 + random.next(below: 28), 2)
            return month > 12 ? "\(year + 1)-01-\(day)" : "\(year)-\(month)-\(day)"
        }
        let day = SyntheticSchool.padded(1 + random.next(below: 28), 2)
        return draw < 94 ? "\(year + 1)-02-\(day)" : "\(year + 1)-03-\(day)"
    }

    /// Appends the return of a school, and keeps which actions it leaves open.
    mutating func append(
        _ school: inout SyntheticSchool, to file: inout String, random: inout SplitMix64
    ) {
        made += 1
        let fault = Fault(rawValue: random.next(below: 40 * Fault.allCases.count) / 4)
        let kind = AgencyKind(rawValue: SyntheticSchool.sorts[school.sort].kind)
        let signed = "\(SyntheticSchool.padded(1 + random.next(below: 28), 2))/01/\(year + 1)"
        let stated = fault == .unknownName ? "Academy of Nowhere \(school.id.suffix(5))" : school.id
        let whole = "\(stated),\(cycle),\(isInterim ? "update" : "full"),"
        let tail = ",Chair of governors,\(signed)\n"
        let below = weakCriteria(of: school, kind: kind, random: &random)
        var waiting = school.open
        var open: [(criterion: Int, year: Int)] = []
        var isFaulty = false
        for position in index.entries.indices
        where isAsked[position] && index.isApplicable(position, to: kind) {
            let ref = index.entries[position].criterion.ref
            let earlier = waiting.firstIndex { $0.criterion == position }.map {
                waiting.remove(at: $0)
            }
            var row = Row(criterion: ref)
            if let isBottom = below[position] {
                row.rating = isBottom ? "Not met" : "Partly met"
                row.gap = random.sentence(words: 5)
                if fault == .noAction, !isFaulty, earlier == nil {
                    isFaulty = true
                } else {
                    let begun = earlier?.year ?? year
                    row.describeAction(
                        "A\(begun)-\(ref)", due: "31/07/\(year + 1)", random: &random)
                    row.status = earlier == nil ? "Not started" : "Ongoing"
                    if earlier != nil { row.progress = random.sentence(words: 4) }
                    open.append((position, begun))
                }
            } else if random.next(below: 150) == 0 {
                row.rating = "N/A"
                row.reason = random.sentence(words: 4)
            } else {
                row.rating = "Met"
                row.evidence = random.sentence(words: 5)
                if let earlier {
                    row.describeAction(
                        "A\(earlier.year)-\(ref)", due: "31/07/\(year)", random: &random)
                    row.status = "Complete"
                    row.progress = random.sentence(words: 3)
                }
            }
            if !isFaulty { isFaulty = row.spoil(fault) }
            write(row, whole, tail, to: &file)
            if fault == .answeredTwice, !isFaulty, row.rating == "Met" {
                isFaulty = true
                row.rating = "Partly met"
                write(row, whole, tail, to: &file)
            }
        }
        if fault == .unknownCriterion {
            write(
                Row(criterion: "10.1", rating: "Met", evidence: "Policy."), whole, tail, to: &file)
        }
        // Actions on what is not asked this year go on.
        for action in waiting {
            var row = Row(criterion: index.entries[action.criterion].criterion.ref)
            row.describeAction(
                "A\(action.year)-\(row.criterion)", due: "31/07/\(year + 1)", random: &random)
            row.progress = random.sentence(words: 3)
            row.status = random.next(below: 3) == 0 ? "Complete" : "Ongoing"
            if row.status == "Ongoing" { open.append(action) }
            write(row, whole, tail, to: &file)
        }
        school.open = open.sorted { $0.criterion < $1.criterion }
    }

    /// The criteria that are not fully met, and whether they are not met at all.
    private func weakCriteria(
        of school: SyntheticSchool, kind: AgencyKind, random: inout SplitMix64
    ) -> [Int: Bool] {
        let sort = SyntheticSchool.sorts[school.sort]
        let isOpen = Set(school.open.map(\.criterion))
        var below: [Int: Bool] = [:]
        for (standard, criteria) in index.criteriaByStandard.enumerated() {
            let base = Self.weakOfHundred[standard % Self.weakOfHundred.count]
            let more = sort.weakStandards.contains(standard) ? 14 : 0
            let odds = max(2, base + more + school.weakness - 2 * yearsBefore)
            let asked = criteria.filter { isAsked[$0] && index.isApplicable($0, to: kind) }
            guard !asked.isEmpty else { continue }
            if random.next(below: 100) < odds {
                for _ in 0...random.next(below: 2) {
                    below[asked[random.next(below: asked.count)]] = random.next(below: 8) == 0
                }
            }
            // A third of what was not met last time still is not.
            for position in asked where isOpen.contains(position) && random.next(below: 3) == 0 {
                below[position] = false
            }
        }
        return below
    }

    private mutating func write(
        _ row: Row, _ whole: String, _ tail: String, to file: inout String
    ) {
        rows += 1
        file += whole
        file += row.text
        file += tail
    }

    /// What differs from one row of a return to the next.
    private struct Row {
        var criterion: String
        var rating = ""
        var reason = ""
        var evidence = ""
        var gap = ""
        var number = ""
        var action = ""
        var lead = ""
        var due = ""
        var status = ""
        var progress = ""

        /// The cells; no text has a comma or a quote.
        var text: String {
            """
            \(criterion),\(rating),\(reason),\(evidence),\(gap),\(number),\(action),\(lead),\(due),\
            \(status),\(progress)
            """
        }

        mutating func describeAction(_ id: String, due: String, random: inout SplitMix64) {
            number = id
            action = random.sentence(words: 4)
            lead = "Designated safeguarding lead"
            self.due = due
        }

        /// Puts a fault into the row if it has the cell for it.
        mutating func spoil(_ fault: Fault?) -> Bool {
            switch fault {
            case .offScale where rating == "Met": rating = "Mostly met"
            case .noEvidence where rating == "Met": evidence = ""
            case .noReason where rating == "N/A": reason = ""
            case .unreadableDate where !due.isEmpty: due = "summer term"
            case .noLead where !lead.isEmpty: lead = ""
            default: return false
            }
            return true
        }
    }
}
