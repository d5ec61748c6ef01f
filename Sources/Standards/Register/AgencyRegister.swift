import Section11Tables

/// The agencies of a cycle, found by the names under which returns arrive.
///
/// Names vary inside one and the same document, so case, punctuation and the legal form of a health
/// trust make no difference. Anything beyond that must stand in the register as an alias: a near
/// name only suggests, and never matches.
///
///     register.resolve("SOLENT N.H.S. TRUST")  // unknown, suggests "Solent NHS Trust"
///     register.resolve("the Solent NHS trust")  // match, by name
public struct AgencyRegister: Sendable {
    /// What a name was matched by.
    public enum Basis: String, Sendable {
        /// The id, letter for letter.
        case id
        /// The name.
        case name
        /// One of the aliases.
        case alias
    }

    /// What a name means in the register.
    public enum Resolution: Sendable, Equatable {
        /// One agency.
        case match(Agency, by: Basis)
        /// No agency, or several; the suggestion is `nil` if no name is near.
        case unknown(suggestion: Agency?)
    }

    /// The agencies, in the order of the register.
    public let agencies: [Agency]

    private var byID: [String: Int] = [:]

    private let foldedNames = MadeOnce<FoldedNames>()

    /// The names and aliases; made for the first agency that is not found by its id.
    private var names: FoldedNames { foldedNames.value { FoldedNames(agencies) } }

    /// Creates the register of a cycle.
    public init(_ cycle: AuditCycle) {
        self.init(cycle.agencies)
    }

    /// Creates a register of agencies.
    public init(_ agencies: [Agency]) {
        self.agencies = agencies
        for (index, agency) in agencies.enumerated() where byID[agency.id] == nil {
            byID[agency.id] = index
        }
    }

    /// Finds the agency that a name, an alias or an id means.
    public func resolve(_ name: String) -> Resolution {
        found(name) ?? .unknown(suggestion: nearest(to: AgencyName.folded(name)))
    }

    /// Finds the agency that a name, an alias or an id means, and suggests none; `nil` if it is
    /// none.
    ///
    /// The search for a near name looks at the whole register, which for each return of a country's
    /// schools is too much where nobody reads the suggestion.
    public func match(_ name: String) -> Agency? {
        if case .match(let agency, _) = found(name) { return agency }
        return nil
    }

    /// What a name that stands in the register means; `nil` if it stands nowhere in it.
    private func found(_ name: String) -> Resolution? {
        if let index = byID[name] { return .match(agencies[index], by: .id) }
        return names.entry(for: name).map { resolution(of: $0) }
    }

    /// Finds the agency with an id; `nil` if the register has none.
    public func agency(id: String) -> Agency? {
        byID[id].map { agencies[$0] }
    }

    private func resolution(of entry: FoldedNames.Entry) -> Resolution {
        let agency = agencies[entry.index]
        return entry.isAmbiguous ? .unknown(suggestion: agency) : .match(agency, by: entry.basis)
    }

    private func nearest(to folded: String) -> Agency? {
        guard !folded.isEmpty else { return nil }
        var best: (distance: Int, index: Int)?
        var limit = max(1, folded.unicodeScalars.count / 3)
        for (name, index) in names.all {
            guard let distance = EditDistance.between(folded, name, limit: limit) else { continue }
            if distance < best?.distance ?? .max {
                best = (distance, index)
                limit = distance
            }
        }
        // A name that only leaves out or adds words, such as the town, is further in letters.
        return best.map { agencies[$0.index] } ?? agencyWhoseWords(contain: folded)
    }

    private func agencyWhoseWords(contain folded: String) -> Agency? {
        let words = Set(folded.split(separator: " "))
        guard words.count > 1 else { return nil }
        return names.all.first { entry in
            let other = Set(entry.name.split(separator: " "))
            return other.count > 1 && (words.isSubset(of: other) || other.isSubset(of: words))
        }.map { agencies[$0.index] }
    }
}
