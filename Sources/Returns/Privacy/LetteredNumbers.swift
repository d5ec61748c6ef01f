extension PrivacyText {
    /// Reads a unique pupil number: a check letter and twelve digits, of which the last of a
    /// temporary number is a letter.
    ///
    /// After the words "former UPN" the form is enough: such a number may be older than the check.
    ///
    /// - Returns: Its end; `nil` if there is none.
    func pupilNumber(at start: Int) -> Int? {
        guard let check = Self.pupilLetter(self[start]) else { return nil }
        guard isDigit(skippingSeparator(start + 1)) else { return nil }
        var values: [Int] = []
        var position = start + 1
        while values.count < 12 {
            let next = skippingSeparator(position)
            if isDigit(next) {
                values.append(digit(next))
            } else if values.count == 11, let letter = Self.pupilLetter(self[next]) {
                // A letter after a space is the next word.
                guard next == position else { return nil }
                values.append(letter)
            } else {
                return nil
            }
            position = next + 1
        }
        guard endsNumber(position) else { return nil }
        let authority = values[0] * 100 + values[1] * 10 + values[2]
        let sum = (0..<12).reduce(0) { $0 + values[$1] * ($1 + 2) }
        if authority > 0, sum % 23 == check { return position }
        return isFormerPupilNumber(start) ? position : nil
    }

    private func isFormerPupilNumber(_ start: Int) -> Bool {
        var before = start
        for _ in 0..<4 {
            guard let (word, next) = wordBefore(before) else { return false }
            if word == "former" { return true }
            guard ["upn", "unique", "pupil", "number", "no", "was", "is"].contains(word) else {
                return false
            }
            before = next
        }
        return false
    }

    /// The value of a letter in the alphabet without I, O and S.
    static func pupilLetter(_ byte: UInt8) -> Int? {
        let letter = byte | 0x20
        guard letter &- 0x61 < 26, ![0x69, 0x6F, 0x73].contains(letter) else { return nil }
        var value = Int(letter - 0x61)
        for omitted in [0x69, 0x6F, 0x73] where letter > omitted { value -= 1 }
        return value
    }

    /// Reads a national insurance number: a prefix that is given out, six digits, A to D.
    ///
    /// - Returns: Its end; `nil` if there is none.
    func insuranceNumber(at start: Int) -> Int? {
        guard isASCIILetter(start), isASCIILetter(start + 1), !isLetter(start + 2) else {
            return nil
        }
        var position = skippingSeparator(start + 2)
        guard isDigit(position) else { return nil }
        let prefix = lowercased(start..<start + 2)
        if prefix.utf8.contains(where: { Self.neverInPrefix.contains($0) })
            || prefix.utf8.last == 0x6F || Self.neverPrefixes.contains(prefix)
        {
            return nil
        }
        var pairs = 0
        for pair in 0..<3 {
            if pair > 0 {
                let next = skippingSeparator(position)
                if next > position { pairs += 1 }
                position = next
            }
            guard isDigit(position), isDigit(position + 1) else { return nil }
            position += 2
        }
        // `SU 412123 A` is a grid reference and the next word.
        let suffix = pairs == 2 ? skippingSeparator(position) : position
        guard (self[suffix] | 0x20) &- 0x61 < 4, endsNumber(suffix + 1) else { return nil }
        return suffix + 1
    }

    /// The letters D, F, I, Q, U and V.
    private static let neverInPrefix: Set<UInt8> = [0x64, 0x66, 0x69, 0x71, 0x75, 0x76]
    private static let neverPrefixes: Set<String> = ["bg", "gb", "nk", "kn", "tn", "nt", "zz"]
}
