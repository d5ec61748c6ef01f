import Section11Analysis
import Section11Returns
import Section11Standards
import Testing

struct JoinedRegisterTests {
    @Test func `one id is one body that covers the areas of every board`() throws {
        let north = BoardBench("north", areas: ["hill", "dale"]).adding("police", areas: ["dale"])
        let south = BoardBench("south").adding("police").adding("fire")
        let cycle = try BoardPool([south.board, north.board]).returns.cycle
        #expect(cycle.areas.map(\.id) == ["hill", "dale", "south"])
        #expect(cycle.agencies.map(\.id) == ["police", "fire"])
        #expect(cycle.agencies.map(\.areas) == [["dale", "south"], ["south"]])
        #expect(cycle.id == "north+south")
        #expect(cycle.isInvented)
        #expect(cycle.notice == "Invented.")
    }

    @Test func `says where registers contradict one another`() throws {
        let north = BoardBench("north").adding("force", kind: "police", expects: .update)
        var south = BoardBench("south").adding("force", kind: "probation", expects: .full)
        south.agencies.append(Agency(id: "force-2", name: "the Force"))
        let pool = try BoardPool([north.board, south.board])
        #expect(
            pool.issues.map { "\($0.place) \($0.code.rawValue) \($0.message)" } == [
                "south/cycle.json:/agencies/0/kind S160 'The force' is probation to 'south' and "
                    + "police to 'north', which is taken",
                "south/cycle.json:/agencies/0/expects S161 'south' expects of 'The force' 'full' and "
                    + "'north' 'update'; the most that any expects is taken",
                "south/cycle.json:/agencies/1/id S162 'the Force' is 'force-2' to 'south' and 'force' "
                    + "to 'north', so it counts as two bodies",
            ])
        #expect(pool.returns.cycle.agencies[0].expects == .full)
        #expect(pool.returns.cycle.agencies[0].kind?.rawValue == "police")
    }
}
