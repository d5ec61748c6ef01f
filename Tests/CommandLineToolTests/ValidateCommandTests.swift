import Foundation
import TestSupport
import Testing

/// Runs the built program on cycles in a scratch directory.
struct ValidateCommandTests {
    private let scratch: Scratch
    private let tool: BuiltTool

    init() throws {
        scratch = try Scratch()
        tool = try BuiltTool()
        try write(
            "cycle/cycle.json",
            """
            {"schema": "section11/cycle/1", "id": "small-2018", "title": "Small 2018",
             "catalogue": "section11-key-features-2007", "opens": "2017-09-01",
             "due": "2018-01-31", "ends": "2018-03-31", "previous": "small-2017",
             "areas": [{"id": "here", "name": "Here"}],
             "agencies": [
                {"id": "police", "name": "Police force", "areas": ["here"], "expects": "update"},
                {"id": "housing", "name": "Housing service", "areas": ["here"],
                 "expects": "update"}]}
            """)
    }

    private func write(_ name: String, _ text: String) throws {
        let path = scratch.path + "/" + name
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
            withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func run(_ arguments: String...) throws -> BuiltTool.Result {
        try tool.run(["validate"] + arguments, in: scratch.path)
    }

    private let clean = """
        agency,kind,signed off by,signed off on,ref,rating,reason
        police,update,Chief constable,30/01/2018,1.1,N/A,no such service

        """
    private let faulty = "agency,kind,ref,rating\nhousing,update,1.1,purple\n"

    @Test func `a clean return ends with 0 and its receipt`() throws {
        try write("cycle/returns/police.csv", clean)
        let run = try run("cycle")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("police.csv: police, update return, CSV, 1 of "))
        #expect(run.output.contains("\nstatus: accepted\nreceipt: sha256 "))
        #expect(
            run.output.contains(
                "4 not run (R106, R119, R217, R218 because no return of the cycle before was given)"
            ))
        #expect(run.output.hasSuffix("\n1 file: 0 errors, 0 queries, 0 advice\n"))
        #expect(run.errors.hasPrefix("read on "))
    }

    @Test func `the receipt is the digest of the bytes`() throws {
        try write("cycle/returns/police.csv", clean)
        let sum = try BuiltTool.run(
            "/usr/bin/env", ["sha256sum", "cycle/returns/police.csv"], in: scratch.path)
        let digest = String(sum.output.prefix(64))
        #expect(digest.count == 64)
        #expect(try run("cycle").output.contains("receipt: sha256 \(digest)\n"))
    }

    @Test func `an error ends with 1, and the cycle is found above the file`() throws {
        try write("cycle/returns/housing.csv", faulty)
        let run = try run("cycle/returns/housing.csv")
        #expect(run.status == 1)
        #expect(run.output.contains("housing.csv:D2: error: rating 'purple' for criterion 1.1"))
    }

    @Test func `a file elsewhere is checked against the cycle that is given`() throws {
        try write("mine/police.csv", clean)
        try write("cycle/returns/police-sent.csv", clean)
        let run = try run("mine/police.csv", "--cycle", "cycle")
        #expect(run.status == 0)
        #expect(!run.output.contains("R105"))
        #expect(run.output.hasPrefix("police.csv: police, "))
    }

    @Test func `two returns of one agency are an error until one supersedes the other`() throws {
        try write("cycle/returns/police 1.csv", clean)
        try write("cycle/returns/police 2.csv", clean)
        let before = try run("cycle")
        #expect(before.status == 1)
        #expect(before.output.components(separatedBy: "[R105]").count == 3)
        try write("cycle/supersedes.csv", "file,supersedes\npolice 2.csv,police 1.csv\n")
        #expect(try run("cycle").status == 0)
    }

    @Test func `an update is measured against the cycle before`() throws {
        try write("cycle/returns/police.csv", clean)
        try write(
            "cycle/returns/housing.csv",
            "agency,kind,ref,rating,reason\nhousing,update,1.1,N/A,none\n")
        try write(
            "before/cycle.json",
            """
            {"schema": "section11/cycle/1", "id": "small-2017", "title": "Small 2017",
             "catalogue": "section11-key-features-2007", "areas": [], "agencies": [
                {"id": "police", "name": "Police force", "areas": []}]}
            """)
        try write("before/returns/police.csv", "agency,kind,ref,rating\npolice,full,1.1,N/A\n")
        let run = try run("cycle")
        #expect(run.status == 1)
        #expect(run.output.components(separatedBy: "[R106]").count == 2)
        #expect(run.output.contains("housing.csv:B2: error: the return is an update"))
    }

    @Test func `a file that cannot be read ends with 2, and the others are checked`() throws {
        try write("cycle/returns/police.csv", clean)
        try write("cycle/returns/scan.pdf", "%PDF-1.4")
        let run = try run("cycle")
        #expect(run.status == 2)
        #expect(run.output.contains("scan.pdf: error: the file is a PDF document [R100]"))
        #expect(run.output.contains("police.csv: police, "))
    }

    @Test func `an argument that names nothing ends with 2`() throws {
        let run = try run("nowhere.xlsx")
        #expect(run.status == 2)
        #expect(run.errors.contains("nowhere.xlsx: error: there is no such file or directory"))
    }

    @Test func `wrong usage ends with 64`() throws {
        #expect(try run("--format", "paper", "cycle").status == 64)
        #expect(try run().status == 64)
    }

    @Test func `an open query ends with 1 only where it is strict`() throws {
        try write(
            "cycle/returns/police.csv", clean.replacingOccurrences(of: "update", with: "mini"))
        #expect(try run("cycle").status == 0)
        #expect(try run("cycle", "--strict").status == 1)
    }

    @Test func `lock files, notes and hidden files are passed over, and lock files are named`()
        throws
    {
        try write("cycle/returns/police.csv", clean)
        for name in ["~$police.xlsx", "README.md", ".hidden.csv"] {
            try write("cycle/returns/\(name)", "x")
        }
        let run = try run("cycle")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("1 file: 0 errors, 0 queries, 0 advice\n"))
        #expect(run.errors.contains("~$police.xlsx: passed over"))
    }

    @Test func `JSON stands alone on standard output and is the same each time`() throws {
        try write("cycle/returns/police.csv", clean)
        try write("cycle/returns/housing.csv", faulty)
        let first = try run("cycle", "--format", "json")
        let value = try JSONSerialization.jsonObject(with: Data(first.output.utf8))
        let document = try #require(value as? [String: Any])
        #expect(document["schema"] as? String == "section11/validation/1")
        #expect((document["files"] as? [[String: Any]])?.count == 2)
        #expect(try run("cycle", "--format", "json").output == first.output)
    }

    @Test func `without a cycle the edition is the one that the return names`() throws {
        try write(
            "alone/a.csv",
            "agency,catalogue,ref,rating,reason\nx,section11-4lscb-2017,1.1,N/A,none\n")
        let run = try run("alone/a.csv")
        #expect(
            run.output.contains(
                "R101, R103, R105, R107, R108, R109, R117, R217, R218, R404 because no cycle"))
        #expect(run.status == 1)
    }
}
