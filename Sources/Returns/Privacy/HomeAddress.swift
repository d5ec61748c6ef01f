extension PrivacyText {
    /// Reads a full postcode.
    ///
    /// - Returns: Its end; `nil` if there is none.
    func postcode(at start: Int) -> Int? {
        var position = start + 1
        if isASCIILetter(position) { position += 1 }
        guard isDigit(position) else { return nil }
        position += 1
        // `SO14`, `W1A`; a digit that is alone may begin the second half.
        for isLong in [true, false] {
            var half = position
            if isLong {
                guard isDigit(half) || isASCIILetter(half) else { continue }
                half += 1
            }
            half = skippingSpaces(half, limit: 2)
            if isDigit(half), isInward(half + 1), isInward(half + 2),
                !isAlphanumeric(half + 3)
            {
                return half + 3
            }
        }
        return nil
    }

    /// Whether a letter of a postcode's second half stands here: none of C, I, K, M, O and V.
    private func isInward(_ position: Int) -> Bool {
        guard isASCIILetter(position) else { return false }
        return ![0x63, 0x69, 0x6B, 0x6D, 0x6F, 0x76].contains(self[position] | 0x20)
    }

    /// Finds the number or the name of a house before a postcode.
    ///
    /// A number must be followed by the name of a street, or by nothing. An office is often called
    /// a house, a centre or a court, so that those names do not count.
    ///
    /// - Returns: Where the address begins; `nil` if there is no house.
    func homeAddress(before postcode: Int) -> Int? {
        var start = max(0, postcode - 90)
        for position in stride(from: postcode - 1, to: start, by: -1) {
            let byte = self[position]
            let isEnd = byte == 0x2E && spaceLength(position + 1) > 0 && isLong(before: position)
            if isEnd || byte == 0x3B || byte == 0x3F || byte == 0x40 { start = position + 1 }
            if start > position { break }
        }
        while start > 0, isAlphanumeric(start), isAlphanumeric(start - 1) { start += 1 }
        var house: (start: Int, words: Int)?
        var position = start
        while position < postcode {
            if isDigit(position), startsNumber(position) {
                var end = position
                while isDigit(end) { end += 1 }
                if isASCIILetter(end), !isAlphanumeric(end + 1) { end += 1 }
                let isNumber = end - position <= 4 && !isAlphanumeric(end) && self[end] != 0x2F
                if isNumber, !follows(Self.rooms, position) {
                    if isDirect(end, postcode), end - position < 4 { return position }
                    house = (position, 0)
                }
                position = end
            } else if isLetter(position), !isAlphanumeric(position - 1) {
                let end = wordEnd(position)
                let word = lowercased(position..<end)
                if Self.houses.contains(word) { return nameStart(before: position, from: start) }
                if let found = house {
                    if Self.streets.contains(word), found.words > 0 { return found.start }
                    // `12 March`, `3 schools`: what follows the number is no street.
                    house = found.words < 4 ? (found.start, found.words + 1) : nil
                }
                position = max(end, position + 1)
            } else {
                if self[position] == 0x2C, let found = house, found.words > 0 { house = nil }
                position += 1
            }
        }
        return nil
    }

    /// Whether the word before a full stop is longer than an abbreviation such as `St.`.
    private func isLong(before position: Int) -> Bool {
        isLetter(position - 1) && isLetter(position - 2) && isLetter(position - 3)
    }

    private func isDirect(_ end: Int, _ postcode: Int) -> Bool {
        var position = end
        if self[position] == 0x2C { position += 1 }
        return skippingSpaces(position) == postcode
    }

    private func follows(_ words: Set<String>, _ position: Int) -> Bool {
        guard let (word, _) = wordBefore(position) else { return false }
        return words.contains(word)
    }

    /// Where the name of a house begins: at the capitals before its last word.
    private func nameStart(before position: Int, from start: Int) -> Int {
        var first = position
        for _ in 0..<2 {
            guard let (_, before) = wordBefore(first), before >= start,
                self[before] &- 0x41 < 26, !holdsSign(before..<first)
            else { break }
            first = before
        }
        return first
    }

    private func holdsSign(_ range: Range<Int>) -> Bool {
        range.contains { self[$0] == 0x2C || self[$0] == 0x2E || self[$0] == 0x0A }
    }

    private static let streets: Set<String> = [
        "road", "rd", "street", "st", "avenue", "ave", "close", "lane", "ln", "drive", "dr", "way",
        "court", "crescent", "cres", "gardens", "gdns", "place", "terrace", "grove", "walk", "rise",
        "hill", "mews", "row", "view", "green", "square", "path", "parade", "copse", "mount",
    ]
    private static let houses: Set<String> = [
        "cottage", "cottages", "bungalow", "farmhouse", "flat", "caravan", "houseboat", "villa",
    ]
    private static let rooms: Set<String> = [
        "room", "unit", "suite", "floor", "level", "ward", "zone", "area", "band", "block", "bay",
        "locality", "standard", "criterion", "section", "platform", "gate", "door",
    ]
}
