import Section11Analysis
import Section11Returns
import Section11Standards

extension Summary.Figure {
    /// What was left out of the denominator, and why.
    fileprivate var excluded: JSONValue {
        .object([
            ("notApplicable", .int(notApplicable)), ("unanswered", .int(unanswered)),
            ("notAsked", .int(notAsked)), ("unmapped", .int(unmapped)),
            ("notReturned", .int(notReturned)),
        ])
    }
}

extension Summary.StandardFigure {
    /// The standard with its criteria.
    func json(on grades: [Grade], method: String) -> JSONValue {
        .object([
            ("number", .string(number)), ("title", .string(title)),
            ("rated", .int(figure.rated)), ("notApplicable", .int(figure.notApplicable)),
            ("unanswered", .int(figure.unanswered)), ("provisional", .int(figure.provisional)),
            ("carriedForward", .int(figure.carriedForward)),
            ("byGrade", .byGrade(figure.byGrade, on: grades)),
            ("selfAssessedByGrade", .byGrade(selfAssessedByGrade, on: grades)),
            ("needingImprovement", .int(figure.needingImprovement)),
            ("share", .share(figure.share)), ("interval", .interval(figure.interval)),
            ("rank", .optional(figure.rank)), ("flags", .strings(flags)),
            ("method", .string(method)), ("excluded", figure.excluded),
            ("criteria", .array(criteria.map { $0.json(on: grades) })),
        ])
    }
}

extension Summary.CriterionFigure {
    fileprivate func json(on grades: [Grade]) -> JSONValue {
        .object([
            ("ref", .string(ref)), ("text", .string(text)), ("rated", .int(figure.rated)),
            ("notApplicable", .int(figure.notApplicable)),
            ("unanswered", .int(figure.unanswered)),
            ("carriedForward", .int(figure.carriedForward)),
            ("byGrade", .byGrade(figure.byGrade, on: grades)),
            ("needingImprovement", .int(figure.needingImprovement)),
            ("share", .share(figure.share)), ("interval", .interval(figure.interval)),
            ("rank", .optional(figure.rank)), ("excluded", figure.excluded),
        ])
    }
}

extension Summary.FlagFigure {
    /// The flag with its numbers.
    var json: JSONValue {
        var numbers: [(String, JSONValue)] = []
        if let share {
            numbers += [
                ("needingImprovement", .int(share.needingImprovement)),
                ("rated", .int(share.rated)), ("share", .share(share.share)),
                ("interval", .interval(share.interval)), ("rank", .int(share.rank)),
            ]
        }
        numbers += self.numbers.map { ($0.name, $0.value.json) }
        numbers.append(
            (
                "tests",
                .array(
                    tests.map {
                        .object([("reading", .string($0.reading)), ("holds", .bool($0.holds))])
                    })
            ))
        return .object([
            ("code", .string(code)), ("subject", .string(subject)), ("figure", .string(figure)),
            ("agency", .optional(agency)), ("message", .string(message)),
            ("reason", .string(reason)), ("firm", .bool(isFirm)),
            ("holdsUnder", .string(holdsUnder)), ("numbers", .object(numbers)),
        ])
    }
}

extension Flag.Number.Value {
    /// The number as JSON: shares and figures to four decimals.
    fileprivate var json: JSONValue {
        switch self {
        case .count(let count): .int(count)
        case .share(let share), .figure(let share): .share(share)
        case .text(let text): .string(text)
        }
    }

    /// The number as a text: shares and figures to four decimals.
    var text: String {
        switch self {
        case .count(let count): String(count)
        case .share(let share), .figure(let share):
            CSVText.decimal(share.rounded(toDecimals: 4))
        case .text(let text): text
        }
    }
}

extension Summary.Returns {
    /// Who answered and who did not.
    var json: JSONValue {
        .object([
            ("expected", .int(expected)), ("received", .int(received)),
            ("full", .int(kinds.full)), ("update", .int(kinds.update)),
            ("mini", .int(kinds.mini)), ("missing", .strings(missing)),
            (
                "unregistered",
                .array(
                    unregistered.map {
                        .object([("file", .string($0.file)), ("name", .string($0.name))])
                    })
            ),
            (
                "refused",
                .array(
                    refused.map {
                        .object([("file", .string($0.file)), ("because", .string($0.because))])
                    })
            ),
            (
                "notCounted",
                .array(
                    notCounted.map {
                        .object([
                            ("file", .string($0.file)), ("agency", .string($0.agency)),
                            ("because", .string($0.because)),
                        ])
                    })
            ),
            (
                "presumed",
                .object([
                    ("full", .int(presumed.full)), ("update", .int(presumed.update)),
                    ("mini", .int(presumed.mini)),
                ])
            ),
        ])
    }
}

extension Summary.Reconciliation {
    /// The proof that the areas add up.
    var json: JSONValue {
        .object([
            (
                "areas",
                .array(
                    areas.map {
                        .object([("area", .string($0.area.id)), ("returns", .int($0.returns))])
                    })
            ),
            ("distinctReturns", .int(distinctReturns)),
            ("countedInSeveral", .int(countedInSeveral)),
            (
                "overlaps",
                .array(
                    overlaps.map {
                        .object([("areas", .int($0.areas)), ("returns", .int($0.returns))])
                    })
            ),
            ("sumOfAreas", .int(sumOfAreas)), ("doubleCounting", .int(doubleCounting)),
            ("reconciles", .bool(reconciles)), ("counts", .array(counts.map(\.json))),
        ])
    }
}

extension Summary.Reconciliation.Count {
    /// One count, by area and by the number of areas covered.
    fileprivate var json: JSONValue {
        .object([
            ("standard", .optional(standard)), ("count", .string(name)), ("grade", .bool(isGrade)),
            ("byArea", .array(byArea.map { .int($0) })),
            ("byOverlap", .array(byOverlap.map { .int($0) })),
            ("sumOfAreas", .int(sumOfAreas)), ("doubleCounting", .int(doubleCounting)),
            ("pool", .int(pool)), ("reconciles", .bool(reconciles)),
        ])
    }
}

extension Summary.Actions {
    /// The counts as JSON; what has no day to be measured by is null.
    var json: JSONValue {
        .object([
            ("total", .int(total)), ("agencies", .int(agencies)), ("open", .int(open)),
            ("overdue", overdue.map { .int($0) } ?? .null), ("undated", .int(undated)),
            (
                "byStatus",
                .array(
                    byStatus.map {
                        .object([
                            ("status", .optional($0.status?.rawValue)), ("count", .int($0.count)),
                        ])
                    })
            ),
        ])
    }
}
