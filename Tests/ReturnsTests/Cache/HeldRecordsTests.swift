import Section11Standards
import TestSupport
import Testing

@testable import Section11Returns

/// Returns that are held as bytes say the same as those that are not.
struct HeldRecordsTests {
    /// The returns of a sample without their texts, held as bytes.
    private static func packed(_ sample: String) throws -> ReturnSet {
        let directory = try CycleDirectory.open(
            Repository.root + "/Submissions/" + sample, library: Repository.library)
        var guide = ReadingGuide()
        guide.keepsTexts = false
        guide.packing = KeptWords(CatalogueIndex(directory.catalogue))
        return try ReturnSet.read(directory, library: Repository.library, guide: guide)
    }

    @Test(arguments: TextFindingsTests.samples)
    func `every return of the samples is the same as bytes`(sample: String) throws {
        let open = try TextFindingsTests.read(sample, keepsTexts: false)
        let packed = try Self.packed(sample)
        #expect(open.submissions == packed.submissions)
        for (one, other) in zip(open.submissions, packed.submissions) {
            for (answered, held) in zip(one.returns, other.returns) {
                #expect(answered.responses == held.responses)
                #expect(answered.actions == held.actions)
                #expect(answered.textFindings?.answers == held.textFindings?.answers)
                #expect(answered == held.opened)
            }
        }
        #expect(
            Validation.validate(CycleContext(open)) == Validation.validate(CycleContext(packed)))
    }

    @Test func `what a cache keeps does not depend on it`() throws {
        let open = try TextFindingsTests.read("4lscb-2017-18", keepsTexts: false)
        let packed = try Self.packed("4lscb-2017-18")
        #expect(open.submissions.map { $0.kept() } == packed.submissions.map { $0.kept() })
    }

    private static let words = KeptWords(
        CatalogueIndex(SmallCycle(criteria: ["1.1", "1.2"]).catalogue))

    private func answer(_ ref: String, _ rating: String, row: Int) -> Response {
        var answer = Response(ref: ref, ratingText: rating, origin: Origin(layout: 0, row: row))
        answer.criterion = Self.words.refs.firstIndex(of: ref)
        answer.matchedBy = answer.criterion == nil ? .none : .ref
        return answer
    }

    @Test func `an answer in a word of the scale takes a byte, any other what it needs`() {
        let label = Self.words.spellings[1]
        var plain = [answer("1.1", label.text, row: 4), answer("1.2", label.text, row: 5)]
        for position in plain.indices { plain[position].selfAssessed = label.rating }
        var writer = KeptWriter(words: Self.words)
        plain[1].keep(in: &writer)
        let first = writer.bytes.count
        writer.lastAnswer = KeptAnswer(criterion: 0, origin: plain[0].origin)
        plain[1].keep(in: &writer)
        #expect(writer.bytes.count == first + 1)

        var odd = plain
        odd[0].ratingText = label.text + "!"
        odd[1].evidence = "minutes"
        odd.append(answer("9.9", "x", row: 6))
        odd.append(plain[0])
        odd[3].origin.ratingColumn = 7
        odd.append(plain[1])
        odd[4].moderated = .notApplicable
        odd.append(plain[1])
        odd[5].isRatedByColour = true
        odd.append(plain[1])
        odd[6].standard = 0
        odd.append(plain[1])
        odd[7].selfAssessed = .unanswered
        for answers in [plain, odd, plain + odd + plain.reversed()] {
            var held = HeldRecords(answers)
            held.pack(Self.words)
            #expect(held.isPacked)
            #expect(held.count == answers.count)
            #expect(held.records == answers)
            #expect(held == HeldRecords(answers))
            #expect(held != HeldRecords(answers + answers))
        }
    }

    @Test func `what is held has no room for more`() {
        var writer = KeptWriter()
        for number in 0..<1000 { writer.add(UInt64(number)) }
        #expect(writer.exactBytes == writer.bytes)
        #expect(writer.exactBytes.capacity < writer.bytes.count + 64)
    }

    @Test func `what is changed is held itself again`() {
        var held = HeldRecords([answer("1.1", "x", row: 1), answer("1.2", "y", row: 2)])
        held.pack(Self.words)
        held.records[1].ratingText = "z"
        #expect(!held.isPacked)
        #expect(held.records.map(\.ratingText) == ["x", "z"])
        var none = HeldRecords<Response>()
        none.pack(Self.words)
        #expect(!none.isPacked)
        #expect(none.records.isEmpty)
    }

    @Test func `bytes that no writer wrote are refused`() throws {
        var random = SplitMix64(seed: 19)
        var writer = KeptWriter(words: Self.words)
        writer.add([answer("1.1", "", row: 1), answer("1.2", "odd", row: 2)])
        for _ in 0..<2000 {
            var bytes = writer.bytes
            for _ in 0..<3 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) {
                bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
            }
            var reader = KeptReader(bytes, words: Self.words)
            let taken = try? [Response](from: &reader)
            #expect(taken?.allSatisfy { $0.origin.row >= 0 } ?? true)
        }
    }
}
