import Section11Standards
import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

struct LayoutFormTests {
    private static let rows = FormLayout(
        id: "own", title: "Own",
        sheets: [
            .init(
                nameBegins: "Part", untilBlank: true,
                columns: [
                    .init(field: .ref, heading: "What"), .init(field: .rating, column: "C"),
                    .init(field: .evidence, heading: "Proof", isOptional: true),
                ],
                refs: .init(prefix: "{sheet}."))
        ],
        ratings: ["3": "good", "none": "not-applicable"],
        facts: [.init(field: .agencyName, sheet: "Front", cell: "B1")])

    @Test func `reads rows below headings, with the form's own words for grades`() {
        let form = LayoutBench.read(
            """
            ## Front
            | Body | A body |
            ## Part 1
            | Title |       |   |
            | WHAT: | Proof |   |
            | 1     | plan  | 3 |
            | 2     |       | None |
            |       |       |   |
            | 9     | below | 3 |
            ## Part 2
            | What  | Proof |   |
            | 1     | plan  | Good |
            | 2     | plan  | 7 |
            """, by: Self.rows)
        #expect(
            LayoutBench.answers(form) == [
                "1.1 Good (Part 1!C3)", "1.2 N/A (Part 1!C4)", "2.1 Good (Part 2!C2)",
                "2.2 ?7 (Part 2!C3)",
            ])
        #expect(form.returns.first?.agencyName.text == "A body")
        #expect(form.returns.first?.responses.map(\.ratingText) == ["3", "None", "Good", "7"])
        #expect(LayoutBench.ignored(form) == [])
        #expect(
            form.guesses.map(\.text) == [
                "read by the layout 'own' (sure); --layout none reads it by recognition"
            ])
    }

    @Test func `says what is missing and where it was looked for, and reads by recognition`() {
        var layout = Self.rows
        layout.sheets[0].columns[2].isOptional = false
        let form = LayoutBench.read(
            """
            ## Part 1
            | What | Ref | Rating |
            | x    | 1.1 | Good   |
            """, by: layout)
        #expect(LayoutBench.answers(form).first?.hasPrefix("1.1 Good") == true)
        #expect(
            LayoutBench.ignored(form).first == """
                the layout 'own' does not fit: row 1 of 'Part 1' does not hold the heading 'Proof'
                """)
        #expect(
            form.guesses.first?.text == """
                read by recognition, since the layout 'own' does not fit (unsure); correct the \
                layout, or name another with --layout
                """)
    }

    @Test(
        arguments: [
            (FormLayout.Sheet(name: "Answers"), "no sheet is called 'Answers'"),
            (FormLayout.Sheet(nameBegins: "Theme"), "no sheet's name begins with 'Theme'"),
            (FormLayout.Sheet(position: 4), "the file has no sheet 4 with text"),
            (
                FormLayout.Sheet(
                    name: "Part 1", headerRow: 2, columns: [.init(field: .ref, heading: "What")]),
                "row 2 of 'Part 1' holds none of its headings, such as 'What'"
            ),
            (
                FormLayout.Sheet(columns: [.init(field: .ref, heading: "Clause")]),
                "no row of 'Part 1' holds its headings, such as 'Clause'"
            ),
            (
                FormLayout.Sheet(
                    columns: [
                        .init(field: .ref, heading: "What"),
                        .init(field: .rating, heading: "Ref", column: "C"),
                    ]),
                "C1 of 'Part 1' does not hold the heading 'Ref'"
            ),
            (
                FormLayout.Sheet(
                    blocks: .init(
                        labels: "B", answers: "C", fields: [.init(field: .ref, label: "Point")])),
                "column B of 'Part 1' holds no label 'Point'"
            ),
        ])
    func `names what does not fit`(sheet: FormLayout.Sheet, missing: String) {
        let workbook = MarkedTable(
            """
            ## Part 1
            | What | Ref | Rating |
            | x    | 1.1 | Good   |
            """
        ).workbook
        let fitting = LayoutFitting(
            FormLayout(id: "own", title: "Own", sheets: [sheet]), in: workbook)
        #expect(fitting.missing == [missing])
    }

    @Test func `reads ticked columns, and refuses two ticks`() {
        let layout = FormLayout(
            id: "ticks", title: "Ticks",
            sheets: [
                .init(
                    columns: [
                        .init(field: .criterionText, heading: "Item"),
                        .init(field: .action, heading: "Then"),
                        .init(field: .due, heading: "By"),
                    ],
                    gradeColumns: [
                        .init(grade: "good", heading: "Yes"),
                        .init(grade: "requires-improvement", heading: "Partly"),
                        .init(grade: "inadequate", column: "D"),
                    ],
                    refs: .init(take: .text))
            ])
        let form = LayoutBench.read(
            """
            ## Form
            | Item       | Yes | Partly | No  | Then | By        |
            | Standard 1 |     |        |     |      |           |
            | 1.1 A lead | x   |        |     |      |           |
            | 1.2 A plan |     | ✓      | ☐   | mend | May 2026  |
            | Item       | Yes | Partly | No  | Then | By        |
            | 2.1 Staff  | x   |        | yes |      |           |
            | 2.2 Voice  |     |        |     |      |           |
            """, by: layout)
        #expect(
            LayoutBench.answers(form) == [
                "1.1 Good (Form!B3)", "1.2 Requires improvement (Form!C4)",
                "2.1 ?Yes, No (Form!B6)", "2.2 - (Form!B7)",
            ])
        let actions = form.returns.first?.actions ?? []
        #expect(actions.map(\.ref) == ["1.2"])
        #expect(actions.map(\.due.text) == ["May 2026"])
    }

    @Test func `reads colours by their names and parts, and the word before the colour`() {
        let table = Table(
            name: "Form",
            cells: ["Ref", "RAG"].enumerated().map {
                Cell(reference: .init(row: 1, column: $0 + 1), value: .text($1))
            }
                + [("1.1", 1), ("1.2", 2), ("2.1", 3), ("2.2", 1)].enumerated().flatMap {
                    row, answer in
                    [
                        Cell(reference: .init(row: row + 2, column: 1), value: .text(answer.0)),
                        Cell(
                            reference: .init(row: row + 2, column: 2),
                            value: answer.0 == "2.2" ? .text("Inadequate") : .empty,
                            style: UInt32(answer.1)),
                    ]
                })
        let workbook = Workbook(
            format: .xlsx, tables: [table],
            fills: [nil, Colour(0x92D050), Colour(0xFFC000), Colour(0x123456)])
        let layout = FormLayout(
            id: "rag", title: "RAG",
            sheets: [
                .init(columns: [
                    .init(field: .ref, heading: "Ref"), .init(field: .rating, heading: "RAG"),
                ])
            ],
            colours: ["green": "good", "#FFC000": "requires-improvement"])
        let form = LayoutBench.read(workbook, by: layout)
        #expect(
            LayoutBench.answers(form) == [
                "1.1 Good (Form!B2)", "1.2 Requires improvement (Form!B3)", "2.1 - (Form!B4)",
                "2.2 Inadequate (Form!B5)",
            ])
        #expect(form.returns.first?.responses[1].ratingFill == Colour(0xFFC000))
    }

    @Test func `reads records that stand down the page, each answer at its own place`() {
        let layout = FormLayout(
            id: "down", title: "Down",
            sheets: [
                .init(
                    name: "Form",
                    blocks: .init(
                        labels: "A", answers: "B",
                        fields: [
                            .init(field: .ref, label: "Criterion"),
                            .init(field: .evidence, label: "Proof"),
                            .init(field: .rating, label: "Judgement"),
                        ]))
            ], ratings: ["Fine": "good"])
        let form = LayoutBench.read(
            """
            ## Form
            | Our form  |       |
            | Criterion | 1.1   |
            | Proof     | plan  |
            | Judgement | Fine  |
            | Other     | lost  |
            | Criterion | 1.2   |
            | Judgement | Inadequate |
            """, by: layout)
        #expect(LayoutBench.answers(form) == ["1.1 Good (Form!B4)", "1.2 Inadequate (Form!B7)"])
        let answered = form.returns.first
        #expect(
            answered.map { $0.place(of: .evidence, in: $0.responses[0]).placeInFile } == "Form!B3")
        #expect(
            LayoutBench.ignored(form) == ["Form!A5: the layout 'down' does not name this label"])
    }

    @Test func `counts rows where a form has no references`() {
        let layout = FormLayout(
            id: "rows", title: "Rows",
            sheets: [
                .init(
                    firstRow: 1, lastRow: 2,
                    columns: [.init(field: .rating, column: "B")],
                    refs: .init(take: .rows, prefix: "2."))
            ])
        let form = LayoutBench.read("| a | Good |\n| b | RI |\n| c | Good |", by: layout)
        #expect(
            LayoutBench.answers(form) == [
                "2.1 Good (Standards!B1)", "2.2 Requires improvement (Standards!B2)",
            ])
    }

    @Test func `a layout is taken only for a file that has all its signs`() {
        var layout = Self.rows
        layout.recognise = [
            .init(sheet: "Front", cell: "A1", text: "our audit"), .init(text: "What"),
        ]
        func read(_ sign: String) -> Submission {
            Submission.read(
                MarkedTable(
                    """
                    ## Front
                    | \(sign) | A body |
                    ## Part 1
                    | What | Ref | Rating |
                    | 1    | 1.2 | Good   |
                    """
                ).workbook, file: "form.xlsx",
                guide: .init(index: LayoutBench.index, layouts: [layout]))
        }
        #expect(read("Our audit").returns.first?.responses.map(\.ref) == ["1.1"])
        #expect(read("Our audit").guesses.count == 1)
        #expect(read("Their audit").returns.first?.responses.map(\.ref) == ["1.2"])
        #expect(!read("Their audit").guesses.contains { $0.text.contains("layout") })
    }

    @Test func `a layout with other grades than the edition's is not taken by itself`() {
        let layout = FormLayout(
            id: "ticks", title: "Ticks", recognise: [.init(text: "Met")],
            sheets: [
                .init(
                    columns: [.init(field: .ref, heading: "Ref")],
                    gradeColumns: [.init(grade: "met", heading: "Met")])
            ])
        let workbook = MarkedTable("| Ref | Met | Rating |\n| 1.1 | x | Good |").workbook
        func isTaken(_ guide: ReadingGuide) -> Bool {
            Submission.read(workbook, file: "form.xlsx", guide: guide).guesses.contains {
                $0.message == "read by the layout 'ticks'"
            }
        }
        #expect(!isTaken(.init(index: LayoutBench.index, layouts: [layout])))
        #expect(isTaken(.init(layouts: [layout])))
        #expect(isTaken(.init(index: LayoutBench.index, layout: layout)))
    }

    @Test func `names the sheets and columns that it does not read`() {
        let form = LayoutBench.read(
            """
            ## Part 1
            | What | Proof | Rating | Own |
            | 1    | plan  | Good   | x   |
            ## Partners
            | Names |
            ## Extra
            | More |
            """, by: Self.rows)
        #expect(
            LayoutBench.ignored(form).sorted()
                == [
                    "Extra: the layout 'own' does not read this sheet",
                    "Part 1!D1: the layout 'own' does not read the column below this heading",
                    "Partners: the sheet is not as the layout 'own' describes it: no row of "
                        + "'Partners' holds its headings, such as 'What'",
                    "the layout 'own' looks for 'agencyName' in B1 of 'Front', and no sheet is called so",
                ].sorted())
    }
}
