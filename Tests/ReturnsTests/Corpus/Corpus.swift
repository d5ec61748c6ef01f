import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// A file of the corpus, with what is expected of it beside the meaning of its returns.
struct CorpusCase: Decodable, Sendable, CustomTestStringConvertible {
    struct Refusal: Decodable {
        var message: String
        var fix: String
    }

    /// The file's name.
    var file: String
    /// How many returns it holds.
    var returns: Int
    /// Words of the sentence that refuses it; `nil` if it must be read.
    var refused: Refusal?
    /// The shape; `nil` if it is refused.
    var shape: String?
    /// The facts that the file itself states.
    var says: [String]?
    /// The codes of its issues, one for each.
    var codes: [String]?
    /// Words that must stand in a guess.
    var guesses: [String]?
    /// Where some ratings stand, by criterion.
    var places: [String: String]?
    /// Places that must be told as not read.
    var ignored: [String]?

    var testDescription: String { file }
}

/// The files of `Fixtures/corpus`, and how they read.
struct Corpus {
    static let folder = Repository.root + "/Tests/ReturnsTests/Fixtures/corpus"

    static let cases: [CorpusCase] = {
        do {
            let bytes = try FileBytes.read(path: folder + "/expectations.json")
            return try JSONDecoder().decode([CorpusCase].self, from: Data(bytes))
        } catch {
            return []
        }
    }()

    let cycle: AuditCycle
    let index: CatalogueIndex

    init() throws {
        let directory = try CycleDirectory.open(Self.folder, library: Repository.library)
        cycle = directory.cycle
        index = CatalogueIndex(directory.catalogue)
    }

    /// Reads a file of the corpus, by its path below the folder.
    func read(_ name: String) -> Submission {
        Submission.read(path: "\(Self.folder)/\(name)", guide: ReadingGuide(index: index))
    }

    /// What the checks say of each return of a file.
    func validate(_ submission: Submission) -> [Validation] {
        let set = ReturnSet(
            cycle: cycle, index: index, submissions: [submission],
            register: AgencyRegister(cycle))
        return Validation.validate(CycleContext(set))
    }

    /// In what a file reads otherwise than expected; nothing if it reads as it should.
    func differences(from expected: CorpusCase) throws -> [String] {
        let submission = read("files/\(expected.file)")
        if let refused = expected.refused {
            guard let refusal = submission.refusal else { return ["it was read"] }
            return Self.difference(refusal.message.contains(refused.message), refusal.message)
                + Self.difference(refusal.fix.contains(refused.fix), refusal.fix)
        }
        if let refusal = submission.refusal { return ["refused: \(refusal.message)"] }
        guard submission.returns.count == expected.returns else {
            return ["\(submission.returns.count) returns, not \(expected.returns)"]
        }
        var found: [String] = []
        for position in 0..<expected.returns {
            let middle = expected.returns > 1 ? ".\(position + 1)" : ""
            let document = read("files/\(expected.file)\(middle).expected.json")
            guard let meant = document.returns.first else {
                found.append("no expected return \(position + 1)")
                continue
            }
            found += Self.differences(
                meaning(of: submission.returns[position], says: expected.says),
                meaning(of: meant, says: expected.says))
        }
        return found + differences(submission, from: expected)
    }

    private func differences(_ submission: Submission, from expected: CorpusCase) -> [String] {
        var found = Self.difference(
            submission.shape?.rawValue == expected.shape,
            "shape \(submission.shape?.rawValue ?? "none")")
        let validations = validate(submission)
        let codes = validations.flatMap { $0.issues.map(\.code.rawValue) }.sorted()
        found += Self.difference(
            codes == expected.codes, "codes \(codes), not \(expected.codes ?? [])")
        let guesses = validations.flatMap { $0.guesses.map(\.text) }
        for words in expected.guesses ?? [] {
            found += Self.difference(
                guesses.contains { $0.contains(words) }, "no guess says '\(words)': \(guesses)")
        }
        for (ref, place) in (expected.places ?? [:]).sorted(by: { $0.key < $1.key }) {
            let stands = ratingPlace(of: ref, in: submission.returns[0])
            found += Self.difference(stands == place, "\(ref) at \(stands ?? "none"), not \(place)")
        }
        let ignored = submission.ignored.map(\.place.placeInFile)
        for place in expected.ignored ?? [] {
            found += Self.difference(ignored.contains(place), "'\(place)' not told: \(ignored)")
        }
        return found
    }

    /// What a return says, without where: the facts that the file states, answers, actions.
    ///
    /// Rows without an answer say nothing, and rows that answer no criterion are told by the issues.
    func meaning(of answered: Return, says: [String]?) -> [String] {
        var answered = answered
        answered.resolve(against: index)
        let signed = StatedDate(answered.signedOffOn.text)
        let facts = [
            ("agency", answered.agencyName.text), ("cycle", answered.cycle.text),
            ("kind", answered.kindText.text),
            ("signOff", "\(answered.signedOffBy.text) \(Self.day(signed))"),
        ].filter { says?.contains($0.0) ?? true }.map { "\($0.0) \($0.1)" }
        let responses = answered.responses.compactMap { response -> (Int, String)? in
            guard let criterion = response.criterion else { return nil }
            let words = [
                response.reason, response.evidence, response.areasForImprovement,
            ]
            let isSilent = words.allSatisfy(\.isEmpty) && response.effective == .unanswered
            if isSilent { return nil }
            let panel = response.moderated.map { " moderated \(rating($0))" } ?? ""
            let own = "\(index.refs[criterion]) \(rating(response.selfAssessed))\(panel)"
            return (criterion, "\(own) | " + words.joined(separator: " | "))
        }.sorted { $0 < $1 }
        let actions = answered.actions.map { action in
            "\(action.criterion.map { index.refs[$0] } ?? "") | \(action.action) | \(action.lead)"
                + " | \(Self.day(action.due)) | \(action.successMeasure) | \(action.statusText)"
        }
        return facts + responses.map(\.1) + actions.sorted()
    }

    private func rating(_ rating: Rating) -> String {
        switch rating {
        case .graded(let grade): index.catalogue.scale.grades[grade].label
        case .notApplicable: "N/A"
        case .unanswered: "unanswered"
        case .invalid, .unmapped: "not on the scale"
        }
    }

    private func ratingPlace(of ref: String, in answered: Return) -> String? {
        var answered = answered
        answered.resolve(against: index)
        let criterion = index.position(of: ref)
        return answered.responses.first { $0.criterion == criterion }.map {
            answered.place(of: .rating, in: $0).placeInFile
        }
    }

    private static func day(_ date: StatedDate) -> String {
        date.date.map { "\($0)" } ?? date.text
    }

    private static func difference(_ agrees: Bool, _ text: String) -> [String] {
        agrees ? [] : [text]
    }

    private static func differences(_ found: [String], _ expected: [String]) -> [String] {
        let missing = expected.filter { !found.contains($0) }.map { "missing: \($0)" }
        let odd = found.filter { !expected.contains($0) }.map { "not put in: \($0)" }
        let all = missing + odd
        return all.isEmpty && found.count != expected.count
            ? ["\(found.count) statements, not \(expected.count)"] : all
    }
}
