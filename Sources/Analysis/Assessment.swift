public import Section11Returns
public import Section11Scoring
public import Section11Standards

/// The scored returns of a scope, from which flags and summaries are made.
public struct Assessment: Sendable {
    /// The returns.
    public let returnSet: ReturnSet

    /// The scope.
    public let scope: Scope

    /// How criteria become a rating for a standard.
    public let method: ScoringMethod

    /// Whether ratings of cycles before count where an update return does not mention them.
    public let countsCarried: Bool

    /// The answers of the scope's agencies, in the register's order.
    public let sheets: [AnswerSheet]

    /// What they add up to.
    public let tallies: Tallies

    /// The rank of each standard by the share that needs improvement; `nil` where nobody is rated.
    public let ranks: [Int?]

    /// The catalogue.
    public var index: CatalogueIndex { returnSet.index }

    /// The scale.
    public var scale: RatingScale { returnSet.index.catalogue.scale }

    /// Scores the returns of a scope; `nil` if the catalogue's method cannot be used.
    ///
    /// - Parameters:
    ///   - set: The returns.
    ///   - scope: Whose returns count.
    ///   - countsCarried: Whether ratings of cycles before count.
    ///   - threads: How many runs of sheets are worked on at once; `nil` for as many as are of use.
    public init?(
        _ set: ReturnSet, scope: Scope, countsCarried: Bool = true, threads: Int? = nil
    ) {
        let catalogue = set.index.catalogue
        guard let method = ScoringMethod(catalogue.scoring.method, for: catalogue) else {
            return nil
        }
        let blanks = SheetBlanks(set)
        let sheets = SheetRuns.map(set.cycle.agencies.count, threads: threads) { run in
            var sheets: [AnswerSheet] = []
            for position in run where scope.includes(set.cycle.agencies[position]) {
                guard var sheet = AnswerSheet(agency: position, in: set, blanks: blanks) else {
                    continue
                }
                if !countsCarried { sheet = sheet.withoutCarried }
                if let last = sheets.last { sheet = sheet.sharing(with: last) }
                sheets.append(sheet)
            }
            return sheets
        }
        returnSet = set
        self.scope = scope
        self.method = method
        self.countsCarried = countsCarried
        self.sheets = sheets
        tallies = Tallies(sheets, index: set.index, method: method, threads: threads)
        ranks = Tally.ranks(of: tallies.standards.map { $0.share(on: catalogue.scale) })
    }

    /// The share of rated agencies that need improvement in a standard; `nil` if none is rated.
    public func share(ofStandard standard: Int) -> Fraction? {
        tallies.standards[standard].share(on: scale)
    }
}
