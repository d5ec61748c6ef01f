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
    /// Where a return names none that the library has, the edition that knows most of its references
    /// is taken, and that is said as a guess.
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
        var best: (choice: Choice, matches: Int)?
        for id in library.editions {
            let index = try index(of: id)
            let read = submission.readAgain(guide: try guide(index))
            if read.refusal != nil { continue }
            let matches = read.returns.reduce(0) { $0 + $1.matches(in: index) }
            if matches > best?.matches ?? -1 {
                best = (Choice(index: index, submission: read), matches)
            }
        }
        guard var best else {
            if submission.refusal != nil { return nil }
            throw .notFound(
                stated.place ?? Locator(file: submission.file), what: "edition",
                id: stated.text, suggestions: [])
        }
        let answers = best.choice.submission.returns.reduce(0) { $0 + $1.responses.count }
        best.choice.guess = Guess(
            "read as an answer to the edition '\(best.choice.index.catalogue.id)', which knows "
                + "\(best.matches) of its \(answers) references",
            sureness: best.matches == answers ? .likely : .unsure,
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

extension Return {
    /// How many of the answers mean a criterion of a catalogue.
    fileprivate func matches(in index: CatalogueIndex) -> Int {
        var resolved = self
        resolved.resolve(against: index)
        return resolved.responses.count { $0.criterion != nil || $0.standard != nil }
    }
}
