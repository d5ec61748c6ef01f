extension PrivacyText {
    /// Reads a name: one to a few words that begin with a capital and go on in small letters.
    ///
    /// - Returns: Where it stands and how many words it has; `nil` if there is none, or if one of
    ///   its words is known not to be a name.
    func name(at start: Int, most: Int) -> (range: Range<Int>, words: Int)? {
        var end = start
        var words = 0
        var position = start
        while words < most, let next = nameWordEnd(position) {
            if Self.noNames.contains(word(position)) { return nil }
            words += 1
            end = next
            position = skippingSpaces(next, limit: 1)
            if position == next { break }
        }
        return words > 0 ? (start..<end, words) : nil
    }

    private func nameWordEnd(_ start: Int) -> Int? {
        let isCapital =
            self[start] &- 0x41 < 26
            || (self[start] == 0xC3 && (0x80...0x9E).contains(self[start + 1]))
        guard isCapital else { return nil }
        var end = start + 1
        var small = 0
        while end - start < 32 {
            if isLetter(end) {
                if self[end] &- 0x61 < 26 { small += 1 }
                end += 1
            } else if self[end] == 0x27 || self[end] == 0x2D, isLetter(end + 1),
                self[end + 1] &- 0x41 < 26 || self[end] == 0x2D
            {
                end += 1
            } else if self[end] == 0xE2, self[end + 1] == 0x80, self[end + 2] == 0x99,
                self[end + 3] &- 0x41 < 26
            {
                end += 3
            } else {
                break
            }
        }
        return small > 0 && !isDigit(end) ? end : nil
    }

    /// Words in capitals that stand where a name could.
    private static let noNames: Set<String> = [
        "the", "this", "that", "these", "a", "an", "all", "any", "and", "for", "from", "in", "no",
        "not", "on", "see", "to", "we", "with", "our", "was", "were", "is", "it", "they",
        // Parts of a document.
        "section", "appendix", "standard", "criterion", "chapter", "page", "figure", "table",
        "report", "review", "published", "summary", "learning", "lessons", "findings", "key",
        "action", "actions", "plan", "audit", "policy", "guidance", "procedure", "protocol",
        "executive", "recommendations", "briefing", "case", "study", "serious", "practice",
        "thematic", "multi", "agency", "local", "national", "anonymised", "pseudonym", "redacted",
        // What is said of a child without naming one.
        "year", "years", "age", "aged", "male", "female", "level", "tier", "early", "help", "child",
        "children", "looked", "family", "mother", "father", "sibling", "young", "person", "pupil",
        "girl", "boy", "subject", "unborn", "deceased", "key", "stage", "class", "reception",
        "nursery", "primary", "secondary", "special", "protection", "need", "care", "leaver",
        // Roles and services.
        "social", "worker", "nurse", "doctor", "midwife", "lead", "officer", "governor", "head",
        "professional", "consultant", "health", "visitor", "team", "board", "police", "council",
        "school", "trust", "panel", "group", "teacher", "manager", "coordinator", "practitioner",
        "safeguarding", "designated", "partnership", "service", "services", "hospital", "champion",
        // Names of schemes.
        "open", "safe", "speak", "stay", "signs", "voice", "project", "programme", "scheme",
        "operation", "passport", "mind", "me", "my", "your", "think", "one", "page", "profile",
        "happy", "future", "futures", "bright", "star", "stars", "hub", "pathway", "toolkit",
        // Places and times.
        "hampshire", "southampton", "portsmouth", "isle", "wight", "solihull", "bath", "southend",
        "essex", "thurrock", "london", "england", "wales", "north", "south", "east", "west",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "autumn", "spring", "summer", "winter", "easter", "christmas",
    ]
}
