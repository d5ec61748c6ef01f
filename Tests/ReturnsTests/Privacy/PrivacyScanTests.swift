import TestSupport
import Testing

@testable import Section11Returns

struct PrivacyScanTests {
    private func kinds(_ text: String) -> [PrivacyHit.Kind] {
        PrivacyScan.find(in: text).map(\.kind)
    }

    @Test func `says where a hit stands`() {
        let hits = PrivacyScan.find(in: "one referral, 943 476 5919, was late")
        #expect(hits.map(\.kind) == [.nhsNumber])
        #expect(hits.map(\.range) == [14..<26])
        #expect(hits.map(\.masked) == ["•••• •••• 19, 10 digits"])
    }

    @Test func `masks what it finds and leaves the rest`() {
        #expect(
            PrivacyScan.masked("Child A (Jamie), DOB 1/2/2010: late")
                == "Child A ([child's name]), DOB [date of birth]: late")
        #expect(PrivacyScan.masked("nothing of note") == "nothing of note")
    }

    @Test(arguments: [
        ("9434765919", true), ("4010232137", true), ("9434765918", false), ("1234567890", false),
        ("9990000018", false), ("9990123454", false), ("0000000000", false),
        ("1111111111", false),
    ])
    func `knows an NHS number by its check digit`(number: String, isFound: Bool) {
        #expect(kinds("number \(number) here") == (isFound ? [.nhsNumber] : []))
    }

    @Test(arguments: [
        ("B801200005001", true), ("W852123424001", true), ("Z850200025123", true),
        ("P207000016049", true), ("Q207000016049", false), ("A801200005001", false),
        ("X80120000A001", false), ("E000200005001", false),
    ])
    func `knows a pupil number by its check letter`(number: String, isFound: Bool) {
        #expect(kinds("pupil \(number) here") == (isFound ? [.pupilNumber] : []))
    }

    @Test(arguments: [
        "the plan of a pupil aka Jamie was reviewed by the panel",
        "the plan of a pupil known\tas Jamie was reviewed by the panel",
        "the plan of a pupil known\u{A0}as Jamie was reviewed by the panel",
        "the review of child\tG\t(Jamie) was shared with partners",
        "the review of child\u{2009}G\u{2009}(Jamie) was shared with partners",
        "the review of child\nG – Jamie Stone was shared with partners",
    ])
    func `a name is found though nothing but its sign says that there may be one`(text: String) {
        #expect(kinds(text) == [.childName])
        #expect(TextDigest(text).mayBePrivate)
    }

    @Test func `no number is both an NHS number and a learner number`() {
        var learners = 0
        for stem in stride(from: 400_000_000, to: 999_000_000, by: 98_765) {
            let head = String(stem).utf8.map { Int($0 - 0x30) }
            for last in 0...9 {
                let digits = head + [last]
                let isLearner = PrivacyText.isLearnerNumber(digits)
                learners += isLearner ? 1 : 0
                #expect(!isLearner || !PrivacyText.isNHSNumber(digits))
            }
        }
        #expect(learners > 4000)
    }

    @Test func `a bare learner number is not reported`() {
        #expect(kinds("the card 1000000043 was lost") == [])
        #expect(kinds("the ULN 1000000043 was lost") == [.learnerNumber])
    }

    @Test(arguments: ["DA", "FA", "IA", "QA", "UA", "VA", "AO", "BG", "GB", "NK", "KN", "TN", "ZZ"])
    func `a prefix that is never given out is no insurance number`(prefix: String) {
        #expect(kinds("number \(prefix) 12 34 56 A here") == [])
        #expect(kinds("number AB 12 34 56 A here") == [.insuranceNumber])
    }

    @Test func `the mailbox of a role is a service's unless it is a private person's host`() {
        #expect(kinds("mail duty.team@anytown.gov.uk for help") == [])
        #expect(kinds("mail duty.team@gmail.com for help") == [.emailAddress])
        #expect(kinds("mail j.stone@anytown.gov.uk for help") == [.emailAddress])
    }

    @Test func `finds a hit at either end of a text`() {
        #expect(kinds("9434765919") == [.nhsNumber])
        #expect(kinds("9434765919 was the number on the form that we had") == [.nhsNumber])
        #expect(kinds("the number on the form that we had was 943 476 5919") == [.nhsNumber])
        #expect(kinds("a boy called Sam") == [.childName])
        #expect(kinds("") == [])
    }

    @Test func `a hit is found wherever it stands`() {
        for padding in 0...80 {
            let before =
                String(repeating: "x ", count: padding / 2)
                + String(repeating: " ", count: padding % 2)
            #expect(kinds(before + "9434765919 y") == [.nhsNumber], "after \(padding)")
            #expect(kinds(before + "a boy called Sam y") == [.childName], "after \(padding)")
            #expect(kinds(before + "Child A (Sam) y") == [.childName], "after \(padding)")
            #expect(kinds(before + "a boy known as Sam y") == [.childName], "after \(padding)")
        }
    }

    @Test func `odd bytes do no harm`() {
        var state: UInt64 = 11
        let alphabet = Array(
            "0179 -()@.,:/AaBbSsOo\u{A0}–éDOB case no child named\n+44".unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let string = String(text)
            for hit in PrivacyScan.find(in: string) {
                #expect(hit.range.upperBound <= string.utf8.count && !hit.range.isEmpty)
            }
            _ = PrivacyScan.masked(string)
        }
    }

    @Test func `a long text takes no longer than its length`() {
        let clock = ContinuousClock()
        let short = String(repeating: "@1 a.case no DOB 14 child A (", count: 1000)
        let once = clock.measure { _ = PrivacyScan.find(in: short) }
        let long = String(repeating: short, count: 16)
        let many = clock.measure { _ = PrivacyScan.find(in: long) }
        #expect(many < once * 80 + .milliseconds(50))
    }

    @Test func `passing over words finds the same`() throws {
        let sentences = try PrivacySentences().sentences
        var texts = RandomTexts(seed: 41)
        var found = 0
        for round in 0..<4000 {
            let text = texts.next() + sentences[round % sentences.count].text + texts.next(8)
            let hits = PrivacyScan.find(in: Array(text.utf8))
            #expect(hits == PrivacyScan.find(in: Array(text.utf8), skims: false))
            found += hits.count
        }
        #expect(found > 1000)
    }

    @Test func `a word is the same read at once and byte by byte`() {
        var random = SplitMix64(seed: 42)
        for _ in 0..<4000 {
            let bytes = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                [
                    UInt8.random(in: 0...255, using: &random),
                    UInt8.random(in: 65...122, using: &random), 0xC3, 0xA9, 0xE2, 0x20,
                    UInt8.random(in: 97...122, using: &random),
                    UInt8.random(in: 97...122, using: &random),
                ].randomElement(using: &random) ?? 0
            }
            let text = PrivacyText(bytes: bytes)
            for position in bytes.indices where text.isASCIILetter(position) {
                let (end, key) = text.keyedWord(position)
                #expect((end, key) == text.keyedWord(byBytes: position))
            }
        }
    }
}
