extension PrivacyText {
    /// Reads a mobile number: 07 and nine digits, or the same with the country's code.
    ///
    /// A number that the words before call a duty phone, a helpline or a text service is no one's
    /// own.
    ///
    /// - Returns: Its end; `nil` if there is none.
    func mobileNumber(at start: Int) -> Int? {
        var position = start
        if self[position] == 0x2B || (self[position] == 0x30 && self[position + 1] == 0x30) {
            position += self[position] == 0x2B ? 1 : 2
            guard self[position] == 0x34, self[position + 1] == 0x34 else { return nil }
            position = skippingSeparator(position + 2)
            if self[position] == 0x28, self[position + 1] == 0x30, self[position + 2] == 0x29 {
                position = skippingSeparator(position + 3)
            }
        } else {
            guard self[position] == 0x30 else { return nil }
            position += 1
        }
        // 070 and 076 are no mobiles, but 07624 is one.
        guard self[position] == 0x37, isDigit(position + 1), self[position + 1] != 0x30 else {
            return nil
        }
        if self[position + 1] == 0x36,
            self[position + 2] != 0x32 || self[position + 3] != 0x34
        {
            return nil
        }
        var digits = 0
        var group = 0
        var isFirstGroup = true
        while digits < 10 {
            if isDigit(position) {
                digits += 1
                group += 1
                position += 1
            } else {
                // `07 2018` is the head of a reference.
                guard group > (isFirstGroup ? 1 : 0) else { return nil }
                var next = skippingSeparator(position)
                if next == position, self[position] == 0x2E || self[position] == 0x29 {
                    next = skippingSpaces(position + 1, limit: 1)
                }
                guard next > position, isDigit(next) else { return nil }
                isFirstGroup = false
                group = 0
                position = next
            }
        }
        guard endsNumber(position) else { return nil }
        return holds(Self.serviceWords, in: max(0, start - 40)..<start) ? nil : position
    }

    private static let serviceWords: Set<String> = [
        "duty", "helpline", "hotline", "textline", "chathealth", "oncall", "switchboard",
        "freephone", "crisis", "bleep", "pager",
    ]
}
