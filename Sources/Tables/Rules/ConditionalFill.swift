/// A rule that gives cells a fill by what cells hold, as conditional formats do.
public struct ConditionalFill: Sendable, Equatable {
    /// The cells that the rule applies to; the first cell of the first area is the one that the
    /// rule's references are written for.
    public let areas: [CellRange]

    /// Which rule counts where several hold: the one with the lowest number.
    public let priority: Int

    /// Whether the rules behind this one do not count where this one holds.
    public let stopsOthers: Bool

    /// The colour that the rule gives; `nil` if it gives none, and may only stop others.
    public let colour: Colour?

    let formula: CellFormula

    /// Whether the rule holds for a cell.
    ///
    /// `nil` if the rule does not apply to the cell, or if that cannot be said: a rule may compare
    /// with the result of a formula that the file does not hold.
    public func holds(for cell: CellReference, in table: Table) -> Bool? {
        guard let origin = areas.first?.first, areas.contains(where: { $0.contains(cell) }) else {
            return nil
        }
        return formula.value(for: cell, writtenFor: origin, in: table)?.isTrue
    }
}

extension Table {
    /// The colour that the sheet's rules give a cell; `nil` if none does.
    public func conditionalColour(of cell: CellReference) -> Colour? {
        for rule in conditionalFills where rule.holds(for: cell, in: self) == true {
            if let colour = rule.colour { return colour }
            if rule.stopsOthers { return nil }
        }
        return nil
    }
}
