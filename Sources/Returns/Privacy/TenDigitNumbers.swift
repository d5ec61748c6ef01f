extension PrivacyText {
    /// Reads an NHS number or a unique learner number.
    ///
    /// Both have ten digits, whose last checks the others: to 11 in the one and to 10 in the other,
    /// from the same sum. So no number is both. One number in eleven is right by chance, hence a
    /// learner number counts only where a word announces it, and an NHS number not after a word
    /// that says it is an order, an invoice or a book.
    func tenDigits(at start: Int) -> (kind: PrivacyHit.Kind, end: Int)? {
        guard let (digits, end) = tenDigitRun(at: start), endsNumber(end) else { return nil }
        if Self.isNHSNumber(digits) {
            return isNamedOtherwise(start) ? nil : (.nhsNumber, end)
        }
        if Self.isLearnerNumber(digits) {
            let words: Set<String> = ["uln", "ulns", "learner", "learners", "learner's"]
            let before = max(0, start - 48)..<start
            let after = end..<min(count, end + 24)
            return holds(words, in: before) || holds(words, in: after)
                ? (.learnerNumber, end) : nil
        }
        return nil
    }

    /// Reads ten digits, in one piece or as 3, 3 and 4.
    private func tenDigitRun(at start: Int) -> (digits: [Int], end: Int)? {
        var position = start
        while position - start < 11, isDigit(position) { position += 1 }
        let length = position - start
        guard length == 10 || (length == 3 && isDigit(skippingSeparator(position))) else {
            return nil
        }
        var digits = (start..<position).map(digit)
        if length == 10 { return (digits, position) }
        for length in [3, 4] {
            let next = skippingSeparator(position)
            if next == position { return nil }
            position = next
            for _ in 0..<length {
                guard isDigit(position) else { return nil }
                digits.append(digit(position))
                position += 1
            }
        }
        return isDigit(position) ? nil : (digits, position)
    }

    /// Whether ten digits make an NHS number that a person can have.
    static func isNHSNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 10, checkRemainder(digits) == 0 else { return false }
        if digits.allSatisfy({ $0 == digits[0] }) { return false }
        let head = digits[0] * 100 + digits[1] * 10 + digits[2]
        // 999 is kept for tests.
        if head < 10 || head == 999 { return false }
        // The numbers of Scotland begin with a date.
        if head < 320 {
            let day = digits[0] * 10 + digits[1]
            let month = digits[2] * 10 + digits[3]
            return (1...31).contains(day) && (1...12).contains(month)
        }
        return true
    }

    /// Whether ten digits make a unique learner number.
    static func isLearnerNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 10, digits[0] != 0 else { return false }
        let sum = (0..<9).reduce(0) { $0 + digits[$1] * (10 - $1) }
        return sum % 11 != 0 && 10 - sum % 11 == digits[9]
    }

    private static func checkRemainder(_ digits: [Int]) -> Int {
        (0..<10).reduce(0) { $0 + digits[$1] * (10 - $1) } % 11
    }

    private static let otherNumbers: Set<String> = [
        "isbn", "order", "orders", "invoice", "po", "purchase", "contract", "requisition", "tel",
        "telephone", "phone", "fax", "charity", "vat", "serial", "asset", "ticket", "account",
    ]

    /// Whether the words just before say that the number is of another kind.
    private func isNamedOtherwise(_ start: Int) -> Bool {
        var position = start
        for _ in 0..<3 {
            guard let (word, before) = wordBefore(position) else { return false }
            if Self.otherNumbers.contains(word) { return true }
            guard ["no", "number", "ref", "reference", "nr", "is"].contains(word) else {
                return false
            }
            position = before
        }
        return false
    }
}
