import Section11Export
import Testing

struct ExplanationTests {
    private func explanation(_ figure: String) throws -> Explanation {
        let assessment = try #require(ExampleCycle.assessment())
        return try #require(Explanation(figure, in: assessment))
    }

    @Test func `those that need improvement come first and no return comes last`() throws {
        let standard = try explanation("2")
        #expect(standard.isStandard)
        #expect(standard.rows.map(\.agency) == ["alpha", "echo", "charlie", "bravo", "delta"])
        #expect(
            standard.rows.map(\.label) == [
                "Requires improvement", "Requires improvement", "Good", "not applicable",
                "no return",
            ])
        #expect([standard.needingImprovement, standard.rated] == [2, 3])
    }

    @Test func `the panel's rating stands beside the agency's own, with its place`() throws {
        let answer = try #require(try explanation("1.1").rows.first?.answers.first)
        #expect(answer.effective == "Inadequate")
        #expect(answer.moderated == "Inadequate")
        #expect(answer.selfAssessed == "Requires improvement")
        #expect(answer.place == "alpha.json:/responses/0/rating")
        #expect(answer.carriedFrom == nil)
    }

    @Test func `a carried rating names its cycle and its file`() throws {
        let charlie = try #require(try explanation("1").rows.first { $0.agency == "charlie" })
        #expect(charlie.answers.map(\.ref) == ["1.1", "1.2"])
        #expect(charlie.answers.map(\.carriedFrom) == [nil, "example-2017"])
        #expect(
            charlie.answers.map(\.place) == [
                "charlie.json:/responses/0/rating", "charlie-2017.json:/responses/1/rating",
            ])
    }

    @Test func `the number is taken as a person writes it`() throws {
        #expect(try explanation("Standard 2").figure == "2")
        #expect(try explanation("1.2").isStandard == false)
        let assessment = try #require(ExampleCycle.assessment())
        #expect(Explanation("9.9", in: assessment) == nil)
    }

    @Test func `the text shows numbers, answers and places, and no free text`() throws {
        #expect(
            try explanation("2").text == """
                Invented for a test; no such agencies.

                standard 2: Training | all staff
                2 of 3 rated agencies need improvement (M01)

                ! Alpha trust: Requires improvement
                    2.1 Requires improvement; alpha.json:/responses/2/rating

                ! Echo police: Requires improvement
                    2.1 Requires improvement; echo.json:/responses/2/rating

                  =cmd()|'calc'!A0: Good
                    2.1 Good; carried from example-2017; charlie-2017.json:/responses/2/rating

                  <script>alert('b')</script>: not applicable
                    2.1 not applicable; bravo.json:/responses/2/rating

                  Delta *housing*: no return

                """)
    }

    @Test func `the JSON says the same`() throws {
        let text = try explanation("1.1").json.text()
        #expect(text.hasPrefix("{\"schema\":\"section11/explanation/1\",\"figure\":\"1.1\","))
        #expect(text.contains("\"needingImprovement\":1,\"rated\":4,"))
        #expect(
            text.contains(
                "{\"ref\":\"1.1\",\"effective\":\"Inadequate\",\"selfAssessed\":"
                    + "\"Requires improvement\",\"moderated\":\"Inadequate\",\"carriedFrom\":null,"
                    + "\"place\":\"alpha.json:/responses/0/rating\"}"))
        #expect(!text.contains("must stay inside"))
    }
}
