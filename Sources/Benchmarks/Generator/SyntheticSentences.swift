/// Invented sentences as agencies write them, in lengths as agencies write them.
///
/// Nobody's name and no real body stands in them. What children say is invented, in the languages
/// that such returns hold.
enum SyntheticSentences {
    /// A text for a field.
    static func text(for field: SyntheticTexts.Field, random: inout SplitMix64) -> String {
        switch field {
        case .reason: random.one(of: reasons)
        case .success: sentence(random: &random)
        case .action: "\(random.one(of: tasks)) \(random.one(of: things))."
        case .improvement: text(words: 5 + random.next(below: 40), random: &random)
        case .evidence: evidence(random: &random)
        }
    }

    /// Evidence: nearly half no longer than a line, one in fifty of several hundred words.
    private static func evidence(random: inout SplitMix64) -> String {
        switch random.next(below: 100) {
        case 0..<20: random.one(of: short)
        case 20..<45: sentence(random: &random)
        case 45..<80: text(words: 20 + random.next(below: 50), random: &random)
        case 80..<93: text(words: 70 + random.next(below: 90), random: &random)
        case 93..<98: list(random: &random)
        default: text(words: 200 + random.next(below: 350), random: &random)
        }
    }

    /// Sentences up to a number of words; now and then in the words of a child, or a new paragraph.
    private static func text(words: Int, random: inout SplitMix64) -> String {
        var text = sentence(random: &random)
        var count = 12
        while count < words {
            switch random.next(below: 30) {
            case 0: text += " " + random.one(of: voices)
            case 1: text += "\n\n" + sentence(random: &random)
            default: text += " " + sentence(random: &random)
            }
            count += 12
        }
        return text
    }

    private static func list(random: inout SplitMix64) -> String {
        (0..<(2 + random.next(below: 5))).map { _ in "• \(sentence(random: &random))" }
            .joined(separator: "\n")
    }

    private static func sentence(random: inout SplitMix64) -> String {
        let thing = random.one(of: things)
        let role = random.one(of: roles)
        let when = random.one(of: times)
        switch random.next(below: 12) {
        case 0: return "The \(role) reviews \(thing) \(when)."
        case 1: return "Staff know \(thing), and the \(role) checks this \(when)."
        case 2: return "We looked at \(thing) \(when); the minutes are with the \(role)."
        case 3: return "An audit \(when) found that \(thing) is understood by all but new starters."
        case 4: return "\(2 + random.next(below: 97))% of staff are trained in \(thing)."
        case 5: return "The \(role) reports on \(thing) to the board \(when)."
        case 6: return "Since \(when) \(thing) is part of induction – without exception."
        case 7: return "Volunteers sign that they have read \(thing) (“read & understood”)."
        case 8: return "Supervision asks about \(thing), \"every time\", as the \(role) confirms."
        case 9:
            return
                "Families were asked about \(thing) \(when), among them \(random.one(of: groups))."
        case 10: return "\(random.one(of: groups)) helped the \(role) to rewrite \(thing)."
        default: return "Spot checks <10 a year; the \(role) wants more on \(thing) \(when)."
        }
    }

    private static let short = [
        "See policy.", "Yes", "In place", "Policy reviewed", "as last year", "DBS checks done",
        "Training log; induction checklist", "Minutes of the governors' meeting", "On the website",
        "Discussed at team meetings", "ongoing", "Section 5 of the handbook", "✓ in place",
    ]

    private static let reasons = [
        "We employ nobody who works with children.", "No premises are open to the public.",
        "The service is commissioned and the provider answers.",
        "Covered by the trust's own return.",
        "We have no volunteers", "Nid yw'n berthnasol i'n gwasanaeth ni.",
    ]

    private static let tasks = [
        "Review", "Rewrite", "Train all new starters in", "Ask children about", "Publish",
        "Agree with partners", "Audit", "Bring to the governors",
    ]

    private static let things = [
        "the safeguarding policy", "the whistleblowing policy", "safer recruitment",
        "the threshold document", "the information-sharing agreement", "online safety",
        "the escalation procedure", "private fostering", "the complaints procedure",
        "the code of conduct", "the register of visitors", "early help", "the Zoë Garden project",
        "the résumé of lessons from reviews", "the Siân & Łódź Road crèche plan",
    ]

    private static let roles = [
        "designated safeguarding lead", "chair of governors", "named nurse", "head of service",
        "deputy head", "safeguarding governor", "team manager", "director of operations",
        "human resources partner", "youth council", "trustee for safeguarding",
    ]

    private static let times = [
        "every term", "in October", "each year", "in the spring", "at every meeting", "monthly",
        "this half-term", "twice a year", "after the last inspection", "in 2024-25",
    ]

    private static let groups = [
        "the young carers' forum", "the Polish Saturday school", "parents at the gurdwara",
        "the Welsh-medium playgroup", "the care leavers' group", "the Café Français club",
    ]

    private static let voices = [
        "Children told us: “I know who to talk to, and they listen.”",
        "“They ask us what we think & then they do it.” (school council)",
        "Mae'r plant yn dweud eu bod yn teimlo'n ddiogel ac yn gwybod â phwy i siarad.",
        "Dzieci mówią, że wiedzą, do kogo się zwrócić, gdy coś je martwi.",
        "ਬੱਚੇ ਕਹਿੰਦੇ ਹਨ ਕਿ ਉਹ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕਰਦੇ ਹਨ।",
        "بچے کہتے ہیں کہ وہ یہاں محفوظ محسوس کرتے ہیں۔",
        "يقول الأطفال إنهم يعرفون من يمكنهم التحدث إليه.",
        "孩子们说，他们知道有事可以找谁。",
    ]
}
