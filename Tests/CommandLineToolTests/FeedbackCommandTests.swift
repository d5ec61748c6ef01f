import Foundation
import TestSupport
import Testing

struct FeedbackCommandTests {
    @Test func `every agency of an area gets a page under its id`() throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run([
            "feedback", "Submissions/4lscb-2017-18", "--area", "southampton", "-o", scratch.path,
        ])
        #expect(run.status == 0, "\(run.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
        #expect(files.count == 19)
        #expect(
            files.contains("police-force.html") && !files.contains("county-hospital-trust.html"))
        #expect(run.output.contains("wrote \(scratch.path)/police-force.html"))
    }

    @Test func `one agency gets a document, the same each time`() throws {
        let scratch = try Scratch()
        var bytes: [Data] = []
        for folder in ["a", "b"] {
            let run = try BuiltTool().run([
                "feedback", "Submissions/4lscb-2017-18", "--agency", "city-housing",
                "--format", "html,docx", "-o", scratch.path + "/" + folder,
            ])
            #expect(run.status == 0, "\(run.errors)")
            let path = scratch.path + "/" + folder
            let files = try FileManager.default.contentsOfDirectory(atPath: path)
            #expect(files.sorted() == ["city-housing.docx", "city-housing.html"])
            bytes.append(try Data(contentsOf: URL(fileURLWithPath: path + "/city-housing.docx")))
        }
        #expect(bytes[0] == bytes[1])
    }

    @Test(arguments: [
        (["--agency", "nobody"], 2, "agency 'nobody' is in no register"),
        (["--agency", "county-hospital-trust", "--area", "southampton"], 2, "made no return"),
        (["--format", "pdf"], 64, "no format 'pdf'"), (["--as-of", "soon"], 64, "no date"),
        (["--area", "kent"], 2, "not an area"),
    ])
    func `what cannot be is said`(arguments: [String], status: Int32, message: String) throws {
        let scratch = try Scratch()
        let run = try BuiltTool().run(
            ["feedback", "Submissions/4lscb-2017-18", "-o", scratch.path] + arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(message), "\(run.errors)")
    }
}
