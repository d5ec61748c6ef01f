/// The names and aliases of a register's agencies, folded.
struct FoldedNames: Sendable {
    /// What a name stands for.
    struct Entry: Sendable {
        /// The agency's position in the register.
        let index: Int
        /// Whether it is a name or an alias.
        let basis: AgencyRegister.Basis
        /// Whether it is that of another agency too.
        var isAmbiguous = false
    }

    /// All names, in the order of the register.
    let all: [(name: String, index: Int)]

    private let byFoldedName: [String: Entry]
    private let byShortName: [String: Entry]

    /// Folds the names and aliases of agencies.
    init(_ agencies: [Agency]) {
        var all: [(name: String, index: Int)] = []
        var byFoldedName: [String: Entry] = [:]
        var byShortName: [String: Entry] = [:]
        func add(_ name: String, _ entry: Entry) {
            let (folded, short) = AgencyName.forms(of: name)
            guard !folded.isEmpty else { return }
            all.append((folded, entry.index))
            Self.add(folded, entry, to: &byFoldedName)
            Self.add(short, entry, to: &byShortName)
        }
        for (index, agency) in agencies.enumerated() {
            add(agency.name, Entry(index: index, basis: .name))
            for alias in agency.aliases { add(alias, Entry(index: index, basis: .alias)) }
        }
        self.all = all
        self.byFoldedName = byFoldedName
        self.byShortName = byShortName
    }

    private static func add(_ key: String, _ entry: Entry, to names: inout [String: Entry]) {
        guard var known = names[key] else {
            names[key] = entry
            return
        }
        if known.index != entry.index {
            known.isAmbiguous = true
            names[key] = known
        }
    }

    /// What a name stands for; `nil` if it stands nowhere.
    func entry(for name: String) -> Entry? {
        let (folded, short) = AgencyName.forms(of: name)
        return byFoldedName[folded] ?? byShortName[short]
    }
}
