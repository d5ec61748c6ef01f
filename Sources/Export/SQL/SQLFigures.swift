extension SQLDefinitions {
    /// What agencies are counted by.
    enum Subject: String {
        /// The criteria.
        case criterion
        /// The standards.
        case standard

        /// The table of all of them.
        var table: String { self == .criterion ? "section11_criteria" : "section11_standards" }

        /// Where a figure of it is defined, as a join; nothing where it is for every cycle.
        var restriction: String {
            self == .criterion ? "" : "\n  and m.method = '\(SQLDefinitions.method)'"
        }

        /// The condition under which `r` is a row of an agency of the scope `p` for the subject
        /// `s`.
        var isRated: String {
            "r.cycle = p.cycle and r.agency = p.agency and r.\(rawValue) = s.\(rawValue)"
        }
    }

    /// How many agencies stand at each grade; those at none of them at 0.
    func tally(of subject: Subject) -> View {
        let own =
            subject == .standard
            ? ",\n  \(count("r.own_status = 'graded' and r.own_step = g.step")) as self_assessed"
            : ""
        return View(
            name: "\(subject.rawValue)_tally",
            meaning: ["How many agencies stand at a grade of a \(subject.rawValue), in a scope."],
            query: """
                select c.cycle, c.scope, c.area, s.\(subject.rawValue), s.sequence,
                  g.grade, g.step, g.needs_improvement,
                  \(count("r.status = 'graded' and r.step = g.step")) as agencies\(own)
                \(rows(of: subject))
                join section11_grades g on g.cycle = c.cycle
                \(ratings(of: subject))
                group by c.cycle, c.scope, c.area, s.\(subject.rawValue), s.sequence, g.grade, g.step,
                  g.needs_improvement
                """)
    }

    /// What a subject comes to: how many agencies are rated and need improvement, the share, the
    /// rank.
    func figures(of subject: Subject) -> View {
        let id = subject.rawValue
        var provisional = ""
        var flags = ""
        var meaning = [
            "What a \(id) comes to in a scope: of the agencies rated, those that need improvement.",
            "Ranked by share, the highest first; ties share a rank and the next is skipped.",
        ]
        if subject == .standard {
            provisional = "\n    \(count("r.provisional")) as provisional,"
            flags = """
                ,
                  provisional,
                  cast(needing_improvement as decimal(19, 0))
                    * cast(weak_above_denominator as decimal(19, 0))
                    > cast(rated as decimal(19, 0))
                    * cast(weak_above_numerator as decimal(19, 0)) as f01,
                  needing_improvement > 0 and rank <= weakest as f02
                """
            meaning += [
                "f01: the share is above the catalogue's threshold, compared exactly. f02: the rank is among",
                "the catalogue's weakest, and at least one agency needs improvement.",
            ]
        }
        let columns = """
            cycle, scope, area, \(id), sequence, rated, needing_improvement, not_applicable,
              unanswered, not_asked, unmapped, not_returned, carried_forward
            """
        return View(
            name: "\(id)_figures", meaning: meaning,
            query: """
                with counted as (
                  select c.cycle, c.scope, c.area, s.\(id), s.sequence,
                    m.weak_above_numerator, m.weak_above_denominator, m.weakest,\(provisional)
                    \(count("r.status = 'graded'")) as rated,
                    \(count("r.status = 'graded' and r.needs_improvement")) as needing_improvement,
                    \(count("r.status = 'not-applicable'")) as not_applicable,
                    \(count("r.status = 'unanswered'")) as unanswered,
                    \(count("r.status = 'not-asked'")) as not_asked,
                    \(count("r.status = 'unmapped'")) as unmapped,
                    \(count("r.status = 'not-returned'")) as not_returned,
                    \(count("r.carried")) as carried_forward
                  \(rows(of: subject, indent: "  "))
                  \(ratings(of: subject, indent: "  "))
                  group by c.cycle, c.scope, c.area, s.\(id), s.sequence,
                    m.weak_above_numerator, m.weak_above_denominator, m.weakest),
                shared as (
                  select counted.*,
                    \(real("needing_improvement")) / nullif(\(real("rated")), 0) as ratio
                  from counted),
                ranked as (
                  select shared.*,
                    case when rated > 0 then rank() over (
                      partition by cycle, scope, area, case when rated > 0 then 1 else 0 end
                      order by ratio desc) end as rank
                  from shared)
                select \(columns),
                  \(share("needing_improvement", of: "rated")) as share, rank\(flags)
                from ranked
                """)
    }

    /// Every scope with every subject of its cycle, so that what nobody rated has a row too.
    private func rows(of subject: Subject, indent: String = "") -> String {
        """
        from section11_scopes c
        join section11_methods m on m.cycle = c.cycle\(subject.restriction)
        join \(subject.table) s on s.cycle = c.cycle
        """.split(separator: "\n").joined(separator: "\n" + indent)
    }

    /// The ratings of the scope's agencies.
    private func ratings(of subject: Subject, indent: String = "") -> String {
        """
        left join section11_scope_agencies p
          on p.cycle = c.cycle and p.scope = c.scope and p.area = c.area
        left join section11_\(subject.rawValue)_ratings r
          on \(subject.isRated)
        """.split(separator: "\n").joined(separator: "\n" + indent)
    }
}
