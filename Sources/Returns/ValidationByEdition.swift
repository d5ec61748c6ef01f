public import Section11Standards

/// The editions against which returns are read where no cycle says which.
public struct EditionChoice: Sendable {
    private let library: StandardsLibrary
    private var guide: ReadingGuide
    private var known: [String: CatalogueIndex] = [:]

    /// Creates the choice among the editions of a library.
    ///
    /// - Parameters:
    ///   - library: The editions.
    ///   - guide: What else is known of the files.
    public init(_ library: StandardsLibrary, guide: ReadingGuide = .init()) {
        self.library = library
        self.guide = guide
    }

    /// Checks every return of a file against the edition that it names.
    ///
    /// Where a return names none that the library has, the edition is taken that has most of its
    /// criteria by their words, else the one that knows most of its references, else the one on
    /// whose scale most of its ratings are. That is said as a guess.
    ///
    /// - Throws: A ``CatalogueError`` if an edition cannot be read, or there is none.
    public mutating func validate(_ submission: Submission) throws(CatalogueError) -> [Validation] {
        try choose(for: submission).validations
    }

    /// Checks every return of a file against the edition that it names.
    ///
    /// - Returns: What was found, and the file as it reads against that edition.
    /// - Throws: A ``CatalogueError`` if an edition cannot be read, or there is none.
    public mutating func choose(
        for submission: Submission
    ) throws(CatalogueError) -> (validations: [Validation], submission: Submission) {
        guard let choice = try edition(for: submission) else {
            let refusal = submission.refusal ?? .notAReturn(reason: "it holds no answers")
            return ([Validation(refused: submission, because: refusal)], submission)
        }
        var resolved = choice.submission
        for position in resolved.returns.indices {
            resolved.returns[position].resolve(against: choice.index)
        }
        let validations = resolved.returns.indices.map { position in
            var validation = Validation(
                CheckContext(resolved, position: position, index: choice.index))
            if let guess = choice.guess { validation.guesses.append(guess) }
            return validation
        }
        return (validations, resolved)
    }

    /// An edition, with a file as it reads against that.
    private struct Choice {
        var index: CatalogueIndex
        var submission: Submission
        var guess: Guess?
    }

    /// The edition that a file answers; `nil` if the file cannot be read against any.
    private mutating func edition(
        for submission: Submission
    ) throws(CatalogueError) -> Choice? {
        let stated = submission.returns.first?.catalogue ?? Return.Statement()
        if known[stated.text] != nil || library.path(of: stated.text) != nil {
            let index = try index(of: stated.text)
            let read = submission.readAgain(guide: try guide(index))
            if read.refusal == nil { return Choice(index: index, submission: read) }
        }
        var best: (choice: Choice, matches: EditionMatches)?
        for id in library.editions {
            let index = try index(of: id)
            let read = submission.readAgain(guide: try guide(index))
            if read.refusal != nil { continue }
            var matches = EditionMatches()
            for answered in read.returns { matches.count(answered, in: index) }
            if best.map({ $0.matches < matches }) ?? true {
                best = (Choice(index: index, submission: read), matches)
            }
        }
        guard var best else {
            if submission.refusal != nil { return nil }
            throw .notFound(
                stated.place ?? Locator(file: submission.file), what: "edition",
                id: stated.text, suggestions: [])
        }
        let answers = best.matches.answers
        let words = best.matches.named < answers ? "criteria" : "references"
        best.choice.guess = Guess(
            "read as an answer to the edition '\(best.choice.index.catalogue.id)', which knows "
                + "\(best.matches.known) of its \(answers) \(words)",
            sureness: best.matches.known == answers ? .likely : .unsure,
            override: "--cycle says otherwise")
        return best.choice
    }

    private mutating func guide(
        _ index: CatalogueIndex
    ) throws(CatalogueError) -> ReadingGuide {
        if guide.layouts == nil { guide.layouts = try library.layoutsWithSigns() }
        var guide = guide
        guide.index = index
        return guide
    }

    private mutating func index(of id: String) throws(CatalogueError) -> CatalogueIndex {
        if let index = known[id] { return index }
        let index = CatalogueIndex(try library.catalogue(id))
        known[id] = index
        return index
    }
}

/// How well an edition fits a file.
private struct EditionMatches: Comparable {
    /// How many answers the file has.
    var answers = 0
    /// How many of them have a reference.
    var named = 0
    /// How many have the words of the criterion that they mean, word for word.
    var sameWords = 0
    /// How many have its words or nearly so.
    var nearWords = 0
    /// How many mean a criterion or a standard of the edition.
    var known = 0
    /// How many have a rating that is on the edition's scale.
    var onScale = 0

    /// Adds the answers of a return.
    mutating func count(_ answered: Return, in index: CatalogueIndex) {
        var resolved = answered
        resolved.resolve(against: index)
        // Through a span, so that no answer's texts are counted as used.
        let responses = resolved.responses.span
        for position in responses.indices {
            answers += 1
            if !responses[position].ref.isEmpty { named += 1 }
            if responses[position].criterion == nil, responses[position].standard == nil {
                continue
            }
            known += 1
            switch responses[position].selfAssessed {
            case .graded, .notApplicable: onScale += 1
            case .unanswered, .invalid, .unmapped: break
            }
            switch responses[position].matchedBy {
            case .text(let differing, _):
                sameWords += differing == 0 ? 1 : 0
                nearWords += 1
            case .partOfText: nearWords += 1
            case .ref, .leadingRef, .mendedRef:
                guard let criterion = responses[position].criterion,
                    !responses[position].criterionText.isEmpty,
                    index.hasWords(responses[position].criterionText, of: criterion)
                else { continue }
                sameWords += 1
                nearWords += 1
            case .none, .either, .refAgainstText: continue
            }
        }
    }

    static func < (left: EditionMatches, right: EditionMatches) -> Bool {
        (left.nearWords, left.sameWords, left.known, left.onScale)
            < (right.nearWords, right.sameWords, right.known, right.onScale)
    }
}
