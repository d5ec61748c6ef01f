import Section11Tables

extension AuditIssue.Code {
    /// S182: the waves of deadlines are out of order.
    public static let wavesOutOfOrder = Self(rawValue: "S182")
}

/// S182: the waves of deadlines do not rise, or a share cannot be reached.
///
/// Looks for a wave that is not after the one before, that asks for less than it, that asks for
/// nothing or for more than every return, and that lies before the cycle opens. It does not ask
/// that the last wave is the day on which returns are due: boards go on chasing after it.
///
/// Example: 90 % by 3 February and 80 % by 28 February. Source: the cycle format, `waves`.
public enum WaveCheck: CycleCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.wavesOutOfOrder
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a cycle.
    public static func check(_ cycle: AuditCycle, in document: JSONDocument) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        var before: DeadlineWave?
        for (index, wave) in cycle.waves.enumerated() {
            let place = "/waves/\(index)"
            if let before, wave.by <= before.by {
                issues.append(
                    issue(
                        at: document.place("\(place)/by"),
                        "the wave by \(wave.by) does not lie after the wave by \(before.by)",
                        fix: "give the waves in the order of their dates"))
            } else if let opens = cycle.opens, wave.by < opens {
                issues.append(
                    issue(
                        at: document.place("\(place)/by"),
                        "the wave by \(wave.by) lies before the cycle opens (\(opens))",
                        fix: "check the year of the wave"))
            }
            if !(wave.share > .zero) || wave.share.numerator > wave.share.denominator {
                issues.append(
                    issue(
                        at: document.place("\(place)/share"),
                        "the share of the wave by \(wave.by) is not above 0 and at most 1",
                        fix: "give 80 % as 0.8"))
            } else if let before, wave.share < before.share {
                issues.append(
                    issue(
                        at: document.place("\(place)/share"),
                        "the wave by \(wave.by) asks for less than the wave by \(before.by)",
                        fix: "give shares that rise from wave to wave"))
            }
            before = wave
        }
        return issues
    }
}
