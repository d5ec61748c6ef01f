extension PrivacyText {
    /// Reads a date with a day, a month and a year, in any of the usual ways.
    ///
    /// - Returns: Its end; `nil` if there is none.
    func date(at start: Int) -> Int? {
        isDigit(start) ? dateFromNumber(start) : dateFromMonth(start)
    }

    private func number(_ start: Int, most: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while isDigit(end), end - start <= most {
            value = value * 10 + digit(end)
            end += 1
        }
        return end > start && end - start <= most ? (value, end) : nil
    }

    private func dateFromNumber(_ start: Int) -> Int? {
        guard let first = number(start, most: 4) else { return nil }
        if first.end - start == 4 {
            // 2010-03-12
            guard (1900...2099).contains(first.value), let dash = dateSign(first.end),
                let month = number(dash, most: 2), (1...12).contains(month.value),
                let second = dateSign(month.end),
                let day = number(second, most: 2), (1...31).contains(day.value)
            else { return nil }
            return isAlphanumeric(day.end) ? nil : day.end
        }
        guard first.end - start <= 2, (1...31).contains(first.value) else { return nil }
        if let sign = dateSign(first.end) ?? spaced(first.end), let month = number(sign, most: 2),
            let second = dateSign(month.end) ?? spaced(month.end)
        {
            let isDate = (1...12).contains(month.value) || (1...31).contains(month.value)
            return isDate && month.value > 0 ? year(second) : nil
        }
        var position = first.end
        if ["st", "nd", "rd", "th"].contains(word(position)) { position += 2 }
        position = skippingDateGap(position)
        if word(position) == "of" { position = skippingSpaces(position + 2) }
        guard Self.months.contains(word(position)) else { return nil }
        return year(skippingDateGap(wordEnd(position)))
    }

    private func dateFromMonth(_ start: Int) -> Int? {
        guard Self.months.contains(word(start)) else { return nil }
        let next = skippingSpaces(wordEnd(start))
        guard let day = number(next, most: 2), (1...31).contains(day.value) else { return nil }
        var position = day.end
        if ["st", "nd", "rd", "th"].contains(word(position)) { position += 2 }
        let gap = skippingDateGap(position)
        return gap > position ? year(gap) : nil
    }

    /// The end of a year of four digits, or of two.
    private func year(_ start: Int) -> Int? {
        var position = start
        if self[position] == 0x27 { position += 1 }
        guard let year = number(position, most: 4), !isAlphanumeric(year.end) else { return nil }
        switch year.end - position {
        case 2: return year.end
        case 4: return (1900...2099).contains(year.value) ? year.end : nil
        default: return nil
        }
    }

    private func dateSign(_ position: Int) -> Int? {
        let spaced = skippingSpaces(position, limit: 1)
        let dash = dashLength(spaced)
        if dash > 0 { return skippingSpaces(spaced + dash, limit: 1) }
        guard self[spaced] == 0x2F || self[spaced] == 0x2E else { return nil }
        return skippingSpaces(spaced + 1, limit: 1)
    }

    private func spaced(_ position: Int) -> Int? {
        let next = skippingSpaces(position, limit: 1)
        return next > position ? next : nil
    }

    private func skippingDateGap(_ position: Int) -> Int {
        var next = skippingSpaces(position, limit: 2)
        if self[next] == 0x2C || self[next] == 0x2E || self[next] == 0x2F { next += 1 }
        next += dashLength(next)
        return skippingSpaces(next, limit: 2)
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]
}
