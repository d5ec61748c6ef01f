/// What is computed of the tidy data, written once for every dialect.
///
/// A standard's rating is M01: the weakest grade among an agency's criteria that apply and are
/// answered (M05, M06). Shares are compared exactly: as whole numbers for F01, and for ranks as
/// quotients of whole numbers below 2^26, which a double tells apart. No other scoring method is
/// defined, so that a cycle of another has no figures of standards rather than wrong ones.
struct SQLDefinitions {
    /// A view.
    struct View {
        /// The name, without the prefix.
        let name: String
        /// What a row is and how it comes about, a line each.
        let meaning: [String]
        /// The query.
        let query: String
    }

    /// The code of the scoring method that is defined.
    static let method = "M01"

    private let dialect: SQLDialect

    init(_ dialect: SQLDialect) {
        self.dialect = dialect
    }

    /// The name of a table or view in the engine.
    static func name(_ name: String) -> String { "section11_" + name }

    /// The views, each after those that it reads.
    var views: [View] {
        [
            notDefined, scopes, scopeAgencies, criterionRatings, agencyCoverage, standardRatings,
            tally(of: .criterion), figures(of: .criterion), tally(of: .standard),
            figures(of: .standard),
        ]
    }

    private var notDefined: View {
        View(
            name: "not_defined",
            meaning: [
                "A cycle whose scoring method is not defined here: it has no figures of standards."
            ],
            query: """
                select cycle, method from section11_methods where method <> '\(Self.method)'
                """)
    }

    private var scopes: View {
        View(
            name: "scopes", meaning: ["An area of a cycle, or its pool of all areas."],
            query: """
                select cycle, 'area' as scope, area from section11_areas
                union all
                select cycle, 'pool' as scope, '[z]' as area from section11_cycles
                """)
    }

    private var scopeAgencies: View {
        View(
            name: "scope_agencies",
            meaning: ["An agency in each area that it covers, and once in the pool."],
            query: """
                select cycle, 'area' as scope, area, agency from section11_agency_areas
                union all
                select cycle, 'pool' as scope, '[z]' as area, agency
                from section11_agencies where in_pool
                """)
    }

    private var criterionRatings: View {
        View(
            name: "criterion_ratings",
            meaning: ["What counts for an agency's criterion, with the step of its grade."],
            query: """
                select r.cycle, r.agency, r.standard, r.criterion,
                  r.counted_status as status, g.step, g.needs_improvement,
                  r.own_status, o.step as own_step,
                  r.carried and r.counted_status = 'graded' as carried
                from section11_ratings r
                left join section11_grades g
                  on g.cycle = r.cycle and g.grade = r.counted and r.counted_status = 'graded'
                left join section11_grades o
                  on o.cycle = r.cycle and o.grade = r.own and r.own_status = 'graded'
                """)
    }

    private var agencyCoverage: View {
        View(
            name: "agency_coverage",
            meaning: ["How many of the criteria asked of an agency its return answers (M06)."],
            query: """
                select cycle, agency, asked, answered, \(share("answered", of: "asked")) as coverage
                from (
                  select cycle, agency, \(count("status <> 'not-asked'")) as asked,
                    \(count("status in ('graded', 'not-applicable', 'unmapped')")) as answered
                  from section11_criterion_ratings where status <> 'not-returned'
                  group by cycle, agency) answers
                """)
    }

    private var standardRatings: View {
        View(
            name: "standard_ratings",
            meaning: [
                "An agency's rating of a standard (M01): its weakest among the criteria that apply and",
                "are answered; provisional where one is not answered (M06), carried where one is carried",
                "from a cycle before (M07).",
            ],
            query: """
                with answers as (
                  select a.cycle, a.agency, a.status as return_status, s.standard,
                    \(counts(of: "r.status", named: "")),
                    \(counts(of: "r.own_status", named: "own_")),
                    \(count("r.carried")) as carried,
                    min(r.step) as step, min(r.own_step) as own_step
                  from section11_agencies a
                  join section11_methods m on m.cycle = a.cycle and m.method = '\(Self.method)'
                  join section11_standards s on s.cycle = a.cycle
                  left join section11_criterion_ratings r
                    on r.cycle = a.cycle and r.agency = a.agency and r.standard = s.standard
                  where a.status <> 'not-awaited'
                  group by a.cycle, a.agency, a.status, s.standard)
                select a.cycle, a.agency, a.standard,
                  \(status("")) as status, a.step, g.grade, g.needs_improvement,
                  \(status("own_")) as own_status, a.own_step,
                  a.graded > 0 and a.unanswered + a.unmapped > 0 as provisional,
                  a.graded > 0 and a.carried > 0 as carried
                from answers a
                left join section11_grades g on g.cycle = a.cycle and g.step = a.step
                """)
    }

    private func counts(of status: String, named prefix: String) -> String {
        [
            ("graded", "graded"), ("unmapped", "unmapped"), ("unanswered", "unanswered"),
            ("not-applicable", "not_applicable"),
        ].map { "\(count("\(status) = '\($0)'")) as \(prefix)\($1)" }.joined(separator: ",\n    ")
    }

    private func status(_ prefix: String) -> String {
        """
        case when a.return_status = 'not-returned' then 'not-returned'
            when a.\(prefix)graded > 0 then 'graded'
            when a.\(prefix)unmapped > 0 then 'unmapped'
            when a.\(prefix)unanswered > 0 then 'unanswered'
            when a.\(prefix)not_applicable > 0 then 'not-applicable'
            else 'not-asked' end
        """
    }

    /// How many rows meet a condition.
    func count(_ condition: String) -> String { "count(case when \(condition) then 1 end)" }

    /// A share of four decimals, halves upwards; null of nothing.
    func share(_ part: String, of whole: String) -> String {
        let units = dialect.quotient("20000 * \(part) + \(whole)", "2 * nullif(\(whole), 0)")
        return "cast(\(units) as decimal(9, 0)) * cast(0.0001 as decimal(5, 4))"
    }

    /// A whole number as a binary fraction.
    func real(_ number: String) -> String { dialect.real(number) }
}
