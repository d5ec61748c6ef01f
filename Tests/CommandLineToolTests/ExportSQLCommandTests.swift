import Foundation
import TestSupport
import Testing

struct ExportSQLCommandTests {
    /// A folder of tidy data of the sample cycle, with another method in its place if one is given.
    private func tidy(method: String = "M01") throws -> Scratch {
        let scratch = try Scratch()
        _ = try BuiltTool().run([
            "export", "tidy", "Submissions/4lscb-2017-18", "-o", scratch.path,
        ])
        let file = URL(fileURLWithPath: scratch.path + "/cycle=4lscb-2017-18/methods.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("M01", with: method).utf8).write(to: file)
        return scratch
    }

    @Test(arguments: ["duckdb", "postgres", "spark"])
    func `the definitions are printed, or written to a file`(dialect: String) throws {
        let scratch = try tidy()
        let tool = try BuiltTool()
        let printed = try tool.run(["export", "sql", scratch.path + "/", "--dialect", dialect])
        #expect(printed.status == 0)
        #expect(printed.output.contains("section11_standard_figures as"))
        #expect(printed.output.contains("'\(scratch.path)"))
        let file = scratch.path + "/definitions.sql"
        let written = try tool.run([
            "export", "sql", scratch.path, "--dialect", dialect, "-o", file,
        ])
        #expect(written.output == "wrote \(file)\n")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    }

    @Test(arguments: ["M02", "M03", "M04"])
    func `a method that is not defined in SQL is refused`(method: String) throws {
        let scratch = try tidy(method: method)
        let run = try BuiltTool().run(["export", "sql", scratch.path, "--dialect", "duckdb"])
        #expect(run.status == 2)
        #expect(
            run.errors.contains(
                "the cycle is scored by method \(method), which is not defined in SQL"))
        #expect(run.errors.contains("fix: export cycles of method M01"))
        #expect(run.output.isEmpty)
    }

    @Test func `an unknown dialect is wrong usage`() throws {
        let scratch = try tidy()
        let run = try BuiltTool().run(["export", "sql", scratch.path, "--dialect", "oracle"])
        #expect(run.status == 64)
        #expect(run.errors.contains("there is no dialect 'oracle'; use duckdb, postgres, spark"))
    }

    @Test func `a folder without cycles has no definitions`() throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run(["export", "sql", scratch.path, "--dialect", "spark"])
        #expect(run.status == 2)
        #expect(run.errors.contains("no folder of a cycle, such as cycle=2017-18, lies here"))
    }

    @Test func `a folder whose cycle has no method is refused`() throws {
        let scratch = try tidy()
        try FileManager.default.removeItem(
            atPath: scratch.path + "/cycle=4lscb-2017-18/methods.csv")
        let run = try BuiltTool().run(["export", "sql", scratch.path, "--dialect", "spark"])
        #expect(run.status == 2)
        #expect(run.errors.contains("methods.csv is missing or cannot be read"))
    }

    @Test func `a name that patterns read otherwise is refused`() throws {
        let run = try BuiltTool().run(["export", "sql", "tidy[1]", "--dialect", "duckdb"])
        #expect(run.status == 2)
        #expect(run.errors.contains("holds a character that patterns read otherwise"))
    }
}
