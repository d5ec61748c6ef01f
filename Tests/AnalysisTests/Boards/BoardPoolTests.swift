import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct BoardPoolTests {
    private let good = ["1.1": "Good", "1.2": "Good", "2.1": "RI"]

    private func assessment(_ pool: BoardPool) throws -> Assessment {
        let scope = try #require(Scope(areas: [], of: pool.returns.cycle))
        return try #require(Assessment(pool.returns, scope: scope))
    }

    @Test func `the same return with two boards is counted once, whatever its bytes`() throws {
        let north = BoardBench("north").adding("police", good).adding("fire", good)
        var south = BoardBench("south").adding("police", good, file: "s11.json")
        south.files[0].rest += ", \"cycle\": \"south\""
        let pool = try BoardPool([south.board, north.board])
        #expect(pool.issues == [])
        #expect(
            pool.repeats == [
                .init(agency: "police", counted: "north/police.json", repeats: ["south/s11.json"])
            ])
        #expect(pool.returns.repeated == ["south/s11.json"])
        let scored = try assessment(pool)
        #expect(scored.sheets.count == 2)
        #expect(scored.tallies.standards.map(\.rated) == [2, 2])
        let proof = Reconciliation(of: scored)
        #expect(proof.areas == ["north", "south"])
        #expect(proof.lines[0].byArea == [2, 1])
        #expect(proof.lines[0].pool == 2)
        #expect(proof.reconciles)
    }

    @Test func `different returns of one agency are a conflict that says what differs`() throws {
        let north = BoardBench("north").adding(
            "police", good, rest: "\"kind\": \"full\", \"signOff\": {\"date\": \"1 March 2018\"}")
        let south = BoardBench("south").adding(
            "police", ["1.1": "RI", "1.2": "good", "2.1": "N/A"],
            rest: "\"kind\": \"update\", \"signOff\": {\"date\": \"02/03/2018\"}")
        let pool = try BoardPool([north.board, south.board])
        #expect(
            pool.issues.map(\.description) == [
                """
                south/police.json: error: 'The police' sent another return than north/police.json, \
                which is counted; they differ in kind: full and update; sign-off: 2018-03-01 and \
                2018-03-02; 1.1: Good and Requires improvement; 2.1: Requires improvement and not \
                applicable [R121]
                    fix: write which file supersedes which in supersedes.csv beside a cycle.json \
                (columns file,board,supersedes,supersedesBoard), or take one away
                """
            ])
        #expect(pool.repeats.isEmpty)
        #expect(try assessment(pool).sheets.count == 1)
    }

    @Test func `a board's file says which return supersedes which`() throws {
        let north = BoardBench("north").adding("police", good)
        var south = BoardBench("south").adding("police", ["1.1": "RI", "1.2": "RI", "2.1": "RI"])
        south.supersessions = [
            Supersession(file: "police.json", supersedes: "police.json", supersedesBoard: "north")
        ]
        let pool = try BoardPool([north.board, south.board])
        #expect(pool.issues == [])
        #expect(pool.returns.superseded == ["north/police.json"])
        #expect(try assessment(pool).tallies.standards[0].byGrade == [0, 1, 0, 0])
    }

    @Test func `a line that names no file or no board of the pool is said`() throws {
        let north = BoardBench("north").adding("police", good)
        var south = BoardBench("south").adding("police", ["1.1": "RI", "1.2": "RI", "2.1": "RI"])
        south.supersessions = [
            Supersession(file: "police.json", supersedes: "polise.json", supersedesBoard: "north"),
            Supersession(file: "police.json", supersedes: "police.json", supersedesBoard: "nort"),
        ]
        let pool = try BoardPool([north.board, south.board])
        #expect(pool.issues.map(\.code.rawValue) == ["R121", "S154", "S155"])
        #expect(
            pool.issues.dropFirst().map(\.place.file) == [
                "south/supersedes.csv", "south/supersedes.csv",
            ])
        #expect(pool.issues.last?.fix.contains("did you mean 'north'?") == true)
        #expect(pool.returns.superseded.isEmpty)
    }

    @Test func `two boards that each supersede the other settle nothing`() throws {
        var north = BoardBench("north").adding("police", good)
        var south = BoardBench("south").adding("police", ["1.1": "RI"])
        north.supersessions = [
            Supersession(file: "police.json", supersedes: "police.json", supersedesBoard: "south")
        ]
        south.supersessions = [
            Supersession(file: "police.json", supersedes: "police.json", supersedesBoard: "north")
        ]
        let pool = try BoardPool([north.board, south.board])
        #expect(pool.issues.map(\.code.rawValue) == ["R121"])
        #expect(try assessment(pool).sheets.count == 1)
    }

    @Test func `what an update carries forward comes from the board whose return counts`() throws {
        func board(_ name: String, _ before: String) -> Board {
            var bench = BoardBench(name)
            bench.earlier = [BoardBench(name).adding("police", ["1.1": before]).board.returns]
            return bench.adding(
                "police", ["2.1": "Good"], expects: .update, rest: "\"kind\": \"update\""
            ).board
        }
        var south = board("south", "RI")
        let pool = try BoardPool([board("north", "Good"), south])
        #expect(try assessment(pool).tallies.standards[0].byGrade == [0, 0, 1, 0])
        south = Board(
            name: "south", returns: south.returns,
            supersessions: [
                Supersession(
                    file: "police.json", supersedes: "police.json", supersedesBoard: "north")
            ])
        let settled = try BoardPool([board("north", "Good"), south])
        #expect(try assessment(settled).tallies.standards[0].byGrade == [0, 1, 0, 0])
    }

    @Test func `the order of the boards changes nothing`() throws {
        let boards = ["west", "north", "east", "south"].map { name in
            BoardBench(name).adding("police", good).adding(name, ["1.1": "RI"])
                .adding("shared", ["1.1": name < "o" ? "Good" : "RI"]).board
        }
        let first = try BoardPool(boards)
        for shift in 1..<4 {
            let turned = try BoardPool(Array(boards[shift...] + boards[..<shift]).reversed())
            #expect(turned.returns.submissions == first.returns.submissions)
            #expect(turned.returns.cycle == first.returns.cycle)
            #expect(turned.issues == first.issues)
            #expect(turned.repeats == first.repeats)
        }
        #expect(first.issues.count == 2)
    }
}
