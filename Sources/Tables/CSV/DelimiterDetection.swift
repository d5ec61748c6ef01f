/// The inference of what separates the columns of a CSV file.
enum DelimiterDetection {
    private static let sampleSize = 64 << 10

    /// The delimiter that makes most records into rows of several columns, alike in number.
    ///
    /// Text in quotes is passed over, so that a comma in a sentence says nothing; so are title lines
    /// without a delimiter. A file of one column has no delimiter, and is read with commas.
    static func detect(_ bytes: Span<UInt8>) -> CSVOptions.Delimiter {
        var best = (delimiter: CSVOptions.Delimiter.comma, score: 0.0)
        for delimiter in CSVOptions.Delimiter.allCases {
            let score = Records(in: bytes, by: delimiter.byte).score
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    /// How the records of a file look under one delimiter.
    private struct Records {
        /// How many records have how many columns, of those with more than one.
        private var counts: [Int: Int] = [:]
        private var total = 0
        private var quoted = 0
        private var brokenQuotes = 0
        /// Whether the first record with several columns has a whole number in one of them.
        private var startsWithNumber = false

        /// The share of records that have several columns, weighed by how many and how alike.
        var score: Double {
            let several = counts.values.reduce(0, +)
            guard several > 0, let usual = counts.values.max() else { return 0 }
            let columns = counts.reduce(0) { $0 + $1.key * $1.value }
            let alike = 0.5 + 0.5 * Double(usual) / Double(several)
            // A hundred columns say no more than sixteen.
            let width = min(4, 1 + Double(columns) / Double(several) / 4)
            // Headings are words; a comma between the digits of numbers begins below them.
            let heading = startsWithNumber ? 0.4 : 1
            let quotes = 1 - Double(brokenQuotes) / Double(max(1, quoted))
            return Double(several) / Double(total) * alike * width * heading * quotes
        }

        /// Counts the columns of the records in the first part of a file; blank lines are left out.
        init(in bytes: Span<UInt8>, by delimiter: UInt8) {
            let end = min(bytes.count, sampleSize)
            var columns = 1
            var recordStart = 0
            var fieldStart = 0
            var hasNumber = false
            var position = 0
            var mayBeQuoted = true
            while position < end {
                let byte = bytes[position]
                if mayBeQuoted, position == fieldStart, byte == UInt8(ascii: "\"") {
                    guard let next = Self.endOfQuoted(bytes, from: position + 1, to: end) else {
                        // A quote that nothing closes is a character like any other.
                        mayBeQuoted = false
                        continue
                    }
                    position = next
                    quoted += 1
                    if position < end, bytes[position] != delimiter, bytes[position] != 0x0A,
                        bytes[position] != 0x0D
                    {
                        brokenQuotes += 1
                    }
                    continue
                }
                position += 1
                if byte == delimiter {
                    if Self.isNumber(bytes, fieldStart, position - 1) { hasNumber = true }
                    columns += 1
                    fieldStart = position
                } else if byte == 0x0A || byte == 0x0D {
                    if Self.isNumber(bytes, fieldStart, position - 1) { hasNumber = true }
                    if position - 1 > recordStart { add(columns, hasNumber) }
                    columns = 1
                    hasNumber = false
                    recordStart = position
                    fieldStart = position
                }
            }
            // A record that the sample cuts off may lack columns.
            if end > recordStart, end == bytes.count || total == 0 {
                if Self.isNumber(bytes, fieldStart, end) { hasNumber = true }
                add(columns, hasNumber)
            }
        }

        private mutating func add(_ columns: Int, _ hasNumber: Bool) {
            if columns > 1, counts.isEmpty { startsWithNumber = hasNumber }
            if columns > 1 { counts[columns, default: 0] += 1 }
            total += 1
        }

        /// The position behind the quote that closes a text; a doubled quote stands for one.
        private static func endOfQuoted(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int?
        {
            var position = start
            while position < end {
                if bytes[position] == UInt8(ascii: "\"") {
                    guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "\"") else {
                        return position + 1
                    }
                    position += 1
                }
                position += 1
            }
            return end == bytes.count ? nil : end
        }

        private static func isNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
            if start == end { return false }
            for position in start..<end {
                let byte = bytes[position]
                if byte < UInt8(ascii: "0") || byte > UInt8(ascii: "9") { return false }
            }
            return true
        }
    }
}
