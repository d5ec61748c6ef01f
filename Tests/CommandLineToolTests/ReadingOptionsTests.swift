import Foundation
import TestSupport
import Testing

/// Runs the built program on files whose form a person knows better than their content says.
struct ReadingOptionsTests {
    private let scratch: Scratch
    private let tool: BuiltTool

    init() throws {
        scratch = try Scratch()
        tool = try BuiltTool()
        let returns = scratch.path + "/cycle/returns"
        try FileManager.default.createDirectory(atPath: returns, withIntermediateDirectories: true)
        try """
        {"schema": "section11/cycle/1", "id": "small-2018", "title": "Small 2018",
         "catalogue": "section11-key-features-2007", "opens": "2017-09-01",
         "due": "2018-01-31", "ends": "2018-03-31",
         "areas": [{"id": "here", "name": "Here"}],
         "agencies": [{"id": "police", "name": "Police force", "areas": ["here"]}]}
        """.write(toFile: scratch.path + "/cycle/cycle.json", atomically: true, encoding: .utf8)
    }

    private func write(_ text: String, as encoding: String.Encoding = .utf8) throws {
        let url = URL(fileURLWithPath: scratch.path + "/cycle/returns/police.csv")
        try #require(text.data(using: encoding)).write(to: url)
    }

    private func run(_ arguments: String...) throws -> BuiltTool.Result {
        try tool.run(arguments, in: scratch.path)
    }

    @Test(arguments: ["comma", ",", "COMMA"])
    func `the delimiter may be given by its name or itself`(delimiter: String) throws {
        try write("Ref,Rating;x;y;z\n1.1,purple;x;y;z\n")
        let unaided = try run("validate", "cycle")
        #expect(unaided.output.contains("the file is not a return"))
        try write("Agency,Ref,Rating,Notes;x;y;z;w\npolice,1.1,purple,a;x;y;z;w\n")
        let aided = try run("validate", "cycle", "--delimiter", delimiter)
        #expect(aided.output.contains("police.csv:C2: error: rating 'purple'"))
        #expect(!aided.output.contains("--delimiter says otherwise"))
    }

    @Test func `the encoding may be given`() throws {
        try write("agency,ref,rating\npolice,1.1,caf\u{E9}\n", as: .windowsCP1252)
        let run = try run("validate", "cycle", "--encoding", "windows-1252")
        #expect(run.output.contains("police.csv:C2: error: rating 'caf\u{E9}'"))
        #expect(!run.output.contains("--encoding says otherwise"))
    }

    @Test(arguments: [
        ["validate", "cycle"], ["summarise", "cycle"], ["explain", "cycle", "1"],
    ])
    func `every command that reads returns takes the options`(command: [String]) throws {
        try write("agency,ref,rating\npolice,1.1,Good\n")
        for option in [
            ["--encoding", "utf-8"], ["--delimiter", "comma"], ["--header-row", "1"],
            ["--sheet", "Answers"],
        ] {
            let run = try tool.run(command + option, in: scratch.path)
            #expect(run.status != 64, "\(run.errors)")
        }
    }

    @Test func `a header row beyond the file is said`() throws {
        try write("agency,ref,rating\npolice,1.1,Good\n")
        let run = try run("validate", "cycle", "--header-row", "9")
        #expect(run.status == 2)
        #expect(
            run.output.contains(
                """
                police.csv: error: the file cannot be read as was asked: row 9, which was to hold its \
                headings, is beyond its last row [R100]
                    fix: give --header-row a row from 1 to 2, or leave it out
                """))
    }

    @Test func `a sheet that a workbook lacks is said with those that it has`() throws {
        let file = "Submissions/4lscb-2017-18/returns/ambulance-trust.xlsx"
        let run = try tool.run(["validate", file, "--sheet", "Answers"])
        #expect(run.output.contains("it has no sheet 'Answers'"))
        #expect(run.output.contains("fix: give --sheet one of its sheets: 'Return', 'Standards'"))
        #expect(run.status == 2)
    }

    @Test(arguments: [
        (["--encoding", "ebcdic"], "there is no encoding 'ebcdic'; use utf-8, utf-16le"),
        (["--delimiter", "dash"], "there is no delimiter 'dash'; use comma, semicolon, tab, pipe"),
        (["--header-row", "0"], "--header-row counts from 1"),
        (["--sheet", ""], "--sheet is the name of a sheet"),
    ])
    func `an option that means nothing is wrong usage`(
        options: [String], message: String
    ) throws {
        let run = try tool.run(["validate", "cycle"] + options, in: scratch.path)
        #expect(run.status == 64)
        #expect(run.errors.contains(message))
    }
}
