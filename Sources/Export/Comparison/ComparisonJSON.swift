import Section11Analysis
import Section11Returns
import Section11Standards

extension ComparisonReport {
    /// The value of `schema` in a comparison's JSON.
    public static let schema = "section11/comparison/1"

    /// The comparison as JSON, `section11/comparison/1`.
    public var json: JSONValue {
        .object([
            ("schema", .string(Self.schema)),
            ("before", side(comparison.before)), ("after", side(comparison.after)),
            ("notice", .optional(notice)), ("bases", .string(Self.bases)),
            ("sharedCriteria", .int(comparison.sharedCriteria)),
            ("notCompared", .strings(notCompared)),
            ("standards", .array(rows.map(standard))),
            (
                "successions",
                .array(
                    comparison.successions.map {
                        .object([
                            ("from", .string($0.from)), ("to", .string($0.to)),
                            ("openActions", $0.openActions.map { .int($0) } ?? .null),
                            ("new", .bool($0.isNew)),
                        ])
                    })
            ),
            (
                "reviews",
                .array(
                    comparison.reviews.map {
                        .object([
                            ("from", .optional($0.from)), ("to", .optional($0.to)),
                            ("compared", .bool($0.isCompared)),
                            ("copiesNarrative", .bool($0.copiesNarrative)),
                            ("note", .optional($0.note)),
                        ])
                    })
            ),
            (
                "copied",
                .array(
                    comparison.copied.map {
                        .object([("from", .string($0.from)), ("to", .string($0.to))])
                    })
            ),
            ("agenciesCarried", .int(comparison.agenciesCarried)),
        ])
    }

    private func side(_ side: Comparison.Side) -> JSONValue {
        .object([
            ("id", .string(side.cycle.id)), ("title", .string(side.cycle.title)),
            ("catalogue", .string(side.catalogue)), ("returns", .int(side.agencies.count)),
        ])
    }

    private func standard(_ row: Row) -> JSONValue {
        let change = row.change
        func count(_ count: StandardChange.Count) -> JSONValue {
            .object([
                ("rated", .int(count.rated)),
                ("byGrade", .byGrade(count.byGrade, on: comparison.index.catalogue.scale.grades)),
                ("needingImprovement", .int(count.needingImprovement)),
                ("share", .share(count.share)),
            ])
        }
        return .object([
            ("number", .string(row.number)), ("title", .string(row.title)),
            ("before", count(change.before)), ("after", count(change.after)),
            ("difference", .share(change.difference)),
            ("relativeToBefore", .share(change.relativeChange)),
            (
                "paired",
                .object([
                    ("agencies", .int(change.paired)), ("improved", .strings(change.improved)),
                    ("same", .strings(change.same)), ("worse", .strings(change.worse)),
                    ("needingImprovementBefore", .int(change.pairedNeedingBefore)),
                    ("needingImprovementAfter", .int(change.pairedNeedingAfter)),
                    (
                        "signTest",
                        change.signTest.map {
                            .object([
                                ("moved", .int($0.moved)),
                                (
                                    "probability",
                                    .units(
                                        Int(($0.probability * 1_000_000).rounded()), decimals: 6)
                                ),
                            ])
                        } ?? .null
                    ),
                ])
            ),
            ("new", .strings(change.new)), ("gone", .strings(change.gone)),
        ])
    }
}
