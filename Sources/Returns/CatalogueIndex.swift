public import Section11Standards

/// A catalogue with its criteria in one row, so that answers can be kept by position.
///
/// All who read, check or score hold the same one.
public final class CatalogueIndex: Sendable {
    /// One criterion with the standard that it belongs to.
    public struct Entry: Sendable {
        /// The position of the standard in the catalogue.
        public let standard: Int
        /// The criterion.
        public let criterion: Criterion
    }

    /// The catalogue.
    public let catalogue: Catalogue

    /// Every criterion, in the catalogue's order.
    public let entries: [Entry]

    /// The positions of each standard's criteria.
    public let criteriaByStandard: [Range<Int>]

    /// Finds criteria by their texts.
    public let texts: CriterionMatcher

    /// Finds standards by their titles.
    public let titles: CriterionMatcher

    /// The criteria that a spreadsheet cuts short, such as 5.10, by what is left of them, such as
    /// 5.1.
    let cutShort: [Int: Int]

    /// Whether a criterion's reference may be what is left of another, by the criterion's position.
    let mayBeCutShort: [Bool]

    /// Every reference, in the catalogue's order.
    public let refs: [String]

    /// Whether a criterion asks for services that others provide, by the criterion's position.
    let asksOfOthers: [Bool]

    /// The texts of the criteria, in the catalogue's order.
    let wordings: [String]

    private let positions: [String: Int]
    private let standards: [String: Int]
    private let standardsByTitle: [String: Int]

    /// Creates an index.
    public init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var entries: [Entry] = []
        var ranges: [Range<Int>] = []
        var positions: [String: Int] = [:]
        var standards: [String: Int] = [:]
        for (index, standard) in catalogue.standards.enumerated() {
            let start = entries.count
            for criterion in standard.criteria {
                positions[Self.normalised(criterion.ref)] = entries.count
                positions[criterion.ref] = entries.count
                entries.append(Entry(standard: index, criterion: criterion))
            }
            ranges.append(start..<entries.count)
            standards[Self.normalised(standard.number)] = index
        }
        self.entries = entries
        self.criteriaByStandard = ranges
        self.positions = positions
        self.standards = standards
        standardsByTitle = Dictionary(
            catalogue.standards.enumerated().map { (Headings.normalised($1.title), $0) },
            uniquingKeysWith: { first, _ in first })
        texts = CriterionMatcher(entries.map(\.criterion.text))
        titles = CriterionMatcher(catalogue.standards.map(\.title))
        var cutShort: [Int: Int] = [:]
        for (position, entry) in entries.enumerated() {
            let ref = entry.criterion.ref
            if ref.hasSuffix("0"), ref.contains("."), let left = positions[String(ref.dropLast())] {
                cutShort[left] = position
            }
        }
        self.cutShort = cutShort
        mayBeCutShort = entries.indices.map { cutShort[$0] != nil }
        refs = entries.map(\.criterion.ref)
        asksOfOthers = entries.map { $0.criterion.limbs.contains(.commissioned) }
        wordings = entries.map(\.criterion.text)
    }

    /// The position of a criterion by its reference as an agency wrote it; `nil` if there is none.
    public func position(of ref: String) -> Int? {
        positions[ref] ?? positions[Self.normalised(ref)]
    }

    /// The position of a criterion by its reference, which may well follow on another criterion.
    func position(of ref: String, after earlier: Int?) -> Int? {
        plainPosition(of: ref, after: earlier) ?? positions[Self.normalised(ref)]
    }

    /// The position of a criterion by its reference, written as in the catalogue or as is normal.
    func plainPosition(of ref: String, after earlier: Int?) -> Int? {
        let next = earlier.map { $0 + 1 } ?? 0
        if next < refs.count, refs[next] == ref { return next }
        return positions[ref]
    }

    /// The position of a standard by its number as an agency wrote it; `nil` if there is none.
    public func standard(numbered number: String) -> Int? {
        standards[Self.normalised(number)]
    }

    /// The position of a standard by its title, whose words are normalised; `nil` if there is none.
    func standard(titled title: String) -> Int? { standardsByTitle[title] }

    /// The positions of the criteria that a kind of agency answers.
    public func applicable(to kind: AgencyKind?) -> [Int] {
        entries.indices.filter { isApplicable($0, to: kind) }
    }

    /// Whether a kind of agency answers a criterion.
    public func isApplicable(_ position: Int, to kind: AgencyKind?) -> Bool {
        // By position, as a criterion with all its texts would be copied.
        entries[position].criterion.appliesTo.includes(kind)
            && catalogue.standards[entries[position].standard].appliesTo.includes(kind)
    }

    /// A reference without the words and points that people put around it.
    private static func normalised(_ ref: String) -> String {
        var text = Substring(ref.lowercased())
        for prefix in ["standard", "criterion", "ref", "no", "s"] where text.hasPrefix(prefix) {
            let rest = text.dropFirst(prefix.count).drop { !$0.isLetter && !$0.isNumber }
            guard let first = rest.first, first.isNumber else { continue }
            text = rest
            break
        }
        while let last = text.last, !last.isLetter, !last.isNumber { text = text.dropLast() }
        while let first = text.first, !first.isLetter, !first.isNumber { text = text.dropFirst() }
        return String(text)
    }
}
