import Section11Standards

/// Good practice in an annual report: what agencies wrote of the criteria that they rate best.
///
/// A few examples stand for each standard, each of another agency. Agencies that are quoted less so
/// far come first, so that no agency fills the section; after that the order is the catalogue's and
/// the register's. The rule of what an example is stands at ``PracticeRule``.
enum AnnualPractice {
    /// How many examples of a standard are quoted.
    static let examplesPerStandard = 3

    /// How many bytes of an example are quoted.
    private static let exampleLength = 400

    /// The part; `nil` where the summary holds nothing that agencies wrote.
    static func part(_ summary: Summary) -> AnnualSection.Part? {
        guard let detail = summary.detail else { return nil }
        let best = summary.catalogue.grades.last?.label ?? "best"
        let all = detail.practice.reduce(0) { $0 + $1.count }
        guard all > 0 else {
            let none =
                "No agency names evidence of its own for a criterion that it rates \(best) in this "
                + "cycle."
            return AnnualSection.Part(heading: heading, blocks: [.paragraph(none)])
        }
        let agencies = detail.practiceAgencies
        let base = Words.sentence(
            "\(Words.count(agencies, "agency names", "agencies name")) evidence of "
                + "\(agencies == 1 ? "its" : "their") own for "
                + "\(Words.count(all, "criterion", "criteria")) rated \(best) in this cycle.")
        let rule =
            " Up to \(Words.number(examplesPerStandard)) examples of a standard stand here in the "
            + "agencies' own words, each of another agency. Ask an agency before its words are "
            + "published."
        var blocks: [AnnualSection.Block] = [.paragraph(base + rule)]
        var without: [String] = []
        for (standard, practice) in zip(summary.standards, detail.practice) {
            guard !practice.quoted.isEmpty else {
                without.append(standard.number)
                continue
            }
            let count = "\(practice.quoted.count) of \(practice.count)"
            blocks.append(.subheading("\(standard.number). \(standard.title) (\(count))"))
            blocks.append(.bullets(practice.quoted.map(line)))
        }
        if !without.isEmpty {
            let noun = without.count == 1 ? "standard" : "standards"
            blocks.append(.paragraph("There is no example for \(noun) \(Words.list(without))."))
        }
        return AnnualSection.Part(heading: heading, blocks: blocks)
    }

    private static let heading = "Examples of good practice, as agencies wrote it"

    private static func line(_ example: PracticeExample) -> String {
        let words = TextBudget.cut(example.evidence, to: exampleLength)
        return "\(example.name) (criterion \(example.ref)): “\(words)”"
    }

    /// The examples that are quoted of each standard.
    ///
    /// - Parameters:
    ///   - practice: All examples, by standard.
    ///   - agency: Whose example it is.
    /// - Returns: The positions of those that are quoted, by standard.
    static func chosen<Example>(
        from practice: [[Example]], agency: (Example) -> Int
    ) -> [[Int]] {
        var quoted: [Int: Int] = [:]
        return practice.map { examples in
            let agencies = examples.map(agency)
            var left = Array(agencies.indices)
            var chosen: [Int] = []
            while chosen.count < examplesPerStandard,
                // The first of those that are least, so that what is alike stays in order.
                let next = left.min(by: {
                    quoted[agencies[$0], default: 0] < quoted[agencies[$1], default: 0]
                })
            {
                chosen.append(next)
                quoted[agencies[next], default: 0] += 1
                left.removeAll { agencies[$0] == agencies[next] }
            }
            return chosen
        }
    }
}
