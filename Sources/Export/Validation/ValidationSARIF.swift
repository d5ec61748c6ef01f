public import Section11Returns
import Section11Standards
import Section11Tables

/// The report in SARIF 2.1.0, the format in which tools for checking show their results.
///
/// Each kind of issue is a rule with its glossary entry as help; each issue is a result with its
/// place. An explained query is a suppression for the board to review; the explanation itself is
/// free text and stays out.
public struct ValidationSARIF: Sendable {
    private let validations: [Validation]
    private let engineVersion: String
    private let codes: [String]

    /// Prepares a report.
    ///
    /// - Parameters:
    ///   - validations: What the checks say of each return, in order.
    ///   - engineVersion: The version of the engine.
    public init(_ validations: [Validation], engineVersion: String) {
        self.validations = validations
        self.engineVersion = engineVersion
        codes = Set(validations.flatMap(\.issues).map(\.code.rawValue)).sorted()
    }

    /// The document.
    public var json: JSONValue {
        .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
    }

    private var run: JSONValue {
        let results = validations.flatMap { validation in
            validation.issues.map { result($0, of: validation) }
        }
        return .object([
            (
                "tool",
                .object([
                    (
                        "driver",
                        .object([
                            ("name", .string("section11")),
                            ("version", .string(engineVersion)),
                            ("rules", .array(codes.map(rule))),
                        ])
                    )
                ])
            ),
            ("language", .string("en-GB")),
            ("invocations", .array([invocation])),
            ("artifacts", .array(files.map(artifact))),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
        ])
    }

    /// The first validation of each file.
    private var files: [Validation] {
        var known: Set<String> = []
        return validations.filter { known.insert($0.file).inserted }
    }

    /// Whether all could be read, and which checks could not look: never silently.
    private var invocation: JSONValue {
        let notes: [JSONValue] = validations.flatMap { validation in
            validation.checksNotRun.map { notRun in
                .object([
                    ("descriptor", .object([("id", .string(notRun.code.rawValue))])),
                    ("level", .string("note")),
                    (
                        "message",
                        .object([
                            (
                                "text",
                                .string(
                                    "\(notRun.code.rawValue) was not run on \(validation.file): "
                                        + notRun.because)
                            )
                        ])
                    ),
                ])
            }
        }
        return .object([
            ("executionSuccessful", .bool(validations.allSatisfy(\.isReadable))),
            ("toolExecutionNotifications", .array(notes)),
        ])
    }

    private func artifact(_ validation: Validation) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("location", .object([("uri", .string(Self.uri(validation.file)))])),
            ("roles", .strings(["analysisTarget"])),
        ]
        if let digest = validation.digest {
            members.append(("hashes", .object([("sha-256", .string(digest))])))
        }
        members.append(
            ("properties", .object([("status", .string(validation.status.rawValue))])))
        return .object(members)
    }

    private func rule(_ code: String) -> JSONValue {
        let entry = Glossary.entry(code)
        let title = Words.sentence(entry?.title ?? code)
        let paragraphs = entry?.paragraphs ?? []
        let example = entry?.example ?? []
        let source = entry?.source ?? ""
        let help = [
            paragraphs.joined(separator: "\n\n"),
            example.isEmpty ? "" : "Example:\n" + example.joined(separator: "\n"),
            source.isEmpty ? "" : "Source: \(source)",
        ].filter { !$0.isEmpty }.joined(separator: "\n\n")
        return .object([
            ("id", .string(code)),
            ("shortDescription", Self.text("\(title).")),
            ("fullDescription", Self.text(paragraphs.first ?? "\(title).")),
            ("help", Self.text(help.isEmpty ? "\(title)." : help)),
            (
                "defaultConfiguration",
                .object([("level", .string(Self.level(entry?.severity ?? "error")))])
            ),
        ])
    }

    private func result(_ issue: Return.Issue, of validation: Validation) -> JSONValue {
        let code = issue.code.rawValue
        var members: [(String, JSONValue)] = [
            ("ruleId", .string(code)),
            ("ruleIndex", .int(codes.firstIndex(of: code) ?? -1)),
            ("level", .string(Self.level(issue.severity.rawValue))),
            ("message", Self.text("\(Words.sentence(issue.message)). To do: \(issue.fix).")),
            ("locations", .array([location(of: issue, in: validation)])),
        ]
        if issue.explanation != nil {
            members.append(
                (
                    "suppressions",
                    .array([
                        .object([
                            ("kind", .string("inSource")), ("status", .string("underReview")),
                        ])
                    ])
                ))
        }
        if let criterion = issue.criterion {
            members.append(("properties", .object([("criterion", .string(criterion))])))
        }
        return .object(members)
    }

    /// The file with, in text, the row and column; for a workbook the cell by its name.
    private func location(of issue: Return.Issue, in validation: Validation) -> JSONValue {
        var physical: [(String, JSONValue)] = [
            ("artifactLocation", .object([("uri", .string(Self.uri(validation.file)))]))
        ]
        if let cells = issue.place.cells, validation.shape == .csv {
            physical.append(
                (
                    "region",
                    .object([
                        ("startLine", .int(cells.first.row)),
                        ("startColumn", .int(cells.first.column)),
                        ("endLine", .int(cells.last.row)),
                        // The column behind the last one, as the format counts.
                        ("endColumn", .int(cells.last.column + 1)),
                    ])
                ))
        } else if let line = issue.place.line {
            physical.append(("region", .object([("startLine", .int(line))])))
        }
        var members: [(String, JSONValue)] = [("physicalLocation", .object(physical))]
        let place = issue.place.placeInFile
        if !place.isEmpty {
            let kind = issue.place.pointer == nil ? "cell" : "element"
            members.append(
                (
                    "logicalLocations",
                    .array([
                        .object([
                            ("fullyQualifiedName", .string(place)), ("kind", .string(kind)),
                        ])
                    ])
                ))
        }
        return .object(members)
    }

    private static func text(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

    private static func level(_ severity: String) -> String {
        switch severity {
        case "error": "error"
        case "query": "warning"
        default: "note"
        }
    }

    /// A file's name as a relative address: what is no plain letter, digit or `-._~/` is escaped.
    static func uri(_ file: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in file.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
