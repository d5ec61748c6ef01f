import Section11Returns
import Section11Standards

/// How far the returns can be relied on: what was answered, what was guessed, what is wrong.
public struct DataQuality: Sendable, Equatable {
    /// Each return with its coverage, guesses and issues.
    let returns: ReportTable

    /// Each kind of issue with how often and where it stands.
    let codes: ReportTable

    /// What was taken for what, the least sure first.
    let guesses: ReportTable

    /// Makes the tables.
    ///
    /// - Parameters:
    ///   - validations: What the checks say of the files.
    ///   - agencies: The agencies of the scope.
    init(_ validations: [Validation], agencies: [Summary.AgencyFigure]) {
        var names: [String: String] = [:]
        for agency in agencies { names[agency.id] = agency.name }
        returns = Self.returns(validations, names)
        codes = Self.codes(validations)
        guesses = Self.guesses(validations)
    }

    private static func returns(
        _ validations: [Validation], _ names: [String: String]
    ) -> ReportTable {
        ReportTable(
            "returns", title: "return by return",
            base:
                "answered is of the criteria that are asked of the agency; a query counts as open "
                + "until the return explains it",
            columns: [
                .init("file", "file"), .init("agency", "agency"), .init("answered", "answered"),
                .init("guesses", "guesses"), .init("errors", "errors"),
                .init("queries", "open queries"), .init("advice", "advice"),
                .init("status", "status"),
            ],
            rows: validations.map { validation in
                [
                    .text(validation.file),
                    .optional(validation.agency.flatMap { names[$0] }),
                    validation.isReadable
                        ? .text("\(validation.answered) of \(validation.asked)")
                        : .absent(.missing),
                    .count(validation.guesses.count), .count(validation.count(of: .error)),
                    .count(validation.openQueries), .count(validation.count(of: .advice)),
                    .text(validation.isReadable ? validation.status.words : "cannot be read"),
                ]
            }, whenEmpty: "no file was read")
    }

    private static func codes(_ validations: [Validation]) -> ReportTable {
        struct Found {
            var severity: AuditIssue.Severity
            var issues = 0
            var files = 0
        }
        var found: [String: Found] = [:]
        for validation in validations {
            var seen: Set<String> = []
            for issue in validation.issues {
                let code = issue.code.rawValue
                found[code, default: Found(severity: issue.severity)].issues += 1
                if seen.insert(code).inserted { found[code]?.files += 1 }
            }
        }
        let sorted = found.sorted { one, other in
            (one.value.severity, -one.value.issues, one.key)
                < (other.value.severity, -other.value.issues, other.key)
        }
        return ReportTable(
            "codes", title: "issue by issue",
            base: "'section11 validate' lists each with its place and what to do",
            columns: [
                .init("code", "code"), .init("severity", "severity"),
                .init("meaning", "what it means"), .init("issues", "issues"),
                .init("files", "returns"),
            ],
            rows: sorted.map { code, found in
                [
                    .text(code), .text(found.severity.rawValue),
                    .optional(Glossary.entry(code)?.title), .count(found.issues),
                    .count(found.files),
                ]
            }, whenEmpty: "nothing was found to be wrong or odd")
    }

    private static func guesses(_ validations: [Validation]) -> ReportTable {
        let all = validations.flatMap { validation in
            validation.guesses.map { (file: validation.file, guess: $0) }
        }
        let order = Array(Guess.Sureness.allCases.reversed())
        let sorted = all.enumerated().sorted { one, other in
            let places = [one, other].map {
                order.firstIndex(of: $0.element.guess.sureness) ?? 0
            }
            return (places[0], one.offset) < (places[1], other.offset)
        }.map(\.element)
        return ReportTable(
            "guesses", title: "what was taken for what",
            columns: [
                .init("file", "file"), .init("guess", "taken for"), .init("sureness", "how sure"),
                .init("override", "to say otherwise"),
            ],
            rows: sorted.map { file, guess in
                [
                    .text(file), .text(guess.message), .text(guess.sureness.rawValue),
                    guess.override.map { .text($0) } ?? .absent(.notApplicable),
                ]
            }, whenEmpty: "nothing had to be guessed")
    }
}
