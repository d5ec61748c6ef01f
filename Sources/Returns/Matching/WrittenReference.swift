import Section11Standards

/// A reference that stands at the beginning of a text, as people and spreadsheets write it.
///
/// `Standard 5.3:`, `Q5.3`, `5.3) Staff are …` and full-width digits name 5.3. What a spreadsheet
/// makes of a reference is mended: `5-Mar` and `2018-03-05` were 5.3, `5.30` and `5,3` are 5.3.
struct WrittenReference {
    /// The criterion's position; `nil` if a standard is named.
    var criterion: Int?

    /// The standard's position; `nil` if a criterion is named.
    var standard: Int?

    /// What follows the reference, without the points and spaces between.
    var rest: Substring = ""

    /// Whether the reference had to be mended.
    var isMended = false

    /// Whether another mending is possible.
    var isDoubtful = false
}

extension CatalogueIndex {
    /// The words that people put before a reference.
    private static let openings: Set<String> = [
        "key", "standard", "standards", "std", "st", "s", "criterion", "criteria", "c", "cr",
        "reference", "ref", "number", "no", "nr", "question", "q", "section", "item", "requirement",
        "indicator", "paragraph", "para", "expectation", "statement", "point",
    ]

    /// The reference at the beginning of a text; `nil` if none of the catalogue stands there.
    func reference(atStartOf text: String) -> WrittenReference? {
        let scalars = Array(text.unicodeScalars.prefix(160).map(\.plain))
        guard scalars.contains(where: { $0.isDigit }) else { return nil }
        var start = 0
        var names = false
        for _ in 0..<4 {
            while start < scalars.count, !scalars[start].isLetterOrDigit { start += 1 }
            guard start < scalars.count else { return nil }
            if let found = reference(scalars, at: start, of: text, isNamed: names) { return found }
            var end = start
            while end < scalars.count, scalars[end].isLetter { end += 1 }
            let word = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
            guard end > start, Self.openings.contains(word) else { return nil }
            names = names || word.hasPrefix("st") || word == "section"
            start = end
        }
        return nil
    }

    private func reference(
        _ scalars: [Unicode.Scalar], at start: Int, of text: String, isNamed: Bool
    ) -> WrittenReference? {
        var ends: [Int] = []
        var position = start
        while position < scalars.count, position - start < 24 {
            while position < scalars.count, scalars[position].isLetterOrDigit {
                position += 1
                // "5.3Staff" has lost its space; "5.3a" is a reference of its own.
                if position + 2 < scalars.count, scalars[position - 1].isDigit,
                    scalars[position...(position + 2)].allSatisfy(\.isLetter)
                {
                    ends.append(position)
                }
            }
            ends.append(position)
            var next = position
            while next < scalars.count, scalars[next] == " ", next - position < 2 { next += 1 }
            guard next < scalars.count, ".-/,_".unicodeScalars.contains(scalars[next]) else {
                break
            }
            let hasSpace = next > position || (next + 1 < scalars.count && scalars[next + 1] == " ")
            next += 1
            while next < scalars.count, scalars[next] == " ", hasSpace { next += 1 }
            guard next < scalars.count, scalars[next].isLetterOrDigit else { break }
            // Only figures belong together across a space: "5. 3", but not "5.3 - Staff".
            if hasSpace, !scalars[next].isDigit || !scalars[position - 1].isDigit { break }
            position = next
        }
        for end in ends.reversed() {
            let parts = scalars[start..<end].filter { $0 != " " }
            guard parts.contains(where: \.isDigit) else { continue }
            if end < scalars.count, "%£$".unicodeScalars.contains(scalars[end]) { continue }
            // "5.3.2" and "5.1-5.3" are not 5.3 and 5.1.
            if end + 1 < scalars.count, end < ends[ends.count - 1], !scalars[end].isLetterOrDigit,
                scalars[end...].first(where: { $0 != " " && !".-/,_".unicodeScalars.contains($0) })?
                    .isDigit == true
            {
                continue
            }
            let written = String(String.UnicodeScalarView(parts))
            var found = WrittenReference()
            found.rest = rest(of: text, from: end)
            if namesFurther(found.rest) { return nil }
            found.criterion = self.position(of: written)
            if found.criterion == nil {
                let pointed = String(
                    String.UnicodeScalarView(
                        parts.map { "-/,_".unicodeScalars.contains($0) ? "." : $0 }))
                found.criterion = self.position(of: pointed) ?? withoutZeros(pointed)
                found.isMended = true
            }
            if found.criterion != nil { return found }
            if let standard = standard(numbered: written),
                isNamed || found.rest.isEmpty
                    || titles.match(found.rest)
                        == .one(
                            standard, differing: 0, of: PlainWords(found.rest).words.count)
            {
                found.standard = standard
                found.isMended = false
                return found
            }
        }
        return nil
    }

