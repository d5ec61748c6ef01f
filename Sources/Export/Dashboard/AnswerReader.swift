import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// Takes the answers of one agency after the other out of their returns.
struct AnswerReader: Sendable {
    private let set: ReturnSet
    private let agencies: [Summary.AgencyFigure]
    private let written: WrittenReturns
    private let known: [(agency: Int, sheet: AnswerSheet)]

    /// Prepares to read the answers of every agency that made a return, in the assessment's order.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - agencies: The agencies of the summary.
    ///   - written: Gives returns with what the agencies wrote.
    init(
        _ assessment: Assessment, agencies: [Summary.AgencyFigure], _ written: WrittenReturns
    ) {
        let set = assessment.returnSet
        var positions: [String: Int] = [:]
        for (position, agency) in agencies.enumerated() { positions[agency.id] = position }
        self.set = set
        self.agencies = agencies
        self.written = written
        known = assessment.sheets.compactMap { sheet in
            positions[set.cycle.agencies[sheet.agency].id].map { (agency: $0, sheet: sheet) }
        }
    }

    /// The catalogue.
    var index: CatalogueIndex { self.set.index }

    /// What each agency answered in this cycle with evidence, without a word of it.
    var practiceAnswers: [[PracticeRule.Answer]] {
        Concurrently.map(known) { [set] in PracticeRule.Answer.all(in: $0.sheet, of: set) }
    }

    /// Gives the answers of each agency in turn, and holds a few agencies' at once.
    ///
    /// - Parameters:
    ///   - shows: Whether the words beside a rating are asked for.
    ///   - body: Takes the answers.
    func forEach(
        shows: @escaping @Sendable (Summary.AgencyFigure.Rating) -> Bool,
        _ body: (SummaryDetail.AgencyAnswers) -> Void
    ) {
        for start in stride(from: 0, to: known.count, by: Self.atOnce) {
            let some = known[start..<min(start + Self.atOnce, known.count)]
            let answers = Concurrently.map(Array(some)) { [set, written] agency, sheet in
                SummaryDetail.AgencyAnswers(
                    agency: agency,
                    answers: SummaryDetail.Answer.all(in: sheet, of: set, written, shows: shows))
            }
            for answered in answers { body(answered) }
        }
    }

    /// Where an answer is.
    struct Place: Hashable, Sendable {
        /// The position of its agency among those that made a return.
        let position: Int
        /// The criterion's position.
        let criterion: Int
    }

    /// Makes examples of what agencies wrote.
    func examples(at places: Set<Place>) -> [Place: PracticeExample] {
        let byPosition = Dictionary(grouping: places, by: \.position).sorted { $0.key < $1.key }
        let examples = Concurrently.map(byPosition) { position, places in
            let (agency, sheet) = known[position]
            let placed = PlacedAnswers(sheet, in: set, written)
            let figure = agencies[agency]
            return places.map { place in
                let answer = SummaryDetail.Answer(to: place.criterion, in: sheet, placed)
                let example = PracticeExample(
                    agency: figure.id, name: figure.name,
                    ref: index.entries[place.criterion].criterion.ref, evidence: answer.evidence,
                    place: [figure.file, answer.place].compactMap(\.self).joined(separator: ", "))
                return (place, example)
            }
        }
        return Dictionary(examples.joined()) { first, _ in first }
    }

    /// The returns of how many agencies are at hand at once with what they wrote.
    private static let atOnce = 64
}

extension SummaryDetail.Answer {
    /// The answers of a sheet to the criteria that were asked of its agency, in the catalogue's
    /// order.
    ///
    /// - Parameters:
    ///   - sheet: The sheet.
    ///   - set: The returns.
    ///   - written: Gives returns with what the agencies wrote.
    ///   - shows: Whether the words beside a rating are asked for.
    /// - Returns: The answers.
    static func all(
        in sheet: AnswerSheet, of set: ReturnSet, _ written: WrittenReturns,
        shows: (Summary.AgencyFigure.Rating) -> Bool
    ) -> [Self] {
        let placed = PlacedAnswers(sheet, in: set, written)
        return sheet.effective.indices.filter { sheet.effective[$0] != .notAsked }.map {
            Self(to: $0, in: sheet, placed, hasWords: shows(.init(sheet.effective[$0])))
        }
    }

    /// The answer of a sheet to a criterion.
    ///
    /// - Parameters:
    ///   - criterion: The criterion's position.
    ///   - sheet: The sheet.
    ///   - placed: The answers behind the sheet.
    ///   - hasWords: Whether what the agency wrote is asked for.
    init(
        to criterion: Int, in sheet: AnswerSheet, _ placed: PlacedAnswers, hasWords: Bool = true
    ) {
        let rating = sheet.effective[criterion]
        let own = sheet.selfAssessed[criterion]
        let isCarried = sheet.sources[criterion].map { $0.cyclesBack > 0 } ?? false
        // Most answers of a large cycle are not shown, and their returns need not be looked at.
        let answer = hasWords || isCarried ? placed[criterion] : nil
        let words = hasWords ? answer?.response : nil
        let remark = rating == .notApplicable ? words?.reason : words?.areasForImprovement
        self.init(
            criterion: criterion, rating: .init(rating),
            selfAssessed: own == rating ? nil : .init(own),
            carriedFrom: isCarried ? answer?.cycle : nil,
            evidence: FreeText.line(words?.evidence ?? ""), remark: FreeText.line(remark ?? ""),
            place: hasWords ? answer?.place.placeInFile : nil)
    }
}
