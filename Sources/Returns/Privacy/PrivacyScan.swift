import Section11Tables

/// Looks through a text for child-level data.
///
/// A return describes arrangements, not children. The scan knows numbers by their check digits and
/// other things by the words beside them. It does not know a name that nothing announces.
///
///     PrivacyScan.find(in: "one referral, 943 476 5919")  // an NHS number at 14..<26
package enum PrivacyScan {
    /// Finds what is private in a text, in order; nothing is reported twice.
    package static func find(in text: String) -> [PrivacyHit] {
        // Few texts need a closer look, and only those are copied.
        guard PrivacyTrigger.isRaised(by: text.utf8.span.bytes) else { return [] }
        return find(in: Array(text.utf8))
    }

    /// Whether a text holds anything private.
    static func finds(in text: CellText) -> Bool {
        switch text {
        case .made(let text): return !find(in: text).isEmpty
        case .standing(let bytes, let place):
            guard PrivacyTrigger.isRaised(by: bytes.span.bytes.extracting(place)) else {
                return false
            }
            return !find(in: Array(bytes[place])).isEmpty
        }
    }

    /// Replaces what is private in a text by its kind, in brackets.
    ///
    ///     PrivacyScan.masked("one referral, 943 476 5919")  // "one referral, [NHS number]"
    package static func masked(_ text: String) -> String {
        let hits = find(in: text)
        if hits.isEmpty { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var end = 0
        for hit in hits {
            result += bytes[end..<hit.range.lowerBound]
            result += Array("[\(hit.kind.noun)]".utf8)
            end = hit.range.upperBound
        }
        result += bytes[end...]
        return String(decoding: result, as: UTF8.self)
    }

    /// Finds what is private in the bytes of a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - skims: Whether most words are passed over quickly; the same is found if none is.
    /// - Returns: What is private, in order.
    static func find(in bytes: [UInt8], skims: Bool = true) -> [PrivacyHit] {
        let text = PrivacyText(bytes: bytes)
        let announcing = Self.announcing
        var hits: [PrivacyHit] = []
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x20 {
                position += 1
            } else if byte &- 0x30 < 10 {
                let end = number(at: position, in: text, into: &hits)
                position = max(position + 1, end)
            } else if byte == 0x40 {
                if let range = text.emailAddress(around: position) {
                    hits.append(PrivacyHit(.emailAddress, range, in: text))
                }
                position += 1
            } else if byte == 0x2B, let end = text.mobileNumber(at: position) {
                hits.append(PrivacyHit(.mobileNumber, position..<end, in: text))
                position = end
            } else if text.isASCIILetter(position) {
                let (end, key) =
                    skims ? text.keyedWord(position) : text.keyedWord(byBytes: position)
                // Most words announce nothing, and are no letters of a number.
                let isPlain =
                    end - position > 2 || text[end] == 0x20 && text.isASCIILetter(end + 1)
                if skims, isPlain, !announcing.mayContain(key) {
                    // What stands right after is no letter, and mostly a space.
                    position = text[end] == 0x20 ? end + 1 : end
                    continue
                }
                let next = word(position..<end, key: key, in: text, into: &hits)
                position = max(end, next)
            } else {
                position += 1
            }
        }
        return withoutOverlaps(hits)
    }

    /// Looks at a number.
    ///
    /// - Returns: Where to look further.
    private static func number(
        at position: Int, in text: PrivacyText, into hits: inout [PrivacyHit]
    ) -> Int {
        if text.startsNumber(position) {
            if let end = text.mobileNumber(at: position) {
                hits.append(PrivacyHit(.mobileNumber, position..<end, in: text))
                return end
            }
            if let (kind, end) = text.tenDigits(at: position) {
                hits.append(PrivacyHit(kind, position..<end, in: text))
                return end
            }
        }
        var end = position
        while text.isDigit(end) { end += 1 }
        return end
    }

    /// Looks at a word and what it announces.
    ///
    /// - Returns: Where to look further.
    private static func word(
        _ letters: Range<Int>, key: UInt64, in text: PrivacyText, into hits: inout [PrivacyHit]
    ) -> Int {
        let position = letters.lowerBound
        if text.isAlphanumeric(position - 1) { return letters.upperBound }
        func add(_ kind: PrivacyHit.Kind, _ range: Range<Int>) -> Int {
            hits.append(PrivacyHit(kind, range, in: text))
            return range.upperBound
        }
        if letters.count <= 2 {
            if let end = text.insuranceNumber(at: position) {
                return add(.insuranceNumber, position..<end)
            }
            if letters.count == 1, let end = text.pupilNumber(at: position) {
                return add(.pupilNumber, position..<end)
            }
            if let end = text.postcode(at: position) {
                if let start = text.homeAddress(before: position) {
                    return add(.homeAddress, start..<end)
                }
                return end
            }
        }
        // Most words announce nothing, and their keys say so.
        if births.mayContain(key), let range = text.dateOfBirth(at: position) {
            return add(.dateOfBirth, range)
        }
        if cases.mayContain(key), let range = text.caseReference(at: position) {
            return add(.caseReference, range)
        }
        if children.mayContain(key), let range = text.childName(after: letters) {
            // The words between may announce something else.
            hits.append(PrivacyHit(.childName, range, in: text))
        }
        return letters.upperBound
    }

    private static let announcing = WordGate(
        PrivacyText.birthWords + PrivacyText.caseWords + Array(PrivacyText.childNouns))
    private static let births = WordGate(PrivacyText.birthWords)
    private static let cases = WordGate(PrivacyText.caseWords)
    private static let children = WordGate(Array(PrivacyText.childNouns))

    private static func withoutOverlaps(_ hits: [PrivacyHit]) -> [PrivacyHit] {
        if hits.count < 2 { return hits }
        let sorted = hits.sorted { one, other in
            (one.range.lowerBound, other.range.upperBound)
                < (other.range.lowerBound, one.range.upperBound)
        }
        var kept: [PrivacyHit] = []
        for hit in sorted where hit.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
            kept.append(hit)
        }
        return kept
    }
}
