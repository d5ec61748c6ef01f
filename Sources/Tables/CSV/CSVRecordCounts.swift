/// Counts of the records of delimited text by what stands in some of their columns.
///
/// Keeps no cells, so that a file of any size takes little more room than its bytes.
struct CSVRecordCounts: CSVSink {
    private let headings: [String]

    /// By column, from 1 at index 0: which heading stands at its top; -1 for none that is asked for.
    private var places: [Int] = []

    /// The texts of each column that is asked for.
    private var texts: [NumberedTexts]

    /// The numbers of the record's texts, by heading; 0 where it has none.
    private var record: [Int]

    /// The records' numbers put together: of the first column and the second, of both and the third.
    private var joined: [NumberedPairs]

    private var counts: [Int] = []
    private var headerRow = 0
    private var row = 0

    /// Creates counts by the columns with some headings.
    init(by headings: [String]) {
        self.headings = headings
        texts = headings.map { _ in NumberedTexts() }
        record = headings.map { _ in 0 }
        joined = headings.map { _ in NumberedPairs() }
    }

    @inline(__always)
    mutating func take(_ bytes: Span<UInt8>, _ text: Range<Int>, row: Int, column: Int) {
        if row != self.row { begin(row) }
        if row == headerRow {
            takeHeading(bytes.text(text.lowerBound, text.upperBound), column: column)
        } else if column <= places.count, places[column &- 1] >= 0 {
            let place = places[column &- 1]
            record[place] = texts[place].add(bytes, text)
        }
    }

    mutating func take(_ text: String, row: Int, column: Int) {
        let bytes = text.utf8.span
        take(bytes, 0..<bytes.count, row: row, column: column)
    }

    mutating func reserve(for size: Int, after length: Int) {}

    /// The counts by the texts in the headings' order; none if a heading is missing.
    mutating func finished() -> [[String]: Int] {
        endRecord()
        guard hasAllHeadings else { return [:] }
        var named: [[String]: Int] = [:]
        for (number, count) in counts.enumerated() {
            var key: [String] = []
            var number = number
            for place in headings.indices.reversed() {
                let pair = joined[place].pair(number)
                key.append(texts[place].text(pair.second))
                number = pair.first
            }
            named[key.reversed(), default: 0] += count
        }
        return named
    }

    private var hasAllHeadings: Bool {
        !headings.isEmpty && headings.indices.allSatisfy(places.contains)
    }

    private mutating func takeHeading(_ text: String, column: Int) {
        let place = headings.indices.first { headings[$0] == text && !places.contains($0) }
        while places.count < column { places.append(-1) }
        places[column - 1] = place ?? -1
    }

    private mutating func begin(_ row: Int) {
        endRecord()
        if headerRow == 0 { headerRow = row }
        self.row = row
    }

    private mutating func endRecord() {
        guard row > headerRow else { return }
        var number = 0
        for place in record.indices {
            number = joined[place].number(of: number, record[place])
            record[place] = 0
        }
        if number == counts.count {
            counts.append(1)
        } else if number < counts.count {
            counts[number] += 1
        }
    }
}

/// Pairs of numbers with a number each, in the order in which they first came.
private struct NumberedPairs {
    private var numbers: [UInt64: Int] = [:]
    private var pairs: [(first: Int, second: Int)] = []
    private var last = (key: UInt64.max, number: 0)

    func pair(_ number: Int) -> (first: Int, second: Int) { pairs[number] }

    @inline(__always)
    mutating func number(of first: Int, _ second: Int) -> Int {
        let key = UInt64(truncatingIfNeeded: first) << 32 | UInt64(truncatingIfNeeded: second)
        if key == last.key { return last.number }
        let number = numbers[key, default: pairs.count]
        if number == pairs.count {
            numbers[key] = number
            pairs.append((first, second))
        }
        last = (key, number)
        return number
    }
}
