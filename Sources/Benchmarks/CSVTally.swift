import Section11Tables

/// Counts of the rows of a table by what stands in some of its columns.
enum CSVTally {
    /// Counts the rows by the texts of some columns.
    ///
    /// - Parameters:
    ///   - table: A table whose first row holds the headings.
    ///   - headings: The headings of the columns.
    /// - Returns: The counts by the texts in the columns' order; none if a heading is missing.
    static func counts(of table: Table, by headings: [String]) -> [[String]: Int] {
        guard table.rowCount > 0 else { return [:] }
        let first = table.row(at: 0).cells
        var columns: [Int] = []
        for heading in headings {
            guard let cell = first.first(where: { $0.text == heading }) else { return [:] }
            columns.append(cell.reference.column)
        }
        // Each text gets a number, so that a row costs a look-up for each column and one more.
        var numbers: [[String: Int]] = columns.map { _ in [:] }
        var texts: [[String]] = columns.map { _ in [] }
        var counts: [[Int]: Int] = [:]
        for position in 1..<max(1, table.rowCount) {
            let row = table.row(at: position)
            var key: [Int] = []
            key.reserveCapacity(columns.count)
            for (place, column) in columns.enumerated() {
                let text = row[column]?.text ?? ""
                if let known = numbers[place][text] {
                    key.append(known)
                } else {
                    key.append(texts[place].count)
                    numbers[place][text] = texts[place].count
                    texts[place].append(text)
                }
            }
            counts[key, default: 0] += 1
        }
        var named: [[String]: Int] = [:]
        for (key, count) in counts {
            named[key.enumerated().map { texts[$0.offset][$0.element] }] = count
        }
        return named
    }
}
