import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport

@testable import Section11Export

/// Action plans with one of each oddity, with those of the cycle before, for tests of lists of actions.
enum ActionCycle {
    private static var before: PlanCycle {
        PlanCycle(
            "2017", ends: "2017-03-31",
            """
            | agency | id | criterion | action        | lead    | due        | status    |
            | a      | A1 | 1.1       | Agree a rota. | Manager | 2017-06-30 | On target |
            | b      | B9 | 1.1       | Write secret. | Clerk   | 2017-06-30 | Red       |
            """)
    }

    private static var now: PlanCycle {
        PlanCycle(
            "2018", ends: "2018-03-31",
            """
            | agency | id | criterion | action          | lead            | due        | status                   | note                      | impact                  |
            | a      | A1 | 1.1       | Agree a rota.   | Manager         | 2018-01-31 | Off target               | 2018-02-01: secret talks. | Secret visits are seen. |
            | a      | A2 | 2.1       | Ask in secret.  | Alexis Exemplar | 2018-06-30 | On hold pending a secret |                           |                         |
            | b      | A1 | 2         | Keep it secret. | Clerk           | 2017-05-31 | Complete                 |                           | A secret is kept.       |
            | b      | B2 |           | Secret plan.    |                 |            | nearly                   |                           |                         |
            """)
    }

    /// The scored returns; `nil` never, unless the plans themselves are broken.
    static func assessment() -> Assessment? {
        let set = now.set(after: before.set())
        return Scope(areas: [], of: set.cycle).flatMap { Assessment(set, scope: $0) }
    }

    /// The summary, with its detail or without; `nil` never, unless the plans themselves are broken.
    static func summary(isDetailed: Bool = false) -> Summary? {
        assessment().map { assessment in
            var summary = Summary(assessment: assessment, engineVersion: "0.0.0")
            if isDetailed {
                summary.detail = SummaryDetail(
                    of: assessment, validations: [], asOf: summary.asOf)
            }
            return summary
        }
    }
}
