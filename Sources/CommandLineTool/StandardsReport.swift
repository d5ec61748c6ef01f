import FoundationEssentials
import Section11Standards

/// What `standards check` found in all files.
struct StandardsReport {
    /// How many issues there are of each severity.
    struct Totals: Encodable {
        var files = 0
        var errors = 0
        var queries = 0
        var advice = 0

        /// The counts in words: `1 error, 0 queries, 2 advice`.
        var sentence: String {
            let errors = "\(errors) \(errors == 1 ? "error" : "errors")"
            let queries = "\(queries) \(queries == 1 ? "query" : "queries")"
            return "\(errors), \(queries), \(advice) advice"
        }
    }

    /// The files that could be read, in the order given.
    private(set) var files: [StandardsFile] = []

    /// What could not be read, in the order given.
    private(set) var unreadable: [CatalogueError] = []

    /// How many issues there are.
    private(set) var totals = Totals()

    /// Adds a file with its issues.
    mutating func add(_ file: StandardsFile) {
        files.append(file)
        unreadable += file.unreadable
        totals.files += 1
        for issue in file.issues {
            switch issue.severity {
            case .error: totals.errors += 1
            case .query: totals.queries += 1
            case .advice: totals.advice += 1
            }
        }
    }

    /// Adds a file that cannot be read.
    mutating func add(_ error: CatalogueError) {
        unreadable.append(error)
        totals.files += 1
    }

    /// The report as one JSON document.
    var json: String {
        StandardsJSON.text(
            Document(
                files: files.map {
                    Document.File(file: $0.file, issues: $0.issues.map(Issue.init))
                },
                unreadable: unreadable.map(Issue.init), totals: totals))
    }

    private struct Document: Encodable {
        struct File: Encodable {
            let file: String
            let issues: [Issue]
        }

        let schema = "section11/standards-check/1"
        let files: [File]
        let unreadable: [Issue]
        let totals: Totals

        private enum CodingKeys: CodingKey { case schema, files, unreadable, totals }
    }

    private struct Issue: Encodable {
        let code: String?
        let severity: String
        let place: Locator
        let criterion: String?
        let message: String
        let fix: String

        init(_ issue: AuditIssue) {
            code = issue.code.rawValue
            severity = issue.severity.rawValue
            place = issue.place
            criterion = issue.criterion
            message = issue.message
            fix = issue.fix
        }

        init(_ error: CatalogueError) {
            code = nil
            severity = "error"
            place = error.place
            criterion = nil
            message = error.message
            fix = error.fix
        }

        private enum CodingKeys: CodingKey {
            case file, code, severity, line, pointer, criterion, message, fix
        }

        // By hand, so that a key without a value is there with null.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(place.file, forKey: .file)
            try container.encode(code, forKey: .code)
            try container.encode(severity, forKey: .severity)
            try container.encode(place.line, forKey: .line)
            try container.encode(place.pointer, forKey: .pointer)
            try container.encode(criterion, forKey: .criterion)
            try container.encode(message, forKey: .message)
            try container.encode(fix, forKey: .fix)
        }
    }
}
