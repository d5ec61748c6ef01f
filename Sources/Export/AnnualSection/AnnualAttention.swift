import Section11Analysis

/// What draws attention beside F01 and F02, in a few lines that name no agency.
///
/// An annual report is read by the public, so what is flagged of single agencies is only counted.
enum AnnualAttention {
    /// The lines; none if nothing else is flagged.
    static func lines(_ summary: Summary) -> [String] {
        let known = [WeakStandard.code.rawValue, WeakestStandards.code.rawValue]
        return FlagRules.all.filter { !known.contains($0.code.rawValue) }.flatMap { rule in
            let flags = summary.flags.filter { $0.code == rule.code.rawValue }
            let name = "\(Words.sentence(rule.title)) (\(rule.code.rawValue))"
            var lines: [String] = []
            let shared = flags.filter { $0.agency == nil }
            if !shared.isEmpty {
                lines.append("\(name): \(shared.map(subject).joined(separator: ", "))")
            }
            let own = flags.filter { $0.agency != nil }
            if !own.isEmpty {
                let agencies = Words.count(
                    Set(own.compactMap(\.agency)).count, "agency", "agencies")
                lines.append("\(name): \(own.count), at \(agencies)")
            }
            return lines
        }
    }

    private static func subject(_ flag: Summary.FlagFigure) -> String {
        guard let share = flag.share else { return flag.subject }
        return "\(flag.subject) (\(share.needingImprovement) of \(share.rated) rated agencies)"
    }
}
