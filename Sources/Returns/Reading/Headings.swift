/// The words by which people head their columns, and label their answers, for each field.
///
/// What the template writes and what the readers accept are the same list: the first heading of a
/// field is the template's.
enum Headings {
    /// The headings of a field; the first is the template's.
    static func of(_ field: Return.Field) -> [String] { all[field] ?? [] }

    /// The field that a heading stands for, ignoring case, white space and punctuation.
    static func field(for heading: String) -> Return.Field? {
        if let exact = lookup[heading] { return exact }
        if heading.utf8.count > 80 { return nil }
        return lookup[normalised(heading)]
    }

    /// Letters and digits in lower case, single spaces between words, without `(role)` and the like.
    static func normalised(_ heading: String) -> String {
        var bytes: [UInt8] = []
        var depth = 0
        var needsSpace = false
        for byte in heading.utf8 {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
                needsSpace = false
                let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                bytes.append(isUpper ? byte | 0x20 : byte)
            default: needsSpace = true
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let lookup: [String: Return.Field] = {
        var lookup: [String: Return.Field] = [:]
        for (field, headings) in all {
            for heading in headings {
                lookup[heading] = field
                lookup[normalised(heading)] = field
            }
        }
        return lookup
    }()

    private static let all: [Return.Field: [String]] = [
        .standard: ["Standard", "Key standard", "Standard no", "Standard number"],
        .ref: ["Ref", "Criterion ref", "Reference", "No", "Number", "Criterion no"],
        .criterionText: ["Criterion", "What is asked", "Requirement", "Expectation", "Question"],
        .rating: [
            "Rating", "Self-assessed rating", "Self assessment", "Self-assessment", "Self score",
            "Self assessment score", "RAG", "RAG rating", "Judgement", "Grade", "Level", "Score",
        ],
        .moderated: ["Moderated rating", "Moderated", "Moderated score", "Panel rating"],
        .reason: [
            "Reason if not applicable", "Reason", "Reason for not applicable", "Why not applicable",
        ],
        .evidence: [
            "Evidence", "How do you know", "Evidence of compliance", "Evidence and impact",
        ],
        .areasForImprovement: [
            "Areas for improvement", "Area for improvement", "Further action", "Gaps",
            "Improvement needed",
        ],
        .guidance: ["Guidance", "Guidance and evidence prompts", "Prompts"],
        .actionNumber: ["Action no.", "Action number", "Action ref", "Action id"],
        .action: [
            "Action", "Actions", "Action required", "Improvement action", "Actions required",
        ],
        .lead: ["Lead (role)", "By who", "By whom", "Responsibility", "Owner", "Lead officer"],
        .due: ["Due", "Due date", "By when", "Deadline", "Timescale", "Completion date"],
        .successMeasure: [
            "What will success look like", "Success measure", "What does success look like",
            "Outcome measurement",
        ],
        .status: ["Status", "Progress RAG", "Action status"],
        .progress: ["Progress", "Progress to date", "Update"],
        .impact: ["Impact on children", "Impact", "What was the impact on children"],
        .indicator: ["Indicator", "Indicator id"],
        .indicatorTitle: ["Title", "Indicator title"],
        .value: ["Value", "Figure"],
        .numerator: ["Numerator"],
        .denominator: ["Denominator"],
        .absence: ["If not supplied, why", "Absence", "Reason not supplied"],
        .commentary: ["Commentary", "Comment", "Comments", "Remarks"],
        .checkCode: ["Check code"],
        .subject: ["Criterion or cell"],
        .explanation: ["Explanation"],
        .agencyName: ["Agency", "Agency name", "Organisation", "Name of agency"],
        .agencyID: ["Agency id"],
        .cycle: ["Cycle", "Audit cycle"],
        .catalogue: ["Catalogue", "Edition", "Standards edition"],
        .kind: ["Kind of return", "Kind", "Return kind", "Type of return"],
        .theme: ["Theme"],
        .completedBy: ["Completed by (role)", "Completed by"],
        .signedOffBy: ["Signed off by (role)", "Signed off by", "Sign-off role"],
        .signedOffOn: ["Signed off on", "Sign-off date", "Date signed off"],
        .templateVersion: ["Template version"],
        .note: ["Note"],
    ]
}
