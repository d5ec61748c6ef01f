import TestSupport
import Testing

struct CompareCommandTests {
    @Test func `two cycles are compared agency by agency`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/4lscb-2016-17", "Submissions/4lscb-2017-18", "--area",
            "southampton",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("relative change is of the earlier cycle's share."))
        #expect(run.output.contains("13 of 19 (68%)"))
        #expect(run.errors.isEmpty)
    }

    @Test func `one document is printed as JSON`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/4lscb-2016-17", "Submissions/4lscb-2017-18", "--format", "json",
        ])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("{"))
        #expect(run.output.contains("\"schema\": \"section11/comparison/1\""))
    }

    private let editions = [
        "Submissions/edition-change/2022-23", "Submissions/edition-change/2024-25",
    ]

    @Test func `across a change of edition agencies are paired through the crosswalk`() throws {
        let run = try BuiltTool().run(["compare"] + editions + ["--format", "csv"])
        #expect(run.status == 0, "\(run.errors)")
        // What the composer of the sample counts by itself.
        let agencies = [
            "district-childrens-services", "district-housing", "hospital-trust", "police-force",
            "youth-offending", "youth-charity",
        ]
        let moved = run.output.split(separator: "\n").compactMap { line -> String? in
            guard let movement = ["improved", "worse"].first(where: { line.contains(",\($0),") }),
                let agency = agencies.first(where: { line.contains(",\($0),") })
            else { return nil }
            return "\(line.prefix { $0 != "," }) \(agency) \(movement)"
        }
        #expect(
            moved == [
                "2 district-housing worse", "4 youth-offending improved",
                "7 district-childrens-services improved", "7 youth-charity improved",
                "9 district-housing improved", "9 hospital-trust improved", "9 police-force worse",
                "11 district-housing improved", "11 hospital-trust improved",
            ])
    }

    @Test func `the text says what is asked alike, what may be copied, and what to review`() throws
    {
        let text = try BuiltTool().run(["compare"] + editions).output
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for words in [
            "The standards below are those of now, and only the 19 of its 39 criteria that both ask alike",
            "standards 3, 5, 6, 8 and 10 of now: no criterion was asked alike then",
            "3 of the 6 returns of now are updates that carry ratings forward",
            "asked alike, and compared 3.1 then is 1.1 now; 3.2 then is 1.2 now;",
            "1.1 then, 2.2 now: not compared; neither rating nor text may be copied: The older criterion",
            "4.1 then, 4.2 now: not compared; the text may be copied, the rating not: The newer joins",
            "1.3 then: no longer asked: Resources",
            "10.1 now: new: No criterion of the older",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `an update carries what the crosswalk gives leave to copy`() throws {
        let run = try BuiltTool().run([
            "explain", editions[1], "11.2", "--format", "json",
        ])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("edition-change-2022-23"))
    }

    @Test func `cycles of different editions need a crosswalk`() throws {
        let run = try BuiltTool().run([
            "compare", "Submissions/southend-2011-12", "Submissions/4lscb-2017-18",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("no crosswalk leads from the one to the other"))
        #expect(run.errors.contains("fix: "))
        #expect(run.output.isEmpty)
    }

    @Test func `one cycle is not enough`() throws {
        let run = try BuiltTool().run(["compare", "Submissions/4lscb-2017-18"])
        #expect(run.status == 64)
    }
}
