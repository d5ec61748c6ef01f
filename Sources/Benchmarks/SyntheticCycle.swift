import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables

/// An invented cycle of any size, the same for the same seed.
///
/// Twelve standards of ten criteria, answered by agencies of one area, with evidence of realistic
/// length: about a thousand cells a workbook.
struct SyntheticCycle {
    /// The number of returns.
    let returns: Int

    /// What the choices depend on.
    let seed: UInt64

    private static let standards = 12
    private static let criteriaEach = 10
    private static let grades = ["Inadequate", "Requires improvement", "Good", "Outstanding"]

    /// Writes the cycle, its catalogue and its returns into a directory.
    func write(to directory: String) throws {
        let returnsPath = directory + "/returns"
        try FileManager.default.createDirectory(
            atPath: returnsPath, withIntermediateDirectories: true)
        try write(catalogue, to: directory + "/catalogue.json")
        try write(cycle, to: directory + "/cycle.json")
        for number in 1...max(1, returns) {
            var random = SplitMix64(state: seed &+ UInt64(number) &* 0x9E37_79B9)
            let draft = workbook(number: number, random: &random)
            _ = try XLSXWriter.write(draft, to: "\(returnsPath)/\(id(number)).xlsx")
        }
    }

    private func id(_ number: Int) -> String {
        let digits = String(number)
        return "agency-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }

    private func write(_ content: some Encodable, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(content).write(to: URL(filePath: path), options: .atomic)
    }
}

extension SyntheticCycle {
    private struct CatalogueFile: Encodable {
        struct Scale: Encodable {
            struct GradeFile: Encodable {
                var code: String
                var label: String
                var needsImprovement: Bool
                var points: Int
            }
            struct NotApplicable: Encodable {
                var aliases = ["n/a"]
                var reasonRequired = true
            }
            var grades: [GradeFile]
            var notApplicable = NotApplicable()
        }
        struct StandardFile: Encodable {
            struct CriterionFile: Encodable {
                var ref: String
                var text: String
            }
            var number: String
            var title: String
            var status = "unknown"
            var criteria: [CriterionFile]
        }
        struct Rules: Encodable {
            var evidenceRequiredFrom = "good"
            var actionRequiredBelow = "good"
        }
        var schema = Catalogue.schema
        var id = "synthetic"
        var title = "An invented catalogue for timing"
        var edition = "1"
        var scale: Scale
        var rules = Rules()
        var standards: [StandardFile]
    }

    private var catalogue: CatalogueFile {
        let grades = Self.grades.enumerated().map { position, label in
            CatalogueFile.Scale.GradeFile(
                code: label.lowercased().replacing(" ", with: "-"), label: label,
                needsImprovement: position < 2, points: position)
        }
        let standards = (1...Self.standards).map { number in
            CatalogueFile.StandardFile(
                number: "\(number)", title: "Standard \(number)",
                criteria: (1...Self.criteriaEach).map {
                    .init(ref: "\(number).\($0)", text: "Criterion \($0) of standard \(number).")
                })
        }
        return CatalogueFile(scale: .init(grades: grades), standards: standards)
    }

    private struct CycleFile: Encodable {
        struct AreaFile: Encodable {
            var id = "somewhere"
            var name = "Somewhere"
        }
        struct AgencyFile: Encodable {
            var id: String
            var name: String
            var kind = "maintained-school"
            var areas = ["somewhere"]
            var expects = "full"
        }
        var schema = AuditCycle.schema
        var id = "synthetic"
        var title = "An invented cycle for timing"
        var catalogue = "catalogue.json"
        var invented = true
        var notice = "Everything in this cycle is invented, for timing."
        var opens = "2025-09-01"
        var due = "2026-01-31"
        var ends = "2026-08-31"
        var areas = [AreaFile()]
        var agencies: [AgencyFile]
    }

    private var cycle: CycleFile {
        CycleFile(agencies: (1...max(1, returns)).map { .init(id: id($0), name: "Agency \($0)") })
    }
}

extension SyntheticCycle {
    private func workbook(number: Int, random: inout SplitMix64) -> WorkbookDraft {
        var facts = SheetDraft(name: "Return")
        facts.setRow(1, to: [.text("Section 11 return (invented, for timing)")])
        let labels = [
            ("Agency", "Agency \(number)"), ("Agency id", id(number)), ("Cycle", "synthetic"),
            ("Catalogue", "synthetic"), ("Kind of return", "full"),
            ("Signed off by (role)", "Chair of governors"), ("Signed off on", "2026-01-15"),
        ]
        for (offset, label) in labels.enumerated() {
            facts.setRow(3 + offset, to: [.text(label.0), .text(label.1)])
        }
        var standards = SheetDraft(name: "Standards")
        standards.setRow(1, to: [.text("Standards")])
        standards.setRow(
            4,
            to: [
                "Standard", "Ref", "Criterion", "Rating", "Reason if not applicable", "Evidence",
                "Areas for improvement", "Guidance",
            ].map { .text($0) })
        var actions = SheetDraft(name: "Actions")
        actions.setRow(
            4,
            to: [
                "Action no.", "Criterion", "Action", "Lead (role)", "Due",
                "What will success look like", "Status", "Progress", "Impact on children",
            ].map { .text($0) })
        var row = 5
        var actionRow = 5
        for standard in 1...Self.standards {
            for criterion in 1...Self.criteriaEach {
                let ref = "\(standard).\(criterion)"
                let grade = random.grade()
                let improvement = grade < 2 ? random.sentence(words: 14) : ""
                standards.setRow(
                    row,
                    to: [
                        "Standard \(standard)", ref,
                        "Criterion \(criterion) of standard \(standard).",
                        Self.grades[grade], "", random.sentence(words: 30), improvement,
                        "Evidence might be: policy; audit",
                    ].map { .text($0) })
                row += 1
                guard grade < 2 else { continue }
                actions.setRow(
                    actionRow,
                    to: [
                        "A\(actionRow - 4)", ref, random.sentence(words: 12),
                        "Designated safeguarding lead", "31/07/2026", random.sentence(words: 8),
                        "Ongoing", "", "",
                    ].map { .text($0) })
                actionRow += 1
            }
        }
        return WorkbookDraft(
            title: "Return", created: CalendarDate(year: 2026, month: 1, day: 1),
            sheets: [facts, standards, actions])
    }
}

/// A small generator of numbers, the same for the same seed everywhere.
struct SplitMix64 {
    /// What the next number depends on.
    var state: UInt64

    /// A number from 0, below a limit that is at least 1.
    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// A grade: most agencies rate most criteria as met.
    mutating func grade() -> Int {
        switch next(below: 100) {
        case 0..<2: 0
        case 2..<14: 1
        case 14..<84: 2
        default: 3
        }
    }

    /// A sentence of invented words about safeguarding.
    mutating func sentence(words count: Int) -> String {
        var words: [String] = []
        for _ in 0..<count { words.append(Self.words[next(below: Self.words.count)]) }
        return words.joined(separator: " ") + "."
    }

    private static let words = [
        "policy", "training", "record", "supervision", "the", "governors", "review", "every",
        "term", "staff", "induction", "register", "of", "and", "children", "views", "survey",
        "audit", "shows", "that", "are", "checked", "before", "starting", "work", "with", "lead",
        "deputies", "attend", "meetings", "minutes", "note", "challenge", "referral", "threshold",
        "guidance", "displayed", "understood", "volunteers", "recruitment", "panel", "accredited",
        "references", "taken", "up", "in", "all", "cases", "since", "the", "last", "inspection",
    ]
}
