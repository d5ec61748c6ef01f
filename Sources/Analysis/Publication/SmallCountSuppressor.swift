/// The rule by which counts of agencies are held back before they are published.
///
/// A count of one to four agencies is small: it is not published, nor is anything from which it
/// could be worked out. Nought is not small. The number of agencies that answered is public, as is
/// which areas each covers; so is this rule itself. Source: the shorthand and the secondary
/// suppression of official statistics in England; the annual reports of boards, which publish no
/// agency's rating.
///
/// **Coarser instead of fuller of holes.** The answers to a standard are put in three groups: need
/// improvement, do not, not rated. A group is *clear* if its count is nought or five and more. The
/// finest of these forms is published that is allowed:
///
/// 1. all three groups, of all agencies together and of each area;
/// 2. all three groups, of all agencies together;
/// 3. how many need improvement, of all together and of each area;
/// 4. how many need improvement, of all together;
/// 5. nothing but the number of agencies.
///
/// With three groups, each must be clear, and none may hold all agencies: that would give
/// everybody's answer away to whoever has the list of agencies. With one group, the count must be
/// nought, or both it and the rest five or more. A form with areas must be allowed in each *part*:
/// the agencies that cover the same of the areas shown. A count that can be worked out by adding
/// and taking away tables is then a sum of parts, and a sum of noughts and counts of five and more
/// is no small count; this includes every difference of the whole and an area.
///
/// **Nothing follows from the choice of form.** Fewer than ten agencies give form 5, whatever they
/// answered, and forms 1 and 3 are possible only if each part has ten agencies. With that, every
/// count that is held back can be two numbers at least, even for a reader who knows this rule; a
/// test tries all answers of many small audits. Parts of fewer agencies would fail it: were an area
/// of one agency held back and the whole published, then because that agency needs improvement.
///
/// Within a published group of all agencies, the counts by grade are published if all are clear,
/// and none of them otherwise. A nought of the whole is a nought of each area.
///
/// Example: 19 agencies; 11 need improvement (2 inadequate, 9 requires improvement), 7 do not, and
/// for 1 the standard is not applicable. One not rated is small, so form 2 is not allowed; 11 and
/// the remaining 8 are not small, so form 4 is. Published: 11 of 19 need improvement; `[c]` do not,
/// `[c]` not rated, which can be 7 and 1, 6 and 2, and so on. Inadequate and requires improvement
/// are `[c]` too, for 2 is small and 9 would give it back.
public struct SmallCountSuppressor: Sendable {
    /// The smallest count above nought that is published.
    public static let threshold = 5

    /// The answers of the agencies that cover the same of the areas shown.
    public struct Part: Sendable, Equatable {
        /// The positions of the areas that they cover, among those shown.
        public var areas: Set<Int>
        /// How many have each grade from the weakest, then not applicable, then not answered.
        public var cells: [Int]

        /// Creates a part.
        public init(areas: Set<Int>, cells: [Int]) {
            self.areas = areas
            self.cells = cells
        }
    }

    /// The smallest count above nought that is published.
    public let threshold: Int

    /// The positions of the cells of each group, in the order of ``PublishedGroup``.
    public let groups: [[Int]]

    /// The number of areas shown.
    public let areas: Int

    /// Creates the rule for a table.
    ///
    /// - Parameters:
    ///   - needsImprovement: Whether each grade, from the weakest, needs improvement.
    ///   - areas: The number of areas shown.
    ///   - threshold: The smallest count above nought that is published.
    public init(
        needsImprovement: [Bool], areas: Int, threshold: Int = SmallCountSuppressor.threshold
    ) {
        // With two, a small count could be one only, and two held back together would both be one.
        precondition(threshold > 2, "small counts must be two numbers at least")
        self.threshold = threshold
        self.areas = areas
        groups = [
            needsImprovement.indices.filter { needsImprovement[$0] },
            needsImprovement.indices.filter { !needsImprovement[$0] },
            [needsImprovement.count, needsImprovement.count + 1],
        ]
    }

    /// What of a standard's answers may be published.
    private enum Form {
        case three
        case one
        case nothing
    }

    /// Holds back what must not be known of one standard.
    ///
    /// - Parameter parts: The agencies that were asked it, by the areas that they cover.
    /// - Returns: What may be published.
    public func publish(_ parts: [Part]) -> PublishedRow {
        let parts = parts.filter { size(of: counts(of: $0.cells)) > 0 }
        let cells = total(parts)
        let whole = counts(of: cells)
        let (form, showsAreas) = form(of: parts.map { counts(of: $0.cells) }, whole: whole)
        let all = PublishedLayer(
            base: size(of: whole), groups: shown(whole, form: form))
        return PublishedRow(
            all: all, cells: detail(cells, of: all),
            areas: (0..<areas).map { area in
                let own = parts.filter { $0.areas.contains(area) }
                if own.count == parts.count { return all }
                let counts = counts(of: total(own))
                if own.isEmpty || showsAreas {
                    return PublishedLayer(
                        base: size(of: counts),
                        groups: shown(counts, form: own.isEmpty ? .three : form))
                }
                return PublishedLayer(
                    base: size(of: counts),
                    groups: all.groups.map { $0 == .count(0) ? .count(0) : .suppressed })
            })
    }

    private func form(of parts: [[Int]], whole: [Int]) -> (Form, showsAreas: Bool) {
        if size(of: whole) == 0 { return (.three, true) }
        if size(of: whole) < 2 * threshold { return (.nothing, false) }
        let isSized = parts.count > 1 && parts.allSatisfy { size(of: $0) >= 2 * threshold }
        if isSized, parts.allSatisfy(allowsThree) { return (.three, true) }
        if allowsThree(whole) { return (.three, false) }
        if isSized, parts.allSatisfy(allowsOne) { return (.one, true) }
        return allowsOne(whole) ? (.one, false) : (.nothing, false)
    }

    private func allowsThree(_ counts: [Int]) -> Bool {
        counts.allSatisfy { isClear($0) && $0 < size(of: counts) }
    }

    private func allowsOne(_ counts: [Int]) -> Bool {
        // Where no grade passes, the rest are those not rated, and follow.
        if groups[1].isEmpty { return false }
        return counts[0] == 0
            || (counts[0] >= threshold && size(of: counts) - counts[0] >= threshold)
    }

    private func isClear(_ count: Int) -> Bool { count == 0 || count >= threshold }

    private func size(of counts: [Int]) -> Int { counts.reduce(0, +) }

    private func total(_ parts: [Part]) -> [Int] {
        groups.joined().sorted().map { cell in parts.reduce(0) { $0 + $1.cells[cell] } }
    }

    private func counts(of cells: [Int]) -> [Int] {
        groups.map { group in group.reduce(0) { $0 + cells[$1] } }
    }

    private func shown(_ counts: [Int], form: Form) -> [PublishedCount] {
        counts.indices.map { group in
            // That no agency has a grade which the scale lacks is known to everybody.
            let isShown = groups[group].isEmpty || form == .three || (form == .one && group == 0)
            return isShown ? .count(counts[group]) : .suppressed
        }
    }

    private func detail(_ cells: [Int], of layer: PublishedLayer) -> [PublishedCount] {
        var published = Array(repeating: PublishedCount.suppressed, count: cells.count)
        for (group, members) in groups.enumerated()
        where layer.groups[group] != .suppressed
            && (members.count == 1 || members.allSatisfy { isClear(cells[$0]) })
        {
            for member in members { published[member] = .count(cells[member]) }
        }
        return published
    }
}
