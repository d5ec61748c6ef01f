public import Section11Standards

/// The editions against which returns are read where no cycle says which.
public struct EditionChoice: Sendable {
    private let library: StandardsLibrary
    private var known: [String: CatalogueIndex] = [:]

    /// Creates the choice among the editions of a library.
    public init(_ library: StandardsLibrary) {
        self.library = library
    }

    /// Checks every return of a file against the edition that it names.
    ///
    /// Where a return names none that the library has, the edition that knows most of its references
    /// is taken, and that is said as a guess.
    ///
    /// - Throws: A ``CatalogueError`` if an edition cannot be read, or there is none.
    public mutating func validate(_ submission: Submission) throws(CatalogueError) -> [Validation] {
        if let refusal = submission.refusal {
            return [Validation(refused: submission, because: refusal)]
        }
        var validations: [Validation] = []
        for position in submission.returns.indices {
            let (index, guess) = try edition(for: submission.returns[position])
            var resolved = submission
            resolved.returns[position].resolve(against: index)
            var validation = Validation(
                CheckContext(resolved, position: position, index: index))
            if let guess { validation.guesses.append(guess) }
            validations.append(validation)
        }
        return validations
    }

    private mutating func edition(
        for answered: Return
    ) throws(CatalogueError) -> (CatalogueIndex, guess: String?) {
        let named = answered.catalogue.text
        if known[named] != nil || library.path(of: named) != nil {
            return (try index(of: named), nil)
        }
        var best: (index: CatalogueIndex, matches: Int)?
        for id in library.editions {
            let index = try index(of: id)
            let matches = answered.responses.count { index.position(of: $0.ref) != nil }
            if matches > best?.matches ?? -1 { best = (index, matches) }
        }
        guard let best else {
            throw .notFound(
                answered.catalogue.place ?? Locator(file: answered.file), what: "edition",
                id: named, suggestions: [])
        }
        let id = best.index.catalogue.id
        let guess =
            "read as an answer to the edition '\(id)', which knows \(best.matches) of its "
            + "\(answered.responses.count) references; --cycle says otherwise"
        return (best.index, guess)
    }

    private mutating func index(of id: String) throws(CatalogueError) -> CatalogueIndex {
        if let index = known[id] { return index }
        let index = CatalogueIndex(try library.catalogue(id))
        known[id] = index
        return index
    }
}
