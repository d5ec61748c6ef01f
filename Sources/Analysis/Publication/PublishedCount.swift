/// A count of agencies as the public may see it.
public enum PublishedCount: Sendable, Hashable {
    /// How many agencies; nought, or enough that nobody can be told apart.
    case count(Int)

    /// Held back, `[c]`: a small count, or one that would give a small count back.
    case suppressed

    /// The count; `nil` if it is held back.
    public var value: Int? {
        if case .count(let count) = self { return count }
        return nil
    }
}

/// What an agency's answer to a standard amounts to for the public.
public enum PublishedGroup: Int, Sendable, CaseIterable {
    /// A grade that needs improvement.
    case needsImprovement
    /// A grade that does not.
    case doesNotNeedImprovement
    /// No grade: not applicable, or not answered.
    case notRated
}

/// The answers of some agencies to one standard, as the public may see them.
public struct PublishedLayer: Sendable, Hashable {
    /// The number of agencies that answered the audit and were asked this standard.
    ///
    /// Who answers is no rating; the number follows from the list of agencies and is never held
    /// back.
    public let base: Int

    /// The counts by group, in the order of ``PublishedGroup``; together they are the base.
    public let groups: [PublishedCount]

    /// Creates a layer.
    public init(base: Int, groups: [PublishedCount]) {
        self.base = base
        self.groups = groups
    }

    /// The count of a group.
    public subscript(group: PublishedGroup) -> PublishedCount {
        groups.indices.contains(group.rawValue) ? groups[group.rawValue] : .suppressed
    }

    /// How many agencies have a grade; `nil` if that is held back.
    public var rated: Int? {
        guard let needing = self[.needsImprovement].value,
            let others = self[.doesNotNeedImprovement].value
        else { return nil }
        return needing + others
    }

    /// The share of rated agencies that need improvement in steps of five per cent; `nil` if a side
    /// of it is held back or nobody is rated.
    ///
    /// Made from published counts alone, so that it gives nothing away; halves are rounded up.
    public var roundedPercent: Int? {
        guard let rated, rated > 0, let needing = self[.needsImprovement].value else { return nil }
        return 5 * ((40 * needing + rated) / (2 * rated))
    }
}

/// One standard as the public may see it.
public struct PublishedRow: Sendable, Hashable {
    /// All agencies of the release together, each counted once.
    public let all: PublishedLayer

    /// All agencies by grade from the weakest, then not applicable, then not answered.
    public let cells: [PublishedCount]

    /// The areas that the release shows, in their order.
    public let areas: [PublishedLayer]

    /// Creates a row.
    public init(all: PublishedLayer, cells: [PublishedCount], areas: [PublishedLayer]) {
        self.all = all
        self.cells = cells
        self.areas = areas
    }
}
