/// The inference of what separates the columns of a CSV file.
enum DelimiterDetection {
    private static let sampleSize = 64 << 10

    /// The delimiter by which most records have the same number of columns, more than one.
    ///
    /// Text in quotes is passed over, so that a comma in a sentence says nothing. A file of one
    /// column has no delimiter, and is read with commas.
    static func detect(_ bytes: Span<UInt8>) -> CSVOptions.Delimiter {
        var best = (delimiter: CSVOptions.Delimiter.comma, score: 0.0)
        for delimiter in CSVOptions.Delimiter.allCases {
            let score = score(columnCounts(in: bytes, by: delimiter.byte))
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    /// The share of records with the most frequent number of columns, weighed by that number.
    private static func score(_ counts: [Int: Int]) -> Double {
        let records = counts.values.reduce(0, +)
        // Of two numbers that are equally frequent the larger counts.
        guard let columns = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
            columns.key > 1
        else { return 0 }
        let share = Double(columns.value) / Double(records)
        return share * Double(columns.key - 1) / Double(columns.key)
    }

    /// How many records have how many columns; blank lines are left out.
    private static func columnCounts(in bytes: Span<UInt8>, by delimiter: UInt8) -> [Int: Int] {
        let end = min(bytes.count, sampleSize)
        var counts: [Int: Int] = [:]
        var columns = 1
        var recordStart = 0
        var isFieldStart = true
        var position = 0
        while position < end {
            let byte = bytes[position]
            if isFieldStart, byte == UInt8(ascii: "\"") {
                position += 1
                while position < end, bytes[position] != UInt8(ascii: "\"") { position += 1 }
                position += 1
                // A doubled quote stands for one and goes on with the quoted text.
                if position < end, bytes[position] == UInt8(ascii: "\"") { continue }
                isFieldStart = false
                continue
            }
            position += 1
            isFieldStart = byte == delimiter
            if byte == delimiter {
                columns += 1
            } else if byte == 0x0A || byte == 0x0D {
                if position - 1 > recordStart { counts[columns, default: 0] += 1 }
                columns = 1
                recordStart = position
                isFieldStart = true
            }
        }
        // A record that the sample cuts off may lack columns.
        if end == bytes.count, end > recordStart { counts[columns, default: 0] += 1 }
        return counts
    }
}
