import Section11Returns
import Section11Scoring
public import Section11Standards
public import Section11Tables

/// What a rule may look at.
public struct FlagContext: Sendable {
    /// The scored returns of the scope.
    public let assessment: Assessment

    /// Other readings of the same returns.
    public let readings: [Reading]

    /// The same scope in the cycles before, the latest first.
    ///
    /// The cycle before, and cycles further back while a standard is weak (F01) in every cycle from
    /// there on: no rule looks further. Only cycles of the same edition: another edition's figures
    /// are compared through a crosswalk.
    public let earlier: [Assessment]

    /// The day that counts as today; `nil` if neither the caller nor the cycle gives one.
    public let asOf: CalendarDate?

    /// Whether each criterion belongs to the cycle's theme: all do where there is none.
    let isInTheme: [Bool]

    /// Creates the context of a scope.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due. The clock is never asked.
    public init(_ assessment: Assessment, asOf: CalendarDate? = nil) {
        let cycle = assessment.returnSet.cycle
        self.assessment = assessment
        self.asOf = asOf ?? cycle.ends ?? cycle.due
        readings = Reading.all(of: assessment)
        earlier = Self.earlier(assessment)
        let index = assessment.index
        if let scope = cycle.scope {
            let criteria = Set(scope.compactMap { index.position(of: $0) })
            let standards = Set(
                scope.filter { index.position(of: $0) == nil }.compactMap {
                    index.standard(numbered: $0)
                })
            isInTheme = index.entries.indices.map {
                criteria.contains($0) || standards.contains(index.entries[$0].standard)
            }
        } else {
            isInTheme = Array(repeating: true, count: index.entries.count)
        }
    }

    private static func earlier(_ assessment: Assessment) -> [Assessment] {
        let thresholds = assessment.index.catalogue.flags
        var weak = Set(assessment.weakStandards(by: thresholds))
        var earlier: [Assessment] = []
        for set in assessment.returnSet.earlier {
            guard set.index.catalogue.id == assessment.index.catalogue.id,
                earlier.isEmpty || !weak.isEmpty,
                let scope = assessment.scope.carried(to: set.cycle),
                let before = Assessment(
                    set, scope: scope, countsCarried: assessment.countsCarried)
            else { break }
            earlier.append(before)
            weak.formIntersection(before.weakStandards(by: thresholds))
        }
        return earlier
    }

    /// The catalogue.
    public var catalogue: Catalogue { assessment.index.catalogue }

    /// The agency at a position of the register.
    public func agency(_ position: Int) -> Agency {
        assessment.returnSet.cycle.agencies[position]
    }

    /// The names by which flags call what they are about.
    var names: FlagNames {
        FlagNames(agencies: assessment.returnSet.cycle.agencies, index: assessment.index)
    }

    /// Looks at the return that counts for an agency; `nil` if it made none.
    func withAnswered<Value>(
        by agency: Int, _ look: (borrowing Return) -> Value
    ) -> Value? {
        assessment.returnSet.withReturn(ofAgency: agency, look)
    }
}

extension Assessment {
    /// The standards that F01 picks out.
    func weakStandards(by thresholds: Thresholds) -> [Int] {
        WeakStandard.picks(
            tallies.standards.map { $0.share(on: scale) }, thresholds: thresholds)
    }
}
