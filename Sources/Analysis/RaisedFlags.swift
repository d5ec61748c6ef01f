/// The flags that a rule raises, kept as what it found.
public final class RaisedFlags: Sendable {
    /// The rule.
    let rule: any FlagRule.Type

    /// What the flags say.
    let findings: any FlagFindings

    /// How many flags there are.
    public let count: Int

    /// Creates the flags that a rule raises, the most pressing first.
    init(_ rule: any FlagRule.Type, _ findings: some FlagFindings) {
        self.rule = rule
        self.findings = findings
        count = findings.count
    }
}

/// What a rule found, the most pressing first: each finding takes as little room as it can.
///
/// The words and numbers of a flag are made from it when they are asked for, without the returns,
/// which may be gone by then.
protocol FlagFindings: Sendable {
    /// How many findings there are.
    var count: Int { get }

    /// What is flagged.
    func subject(at position: Int) -> Flag.Subject

    /// The flag in one sentence, with its numbers.
    func message(at position: Int) -> String

    /// The count of agencies behind it; `nil` for a flag that is no share of agencies.
    func share(at position: Int) -> Flag.Share?

    /// Further numbers behind it.
    func numbers(at position: Int) -> [Flag.Number]

    /// Whether it stands under each other reading; none where no reading can change it.
    func tests(at position: Int) -> [Flag.Test]
}

extension FlagFindings {
    /// No share, as of facts about one agency.
    func share(at position: Int) -> Flag.Share? { nil }

    /// No tests, as of facts.
    func tests(at position: Int) -> [Flag.Test] { [] }
}

/// A flag whose words are there already, for rules that raise a few.
struct WrittenFlag: Sendable {
    /// What is flagged.
    let subject: Flag.Subject
    /// The flag in one sentence, with its numbers.
    let message: String
    /// The count of agencies behind it; `nil` for a flag that is no share of agencies.
    var share: Flag.Share?
    /// Further numbers behind it.
    var numbers: [Flag.Number] = []
    /// Whether it stands under each other reading.
    var tests: [Flag.Test] = []
}

extension [WrittenFlag]: FlagFindings {
    func subject(at position: Int) -> Flag.Subject { self[position].subject }

    func message(at position: Int) -> String { self[position].message }

    func share(at position: Int) -> Flag.Share? { self[position].share }

    func numbers(at position: Int) -> [Flag.Number] { self[position].numbers }

    func tests(at position: Int) -> [Flag.Test] { self[position].tests }
}
