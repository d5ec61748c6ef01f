import Section11Standards
import Testing

@testable import Section11Returns

struct SupersessionLogTests {
    private func log(_ text: String) -> SupersessionLog { SupersessionLog(Array(text.utf8)) }

    private func issues(
        _ text: String, files: [String] = ["police.xlsx", "police 2.xlsx"]
    ) -> [AuditIssue] {
        SupersessionLog.issues(of: log(text).lines) { board in
            switch board {
            case nil: .holds(files)
            case "south": .holds(["health.csv"])
            case "nort": .unknown(["north", "south"])
            default: .elsewhere
            }
        }
    }

    @Test func `lines are read by their headings, and an empty board is the line's own`() {
        let lines = log(
            """
            Supersedes,file,supersedesBoard,note
            police.xlsx,police 2.xlsx,,agreed
            ,,,nothing
            health.csv,health.csv,south,
            """
        ).lines
        #expect(lines.map(\.file) == ["police 2.xlsx", "health.csv"])
        #expect(lines.map(\.supersedes) == ["police.xlsx", "health.csv"])
        #expect(lines.map(\.supersedesBoard) == [nil, "south"])
        #expect(lines.map(\.board) == [nil, nil])
    }

    @Test func `a line that names what is there has no issue`() {
        #expect(issues("file,supersedes\npolice 2.xlsx,police.xlsx\n").isEmpty)
        #expect(issues("supersedes\npolice.xlsx\n").isEmpty)
    }

    @Test func `a file that is not among the returns is said with its place and a near name`() {
        let found = issues("file,supersedes\npolice 2.xlsx,polise.xlsx\n")
        #expect(found.map(\.code) == [.supersessionOfUnknownFile])
        #expect(
            "\(found[0])" == """
                supersedes.csv:B2: error: file 'polise.xlsx' is not to count and is not among the \
                returns; the line has no effect [S154]
                    fix: did you mean 'police.xlsx'? enter the file's name as it stands below returns/, \
                with its ending, or take the line away
                """)
    }

    @Test func `an unknown file that is to count leaves the other out all the same, and says so`() {
        let found = issues("file,supersedes\nnew.xlsx,police.xlsx\n")
        #expect(found.map(\.place.description) == ["supersedes.csv:A2"])
        #expect(
            found[0].message
                == "file 'new.xlsx' is to count and is not among the returns; 'police.xlsx' is left out "
                + "all the same")
    }

    @Test func `another board's file is looked for with that board, and an unknown board is said`()
    {
        let heading = "file,board,supersedes,supersedesBoard\n"
        #expect(issues(heading + "police.xlsx,,health.csv,south\n").isEmpty)
        #expect(
            issues(heading + "police.xlsx,,police.xlsx,south\n").map(\.place.description)
                == ["supersedes.csv:C2"])
        // Where other boards are not read, nothing can be said of their files.
        #expect(issues(heading + "police.xlsx,,police.xlsx,east\n").isEmpty)
        let found = issues(heading + "police.xlsx,,police.xlsx,nort\n")
        #expect(found.map(\.code) == [.supersessionOfUnknownBoard])
        #expect(found[0].place.description == "supersedes.csv:D2")
        #expect(found[0].fix.hasPrefix("did you mean 'north'? "))
    }

    @Test func `a file without the column is unreadable, and an empty one says nothing`() {
        #expect(log("new,old\na.csv,b.csv\n").fault?.code == .supersessionsUnreadable)
        #expect(log("new,old\na.csv,b.csv\n").lines.isEmpty)
        #expect(log("file,supersedes\n").fault == nil)
    }
}
