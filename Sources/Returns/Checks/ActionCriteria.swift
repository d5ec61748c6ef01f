import Section11Standards

extension CatalogueIndex {
    /// The criteria that a reference of an action names, and the words of it that name none.
    ///
    /// An action may name several, or a standard, which stands for all its criteria.
    ///
    ///     index.criteria(named: "5.1, 5.2 and 6")
    func criteria(named refs: String) -> (criteria: [Int], unknown: [String]) {
        if let one = criteria(of: refs) { return (one, []) }
        var criteria: [Int] = []
        var unknown: [String] = []
        let parts = refs.prefix(400).split { ",;&/\n".contains($0) }.flatMap { part in
            part.split(separator: " and ", omittingEmptySubsequences: true)
        }
        for part in parts {
            let word = trimmed(String(part))
            if word.isEmpty { continue }
            if let found = self.criteria(of: word) {
                criteria += found
            } else {
                unknown.append(word)
            }
        }
        return (criteria, unknown)
    }

    private func criteria(of ref: String) -> [Int]? {
        if let position = position(of: ref) { return [position] }
        return standard(numbered: ref).map { Array(criteriaByStandard[$0]) }
    }
}

extension CheckContext {
    /// Whether the return has an action for each criterion of the catalogue.
    func criteriaWithAction() -> [Bool] {
        var planned = Array(repeating: false, count: index.entries.count)
        for position in answered.actions.indices {
            if let criterion = answered.actions[position].criterion {
                planned[criterion] = true
            } else if !answered.actions[position].ref.isEmpty {
                for criterion in index.criteria(named: answered.actions[position].ref).criteria {
                    planned[criterion] = true
                }
            }
        }
        return planned
    }

    /// What an action is called in a message: by its number, else by its criterion.
    func name(ofAction position: Int) -> String {
        let action = answered.actions[position]
        if !action.number.isEmpty { return "action \(quoted(action.number))" }
        if !action.ref.isEmpty { return "the action for criterion \(quotedIfOdd(action.ref))" }
        return "the action"
    }

    /// The place of a field of an action.
    func place(of field: Return.Field, inAction position: Int) -> Locator {
        answered.place(of: field, at: answered.actions[position].origin)
    }

    /// The place of a field of a figure.
    func place(of field: Return.Field, inFigure position: Int) -> Locator {
        answered.place(of: field, at: answered.indicators[position].origin)
    }
}
