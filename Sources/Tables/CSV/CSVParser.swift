/// The splitting of delimited UTF-8 text into cells, after RFC 4180 and what programs make of it.
struct CSVParser<Sink: CSVSink> {
    private static var quote: UInt8 { UInt8(ascii: "\"") }
    private static var sampleSize: Int { 64 << 10 }

    private let delimiter: UInt8
    private let limits: ReadingLimits
    private var row = 1
    private var column = 1
    private var isReserved = false

    /// What takes the cells.
    private(set) var sink: Sink

    /// The rows in which a quote opens that nothing closes where it should.
    private(set) var openQuotes = CSVRowCount()

    /// The rows in which other text follows a closing quote.
    private(set) var trailingTexts = CSVRowCount()

    init(delimiter: CSVOptions.Delimiter, limits: ReadingLimits, sink: Sink) {
        self.delimiter = delimiter.byte
        self.limits = limits
        self.sink = sink
    }

    /// Splits the text from a position to its end, or a piece of it as far as its cells are whole.
    ///
    /// - Parameters:
    ///   - bytes: The text, or a piece of it.
    ///   - start: Where the first cell that is not read yet begins.
    ///   - isLast: Whether nothing follows the bytes.
    /// - Returns: Where the first cell begins that is not read; with what follows it is read later.
    /// - Throws: ``TableError/tooLarge(what:limit:)``, and what the sink throws.
    @discardableResult
    mutating func parse(
        _ bytes: Span<UInt8>, from start: Int, isLast: Bool = true
    ) throws(TableError) -> Int {
        // Whether a cell ends with the last byte of a piece, the next one says: a quote may be
        // doubled there, and a line end may be of two characters.
        let end = isLast ? bytes.count : bytes.count - 1
        var position = start
        while position < end {
            if !isReserved, position > Self.sampleSize {
                isReserved = true
                sink.reserve(for: bytes.count, after: position - start)
            }
            try parsePlainRun(
                bytes, at: &position, until: isReserved ? end : min(end, Self.sampleSize))
            guard position < end else { break }
            let isWhole =
                bytes[position] == Self.quote
                ? try parseQuoted(bytes, at: &position, isLast: isLast)
                : try parsePlain(bytes, at: &position, isLast: isLast)
            guard isWhole, position < end else { break }
            let byte = bytes[position]
            position += 1
            if byte == delimiter {
                column += 1
            } else {
                if byte == 0x0D, bytes.byte(at: position) == 0x0A { position += 1 }
                row += 1
                column = 1
            }
        }
        return position
    }

    /// Reads whole plain cells, up to one that begins with a quote or that may not end before a
    /// position.
    ///
    /// Passes over long texts thirty-two bytes at a time; where cells end, each of eight bytes is
    /// looked at once, whatever cells end there.
    private mutating func parsePlainRun(
        _ bytes: Span<UInt8>, at position: inout Int, until end: Int
    ) throws(TableError) {
        let last = end &- 8
        var start = position
        var block = position
        while block <= last {
            if block <= last &- 24, !holdsMarks(bytes.words(at: block)) {
                block &+= 32
                continue
            }
            var marks = marks(in: bytes.word(at: block))
            while marks != 0 {
                let place = block &+ marks.trailingZeroBitCount &>> 3
                marks &= marks &- 1
                // The line feed behind a carriage return has been passed.
                if place < start { continue }
                let byte = bytes[place]
                if byte == Self.quote {
                    if place > start { continue }
                    position = start
                    return
                }
                if place > start {
                    try checkSize(place &- start)
                    try sink.take(bytes, start..<place, row: row, column: column)
                }
                start = place &+ 1
                if byte == delimiter {
                    column &+= 1
                } else {
                    if byte == 0x0D, bytes.byte(at: start) == 0x0A { start &+= 1 }
                    row &+= 1
                    column = 1
                }
            }
            block &+= 8
        }
        position = start
    }

    /// Whether delimiters, line ends or quotes are among some bytes.
    @inline(__always)
    private func holdsMarks(_ words: SIMD4<UInt64>) -> Bool {
        let delimiters = ByteSearch.matches(words, ByteSearch.pattern(delimiter))
        let feeds = ByteSearch.matches(words, ByteSearch.pattern(0x0A))
        let returns = ByteSearch.matches(words, ByteSearch.pattern(0x0D))
        let quotes = ByteSearch.matches(words, ByteSearch.pattern(Self.quote))
        return ByteSearch.isAnySet((delimiters | feeds) | (returns | quotes))
    }