    /// What follows a reference, from so many letters on.
    private func rest(of text: String, from offset: Int) -> Substring {
        let view = text.unicodeScalars
        guard let index = view.index(view.startIndex, offsetBy: offset, limitedBy: view.endIndex)
        else { return "" }
        return Substring(view[index...].drop { !$0.isLetterOrDigit })
    }

    /// Whether what follows a reference is a further one, so that the text speaks of several.
    private func namesFurther(_ rest: Substring) -> Bool {
        let words = rest.prefix(30).split(separator: " ").prefix(2)
        return words.contains { word in
            word.contains(where: \.isNumber) && word.contains(".")
                && position(of: String(word)) != nil
        }
    }

    /// The criterion whose figures are the same numbers: `5.30` and `05.03` for 5.3.
    private func withoutZeros(_ ref: String) -> Int? {
        let parts = ref.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count < 5 }),
            let whole = Int(parts[0]), let part = Int(parts[1])
        else { return nil }
        if let found = position(of: "\(whole).\(part)") { return found }
        var shorter = parts[1]
        while shorter.utf8.count > 1, shorter.last == "0" { shorter = shorter.dropLast() }
        return position(of: "\(whole).\(shorter)")
    }

    /// The criterion whose reference a spreadsheet has turned into a date; `nil` if it is no date.
    func reference(fromDate text: String) -> WrittenReference? {
        guard text.utf8.count <= 24, let date = WrittenDay(text) else { return nil }
        guard let criterion = position(of: "\(date.day).\(date.month)") else { return nil }
        let other = position(of: "\(date.month).\(date.day)")
        return WrittenReference(
            criterion: criterion, isMended: true,
            isDoubtful: other != nil && other != criterion && date.isFigures)
    }
}

/// A day of a month, in the shapes in which spreadsheets show a date.
private struct WrittenDay {
    let day: Int
    let month: Int
    /// Whether day and month could stand the other way round.
    let isFigures: Bool

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    init?(_ text: String) {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count >= 2 else { return nil }
        let numbers = words.map { Int($0) }
        if let year = numbers[0], words[0].utf8.count == 4, (1900...2100).contains(year),
            words.count >= 3, let month = numbers[1],
            let day = numbers[2]
                ?? Int(words[2].prefix { $0.isNumber })
        {
            (self.day, self.month, isFigures) = (day, month, true)
        } else if words.count == 3, words[2].utf8.count == 4, let day = numbers[0],
            let month = numbers[1], numbers[2] != nil
        {
            (self.day, self.month, isFigures) = (day, month, true)
        } else if words.count <= 3, let day = numbers[0],
            let month = Self.months.firstIndex(of: String(words[1].prefix(3)))
        {
            (self.day, self.month, isFigures) = (day, month + 1, false)
        } else if words.count == 2, let day = numbers[1],
            let month = Self.months.firstIndex(of: String(words[0].prefix(3)))
        {
            (self.day, self.month, isFigures) = (day, month + 1, false)
        } else {
            return nil
        }
        guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    }
}

extension Unicode.Scalar {
    /// Whether it is a figure from 0 to 9.
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Whether it is a letter of any script.
    var isLetter: Bool { properties.isAlphabetic }

    /// Whether it is a letter or a figure.
    var isLetterOrDigit: Bool { isDigit || isLetter }
}
