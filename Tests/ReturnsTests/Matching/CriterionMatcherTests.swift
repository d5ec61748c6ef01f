import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CriterionMatcherTests {
    private let matcher = CriterionMatcher([
        "Staff know whom to tell of a concern about a child.",
        "Volunteers know whom to tell of a concern about a child.",
        "The board looks at the register of training every quarter, and follows up gaps.",
        "Multi-agency meetings are attended by someone who may decide.",
    ])

    private static let cases: [(text: String, match: CriterionMatcher.Match)] = [
        ("Staff know whom to tell of a concern about a child.", .one(0, differing: 0, of: 11)),
        ("STAFF KNOW WHOM TO TELL\nOF A CONCERN ABOUT A CHILD", .one(0, differing: 0, of: 11)),
        (
            "Multi‑agency meetings are attended by someone who may decide",
            .one(3, differing: 0, of: 10)
        ),
        (
            "Ｍulti agency meetings are attended by someone who may decide",
            .one(3, differing: 0, of: 10)
        ),
        (
            "Multi-agency meetings are attnded by someone who may decide.",
            .one(3, differing: 1, of: 10)
        ),
        (
            "Multi-agency meetings are attended by one who can decide.",
            .one(3, differing: 2, of: 10)
        ),
        ("Know whom to tell of a concern about a child.", .either(0, 1)),
        ("Staff know whom to tell of concern about a child.", .either(0, 1)),
        ("The board looks at the register", .part(2, words: 6, of: 14)),
        (
            "Multi-agency meetings are attended by someone who may decide. For example the minutes "
                + "of each meeting show who attended", .part(3, words: 10, of: 20)
        ),
        ("Part one: leadership", .none), ("", .none), ("Total", .none), ("staff know", .none),
        ("The kitchen is clean and the menu is on the wall for all to see", .none),
    ]

    @Test(arguments: cases)
    func `a text is taken for the criterion whose words it has`(
        text: String, match: CriterionMatcher.Match
    ) {
        #expect(matcher.match(text) == match)
    }

    @Test func `one text under two references is of either`() {
        let matcher = CriterionMatcher(["The same words.", "The same words"])
        #expect(matcher.match("the same words") == .either(0, 1))
    }

    @Test func `long texts cost no more than their beginnings`() {
        let long = String(repeating: "board register training ", count: 20_000)
        #expect(matcher.match(long) == .none)
    }

    /// How the texts of an edition are matched after each was changed a little.
    private struct Shares {
        var own = 0
        var ambiguous = 0
        var lost = 0
        var wrong: [String] = []
    }

    private func shares(
        of texts: [String], by matcher: CriterionMatcher,
        changedBy change: (inout [Substring]) -> Void
    ) -> Shares {
        var shares = Shares()
        for (position, text) in texts.enumerated() {
            var words = text.split(separator: " ")
            change(&words)
            switch matcher.match(words.joined(separator: " ")) {
            case .one(position, _, _), .part(position, _, _): shares.own += 1
            case .one(let other, _, _), .part(let other, _, _):
                shares.wrong.append("\(position) was taken for \(other)")
            case .either(let one, let other):
                if one == position || other == position {
                    shares.ambiguous += 1
                } else {
                    shares.wrong.append("\(position) was taken for \(one) or \(other)")
                }
            case .none: shares.lost += 1
            }
        }
        return shares
    }

    private func texts(_ edition: String) throws -> [String] {
        try Repository.library.catalogue(edition).standards.flatMap(\.criteria).map(\.text)
    }

    @Test(arguments: Repository.library.editions)
    func `every text of an edition is its own`(edition: String) throws {
        let texts = try texts(edition)
        let matcher = CriterionMatcher(texts)
        for (position, text) in texts.enumerated() {
            guard case .one(position, differing: 0, _) = matcher.match(text) else {
                Issue.record("the text at \(position) is not its own")
                continue
            }
        }
    }

    @Test(arguments: Repository.library.editions)
    func `a text without any one of its words is never another's`(edition: String) throws {
        let texts = try texts(edition)
        let matcher = CriterionMatcher(texts)
        var all = Shares()
        for dropped in 0..<30 {
            let shares = shares(of: texts, by: matcher) { words in
                if dropped < words.count { words.remove(at: dropped) }
            }
            all.own += shares.own
            all.ambiguous += shares.ambiguous
            all.lost += shares.lost
            all.wrong += shares.wrong
        }
        #expect(all.wrong.isEmpty)
        #expect(all.lost == 0)
        #expect(all.ambiguous * 20 <= all.own, "\(all.own) own, \(all.ambiguous) ambiguous")
    }

    @Test(arguments: Repository.library.editions)
    func `a text with two letters mistyped is never another's`(edition: String) throws {
        let texts = try texts(edition)
        var random = SplitMix64(seed: 11)
        let matcher = CriterionMatcher(texts)
        var all = Shares()
        for _ in 0..<8 {
            let shares = shares(of: texts, by: matcher) { words in
                for _ in 0..<2 {
                    let word = Int.random(in: words.indices, using: &random)
                    var letters = Array(words[word])
                    let letter = Int.random(in: letters.indices, using: &random)
                    letters[letter] =
                        "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
                    words[word] = Substring(String(letters))
                }
            }
            all.own += shares.own
            all.ambiguous += shares.ambiguous
            all.lost += shares.lost
            all.wrong += shares.wrong
        }
        #expect(all.wrong.isEmpty)
        #expect(all.lost == 0)
        #expect(all.ambiguous * 20 <= all.own, "\(all.own) own, \(all.ambiguous) ambiguous")
    }
}
