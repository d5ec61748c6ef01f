import Section11Returns
import Section11Scoring
import Section11Standards
import TestSupport
import Testing

struct AnswerSheetTests {
    private let cycle = SmallCycle(criteria: ["1.1", "1.2", "1.3"])

    // M07
    @Test func `an update carries forward what it does not mention`() throws {
        let before = cycle.set(["a": ["1.1": "RI", "1.2": "Good", "1.3": "Good"]])
        let now = cycle.set(
            ["a": ["1.1": "Good"]], kinds: ["a": .update], earlier: [before])
        let sheet = try #require(AnswerSheet(agency: 0, in: now))
        #expect(sheet.effective == [.graded(2), .graded(2), .graded(2)])
        #expect(sheet.isCarried == [false, true, true])
        #expect(sheet.sources.map { $0?.cyclesBack } == [0, 1, 1])
        #expect(sheet.coverage == Fraction(3, of: 3))
    }

    @Test func `carried ratings can be left out`() throws {
        let before = cycle.set(["a": ["1.1": "RI", "1.2": "Good", "1.3": "Good"]])
        let now = cycle.set(
            ["a": ["1.1": "Good"]], kinds: ["a": .update], earlier: [before])
        let sheet = try #require(AnswerSheet(agency: 0, in: now)).withoutCarried
        #expect(sheet.effective == [.graded(2), .unanswered, .unanswered])
        #expect(sheet.coverage == Fraction(1, of: 3))
    }

    @Test func `the last full return is found however many cycles back`() throws {
        let first = cycle.set(["a": ["1.1": "RI", "1.2": "RI", "1.3": "Good"]])
        let second = cycle.set(
            ["a": ["1.2": "Good"]], kinds: ["a": .update], earlier: [first])
        let silent = cycle.set([:], areas: ["a": ["here"]], earlier: [second, first])
        let now = cycle.set(
            ["a": [:]], kinds: ["a": .update], earlier: [silent, second, first])
        let sheet = try #require(AnswerSheet(agency: 0, in: now))
        #expect(sheet.effective == [.graded(1), .graded(2), .graded(2)])
        #expect(sheet.sources.map { $0?.cyclesBack } == [3, 2, 3])
    }

    @Test func `nothing older than the last full return is carried`() throws {
        let first = cycle.set(["a": ["1.1": "RI", "1.2": "RI", "1.3": "RI"]])
        let second = cycle.set(["a": ["1.1": "Good"]], earlier: [first])
        let now = cycle.set(["a": [:]], kinds: ["a": .update], earlier: [second, first])
        let sheet = try #require(AnswerSheet(agency: 0, in: now))
        #expect(sheet.effective == [.graded(2), .unanswered, .unanswered])
    }

    @Test func `a full return carries nothing forward`() throws {
        let before = cycle.set(["a": ["1.1": "RI", "1.2": "Good", "1.3": "Good"]])
        let now = cycle.set(["a": ["1.1": "Good"]], earlier: [before])
        let sheet = try #require(AnswerSheet(agency: 0, in: now))
        #expect(sheet.effective == [.graded(2), .unanswered, .unanswered])
    }

    @Test func `a blank or unreadable answer in an update leaves the carried one`() throws {
        let before = cycle.set(["a": ["1.1": "RI", "1.2": "Good", "1.3": "Good"]])
        let now = cycle.set(
            ["a": ["1.1": "", "1.2": "#REF!"]], kinds: ["a": .update], earlier: [before])
        let sheet = try #require(AnswerSheet(agency: 0, in: now))
        #expect(sheet.effective == [.graded(1), .graded(2), .graded(2)])
        #expect(sheet.isCarried == [true, true, true])
    }

    @Test func `the panel's rating counts and the agency's own is kept`() throws {
        let set = cycle.set(
            ["a": ["1.1": "Good", "1.2": "Good"]], moderated: ["a": ["1.1": "RI"]])
        let sheet = try #require(AnswerSheet(agency: 0, in: set))
        #expect(sheet.effective[0] == .graded(1))
        #expect(sheet.selfAssessed[0] == .graded(2))
        #expect(sheet.effective[1] == .graded(2))
    }

    @Test func `an agency that sent nothing has no sheet`() {
        let set = cycle.set(["a": ["1.1": "Good"]], areas: ["b": ["here"]])
        #expect(AnswerSheet(agency: 1, in: set) == nil)
    }

    @Test func `a rating takes at most two bytes`() {
        #expect(MemoryLayout<Standing>.size <= 2)
    }
}
