package import Section11Returns
import Section11Standards
import Section11Tables

extension ActionRegister {
    /// The same register in the words of the returns, where these were let go of.
    ///
    /// - Parameters:
    ///   - sets: The cycles of which the actions were gathered.
    ///   - written: Gives returns with what the agencies wrote.
    /// - Returns: The register.
    package func worded(in sets: [ReturnSet], by written: WrittenReturns) -> ActionRegister {
        ActionRegister(
            self, items: Self.worded(items, in: sets, by: written),
            agenciesWithout: agenciesWithout)
    }

    /// Actions in the words of the returns that name them last, each of which is read once.
    ///
    /// - Parameters:
    ///   - items: Actions of a register.
    ///   - sets: The cycles of which they were gathered.
    ///   - written: Gives returns with what the agencies wrote.
    /// - Returns: The actions, in the same order.
    package static func worded(
        _ items: [Item], in sets: [ReturnSet], by written: WrittenReturns
    ) -> [Item] {
        let cycles = Dictionary(
            sets.flatMap { [$0] + $0.earlier }.map { ($0.cycle.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var byReturn: [[Int]] = []
        var known: [Naming: Int] = [:]
        for (position, item) in items.enumerated() {
            guard let set = cycles[item.lastCycle], written.mustRead(item.entry, in: set) else {
                continue
            }
            let naming = Naming(
                cycle: item.lastCycle, submission: item.entry.submission,
                position: item.entry.position)
            if let place = known[naming] {
                byReturn[place].append(position)
            } else {
                known[naming] = byReturn.count
                byReturn.append([position])
            }
        }
        let plans = Concurrently.map(byReturn) { positions in
            let item = items[positions[0]]
            let plan =
                cycles[item.lastCycle].map { written.return(of: item.entry, in: $0).actions } ?? []
            return positions.map { position in
                plan.indices.contains(items[position].position)
                    ? plan[items[position].position] : items[position].action
            }
        }
        var worded = items
        for (positions, actions) in zip(byReturn, plans) {
            for (position, action) in zip(positions, actions) { worded[position].action = action }
        }
        return worded
    }

    /// A return by the cycle that has it.
    private struct Naming: Hashable {
        let cycle: String
        let submission: Int
        let position: Int
    }
}