    /// The top bits of the bytes of a word that are delimiters, line ends or quotes.
    @inline(__always)
    private func marks(in word: UInt64) -> UInt64 {
        ByteSearch.exactMatches(word, ByteSearch.pattern(delimiter))
            | ByteSearch.exactMatches(word, ByteSearch.pattern(0x0A))
            | ByteSearch.exactMatches(word, ByteSearch.pattern(0x0D))
            | ByteSearch.exactMatches(word, ByteSearch.pattern(Self.quote))
    }

    /// Reads a cell up to the next delimiter or line end; a quote in it means itself.
    ///
    /// Returns whether the cell is whole; else nothing is taken and the position stays.
    private mutating func parsePlain(
        _ bytes: Span<UInt8>, at position: inout Int, isLast: Bool
    ) throws(TableError) -> Bool {
        let start = position
        let end = fieldEnd(in: bytes, from: start)
        guard isLast || end < bytes.count - 1 else { return false }
        position = end
        if end > start {
            try checkSize(end - start)
            try sink.take(bytes, start..<end, row: row, column: column)
        }
        return true
    }

    /// Reads a cell that begins with a quote.
    ///
    /// Where the next quote is missing, or stands lines below and before other text, the quote was
    /// not meant as one: it is then kept as a character of a plain cell, so that it takes nothing
    /// else with it. Returns whether the cell is whole; else nothing is taken and the position
    /// stays.
    private mutating func parseQuoted(
        _ bytes: Span<UInt8>, at position: inout Int, isLast: Bool
    ) throws(TableError) -> Bool {
        let start = position + 1
        var end = start
        var hasDoubledQuotes = false
        var hasReturns = false
        var hasLineEnds = false
        while true {
            guard let next = quotePlace(in: bytes, from: end, &hasReturns, &hasLineEnds) else {
                guard isLast else { return false }
                openQuotes.add(row)
                return try parsePlain(bytes, at: &position, isLast: isLast)
            }
            end = next
            guard bytes.byte(at: end + 1) == Self.quote else { break }
            hasDoubledQuotes = true
            end += 2
        }
        let after = end + 1
        let rest = fieldEnd(in: bytes, from: after)
        guard isLast || rest < bytes.count - 1 else { return false }
        if rest > after {
            if hasLineEnds || hasReturns {
                openQuotes.add(row)
                return try parsePlain(bytes, at: &position, isLast: isLast)
            }
            trailingTexts.add(row)
        }
        try checkSize(rest - start)
        position = rest
        if rest == after, !hasDoubledQuotes, !hasReturns {
            if end > start { try sink.take(bytes, start..<end, row: row, column: column) }
            return true
        }
        let text = Self.unquoted(bytes, start, end) + bytes.text(after, rest)
        if !text.isEmpty { try sink.take(text, row: row, column: column) }
        return true
    }

    private func checkSize(_ size: Int) throws(TableError) {
        if size > limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
        }
    }

    /// The text between two quotes, with doubled quotes made one and line ends made line feeds.
    private static func unquoted(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(end - start)
        var position = start
        while position < end {
            let byte = bytes[position]
            position += 1
            result.append(byte == 0x0D ? 0x0A : byte)
            if byte == quote || (byte == 0x0D && bytes.byte(at: position) == 0x0A) { position += 1 }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension CSVParser {
    /// Where the next delimiter or line end stands, or the end of the text.
    private func fieldEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        let pattern = ByteSearch.pattern(delimiter)
        while position <= bytes.count &- 8 {
            let word = bytes.word(at: position)
            let found =
                ByteSearch.matches(word, pattern)
                | ByteSearch.matches(word, ByteSearch.pattern(0x0A))
                | ByteSearch.matches(word, ByteSearch.pattern(0x0D))
            if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
            position &+= 1
        }
        return position
    }

    /// Where the next quote stands, with word of the line ends before it; `nil` if none does.
    private func quotePlace(
        in bytes: Span<UInt8>, from start: Int, _ hasReturns: inout Bool, _ hasLineEnds: inout Bool
    ) -> Int? {
        var position = start
        var returns: UInt64 = 0
        var feeds: UInt64 = 0
        defer {
            if returns != 0 { hasReturns = true }
            if feeds != 0 { hasLineEnds = true }
        }
        while position <= bytes.count &- 8 {
            let word = bytes.word(at: position)
            let quotes = ByteSearch.matches(word, ByteSearch.pattern(Self.quote))
            let before = quotes == 0 ? UInt64.max : (quotes & (0 &- quotes)) &- 1
            returns |= ByteSearch.matches(word, ByteSearch.pattern(0x0D)) & before
            feeds |= ByteSearch.matches(word, ByteSearch.pattern(0x0A)) & before
            if quotes != 0 { return position &+ quotes.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.quote { return position }
            if byte == 0x0D { returns = 1 }
            if byte == 0x0A { feeds = 1 }
            position &+= 1
        }
        return nil
    }
}
