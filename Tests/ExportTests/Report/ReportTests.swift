import Section11Standards
import Testing

@testable import Section11Export

struct ReportTests {
    private let report = Report(
        schema: "section11/example/1", title: "An example", notice: "Invented.",
        notes: ["the base is what was asked"],
        facts: [.init("cycle", .text("a-1")), .init("asked", label: "asked", .count(19))],
        tables: [
            ReportTable(
                "by-standard", title: "by standard", base: "agencies that rated the standard",
                columns: [
                    .init("agency", "agency", isForPrograms: true), .init("name", "agency"),
                    .init("share", "share"), .init("moved", "moved by"),
                ],
                rows: [
                    [
                        .text("a"), .text("=A | B"), .optional(Fraction(13, of: 19)),
                        Self.points(-4, 19),
                    ],
                    [.text("b"), .text("B"), .optional(Fraction(0, of: 0)), .absent(.missing)],
                ]),
            ReportTable(
                "gone", title: "gone", columns: [.init("agency", "agency")], rows: [],
                whenEmpty: "nobody left"),
        ])

    private static func points(_ part: Int, _ whole: Int) -> ReportValue {
        Fraction(part, of: whole).map { .points($0) } ?? .absent(.notApplicable)
    }

    @Test func `the JSON has facts, tables and null for what is absent`() {
        #expect(
            report.json.text()
                == #"{"schema":"section11/example/1","title":"An example","notice":"Invented.","#
                + #""cycle":"a-1","asked":19,"notes":["the base is what was asked"],"#
                + #""by-standard":[{"agency":"a","name":"=A | B","share":0.6842,"moved":-0.2105},"#
                + #"{"agency":"b","name":"B","share":null,"moved":null}],"gone":[]}"#)
    }

    @Test func `Markdown leaves out what is for programs and escapes what is not`() {
        #expect(
            report.markdown == """
                ## An example

                Invented.

                Asked: 19

                The base is what was asked

                ### By standard

                Agencies that rated the standard

                | agency | share | moved by |
                | --- | ---: | ---: |
                | \\=A \\| B | 68.4% | \\-21.1 |
                | B | \\[z\\] | \\[x\\] |

                ### Gone

                Nobody left

                """)
    }

    @Test func `a tidy file says why a value is absent, and runs nothing`() throws {
        #expect(report.csv.map(\.name) == ["by-standard.csv", "gone.csv"])
        #expect(
            String(decoding: try #require(report.csv.first).bytes, as: UTF8.self) == """
                agency,name,share,moved,notice
                a,'=A | B,0.6842,-0.2105,Invented.
                b,B,[z],[x],Invented.

                """)
    }
}
