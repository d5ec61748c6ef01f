import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// A cycle small enough to be counted by hand, with one of each oddity.
///
///     standard   alpha             bravo          charlie         echo         delta
///     1          inadequate        good           good            good         no return
///                by the panel      provisional    in part carried
///     2          req. improvement  not applicable good, carried   req. impr.   no return
///     3          not asked         not asked      not asked       unanswered   no return
///
/// Staff trained: alpha 96.2 %, echo 70 %, bravo "not collected"; the target is more than 70 %.
/// Beside them came a second return of alpha, one from nobody's agency and a file that is none.
enum ExampleCycle {
    static let scale = RatingScale(
        grades: [
            Grade(
                code: "inadequate", label: "Inadequate", needsImprovement: true, points: 0,
                colour: "red"),
            Grade(
                code: "requires-improvement", label: "Requires improvement",
                needsImprovement: true, points: 1, colour: "amber"),
            Grade(code: "good", label: "Good", needsImprovement: false, points: 2, colour: "green"),
            Grade(
                code: "outstanding", label: "Outstanding", needsImprovement: false, points: 3,
                colour: "blue"),
        ], notApplicable: .init(aliases: [], reasonRequired: true))

    static let catalogue = Catalogue(
        id: "example-1", title: "Example", edition: "1", scale: scale,
        indicators: [
            Indicator(
                id: "trained", title: "Staff trained", kind: .percentage, decimals: 1,
                target: Fraction(70, of: 1).map { .init(comparator: .moreThan, value: $0) })
        ],
        standards: [
            Standard(
                number: "1", title: "Leadership & trust",
                criteria: [
                    Criterion(ref: "1.1", text: "A senior lead is named."),
                    Criterion(ref: "1.2", text: "The board hears \"the child's\" voice."),
                ]),
            Standard(
                number: "2", title: "Training | all staff",
                criteria: [Criterion(ref: "2.1", text: "Staff are trained.")]),
            Standard(
                number: "3", title: "Custody",
                criteria: [
                    Criterion(
                        ref: "3.1", text: "Children are kept apart.",
                        appliesTo: Applicability(["police"]))
                ]),
        ])

    static let agencies = [
        agency("alpha", "Alpha trust", "nhs-provider", ["north", "south"]),
        agency("bravo", "<script>alert('b')</script>", "council-housing", ["south"]),
        agency("charlie", "=cmd()|'calc'!A0", "council-housing", ["north"], expects: .update),
        agency("delta", "Delta *housing*", "council-housing", ["north"]),
        agency("echo", "Echo police", "police", ["south"]),
        agency("foxtrot", "Foxtrot museum", "council-culture", ["south"], expects: .none),
    ]

    /// The files of the cycle.
    static let submissions = [
        file(
            "alpha.json", agency: "alpha", kind: "full",
            [("1.1", "Requires improvement"), ("1.2", "Good"), ("2.1", "Requires improvement")],
            moderated: ["1.1": "Inadequate"], trained: "96.2"),
        file("alpha.second.json", agency: "alpha", kind: "full", [("1.1", "Good")]),
        file(
            "bravo.json", agency: "bravo", kind: "full",
            [("1.1", "Good"), ("1.2", ""), ("2.1", "N/A")], trained: "not collected"),
        file("charlie.json", agency: "charlie", kind: "update", [("1.1", "Good")]),
        file(
            "echo.json", agency: "echo", kind: nil,
            [
                ("1.1", "Outstanding"), ("1.2", "Good"), ("2.1", "Requires improvement"),
                ("3.1", ""),
            ], trained: "70", evidence: ["1.1": "Young people <b>chair</b> the panel."]),
        file(
            "stranger.json",
            agency: "Nobody <b>knows</b> this agency, though its name is very long",
            kind: "full", [("1.1", "Good")]),
        Submission.read(Array("%PDF-1.7".utf8), file: "scan.pdf"),
    ]

    /// The set of returns; the files arrive in the order given.
    static func set(_ submissions: [Submission] = submissions, notice: String? = notice)
        -> ReturnSet
    {
        let before = cycle("example-2017", notice: notice)
        let earlier = ReturnSet(
            cycle: before, index: CatalogueIndex(catalogue),
            submissions: [
                file(
                    "charlie-2017.json", agency: "charlie", kind: "full",
                    [("1.1", "Requires improvement"), ("1.2", "Good"), ("2.1", "Good")])
            ], register: AgencyRegister(before))
        let cycle = cycle("example-2018", notice: notice)
        return ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
            register: AgencyRegister(cycle), earlier: [earlier])
    }

    static let notice = "Invented for a test; no such agencies."

    private static func cycle(_ id: String, notice: String?) -> AuditCycle {
        AuditCycle(
            id: id, title: "Example audit", catalogue: "example-1",
            opens: CalendarDate(iso: "2018-01-01"), due: CalendarDate(iso: "2018-01-31"),
            ends: CalendarDate(iso: "2018-03-31"), isInvented: notice != nil, notice: notice,
            areas: [Area(id: "north", name: "North"), Area(id: "south", name: "South")],
            agencies: agencies)
    }

    private static func agency(
        _ id: String, _ name: String, _ kind: String, _ areas: [String],
        expects: Agency.Expectation = .full
    ) -> Agency {
        Agency(
            id: id, name: name, kind: AgencyKind(rawValue: kind), areas: areas, expects: expects)
    }

    private static func file(
        _ name: String, agency: String, kind: String?, _ ratings: [(String, String)],
        moderated: [String: String] = [:], trained: String? = nil, evidence: [String: String] = [:]
    ) -> Submission {
        let responses = ratings.map { ref, rating in
            JSONValue.object([
                ("criterion", .string(ref)), ("rating", .string(rating)),
                ("moderated", .string(moderated[ref] ?? "")),
                ("evidence", .string(evidence[ref] ?? "Free text that must stay inside.")),
            ])
        }
        let json = JSONValue.object([
            ("schema", .string("section11/return/1")), ("agency", .string(agency)),
            ("cycle", .string("example-2018")), ("catalogue", .string("example-1")),
            ("kind", .optional(kind)), ("responses", .array(responses)),
            (
                "indicators",
                .array(
                    trained.map {
                        [.object([("id", .string("trained")), ("value", .string($0))])]
                    } ?? [])
            ),
        ])
        return Submission.read(Array(json.text().utf8), file: name)
    }

    /// The assessment of the whole cycle.
    static func assessment(of set: ReturnSet = set()) -> Assessment? {
        Scope(areas: [], of: set.cycle).flatMap { Assessment(set, scope: $0) }
    }

    /// The summary with the answers behind its figures; `nil` never, unless the example is broken.
    static func detailed() -> Summary? {
        let set = set()
        guard let assessment = assessment(of: set), var summary = summary(of: set) else {
            return nil
        }
        summary.detail = SummaryDetail(
            of: assessment, validations: Validation.validate(CycleContext(set)),
            asOf: summary.asOf)
        return summary
    }

    /// The summary of the whole cycle; `nil` never, unless the example itself is broken.
    static func summary(of set: ReturnSet = set()) -> Summary? {
        assessment(of: set).map {
            Summary(
                assessment: $0, issues: .init(errors: 1, queries: 2, advice: 3),
                engineVersion: "0.0.0")
        }
    }
}
