// How the reader of a sheet reads what nearly all of a sheet is made of.
extension WorksheetReader {
    /// Takes whole plain cells, and the starts of plain rows between them, as long as they come.
    ///
    /// A plain cell holds nothing but one value, such as `<c r="D14" s="2" t="s"><v>7</v></c>`, or
    /// nothing at all. Going through one event by event would be most of the time that reading a
    /// workbook takes. What goes on in any other way is left where it is.
    mutating func takePlainCells(in bytes: Span<UInt8>) throws(TableError) {
        if scanner.isInTag || scanner.isEndPending { return }
        let textCount = context.texts.count
        repeat {
            repeat {
                while try takeTextCell(textCount, in: bytes) {}
            } while try takeCell(textCount, in: bytes)
        } while try takeRow(in: bytes)
    }

    /// Takes a whole cell such as `<c r="D14" s="2" t="s"><v>7</v></c>` in one step, as most of them
    /// are.
    ///
    /// - Parameters:
    ///   - textCount: How many texts cells may refer to.
    ///   - bytes: The bytes of the part.
    /// - Returns: Whether there was one; if not, nothing is taken.
    /// - Throws: A ``TableError`` where the sheet has too many cells, or a cell too long a text.
    @inline(__always)
    private mutating func takeTextCell(
        _ textCount: Int, in bytes: Span<UInt8>
    ) throws(TableError) -> Bool {
        let first = scanner.position
        guard first <= bytes.count &- Self.longestTextCell else { return false }
        let cell = bytes.extracting(first..<first &+ Self.longestTextCell)
        // `<c r="`, and the address with its quote.
        guard cell.word(at: 0) & 0xFFFF_FFFF_FFFF == 0x223D_7220_633C,
            let (column, length) = rowDigits.column(of: cell.word(at: 6))
        else { return false }
        var place = length &+ 7
        var style = 0
        let next = cell.word(at: place)
        // ` s="`, at most three digits, and the quote.
        if next & 0xFFFF_FFFF == 0x223D_7320 {
            let digits = ByteSearch.digitsBeforeQuote(next &>> 32)
            guard let number = ByteSearch.number(next &>> 32, digits) else { return false }
            style = number
            place &+= digits &+ 5
        }
        guard cell.holds(" t=\"s\"><v>", at: place) else { return false }
        let word = cell.word(at: place &+ 10)
        let ends = ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "<")))
        let digits = ends.trailingZeroBitCount &>> 3
        let end = place &+ 10 &+ digits
        guard let number = ByteSearch.number(word, digits), number < textCount,
            digits <= context.limits.textBytes, cell.holds("</v></c>", at: end)
        else { return false }
        scanner.position = first &+ end &+ 8
        self.column = column
        // The address of a row in range has a column of at most two letters.
        try append(
            sharedText: number, at: CellReference(row: row, column: column), style: style)
        return true
    }

    /// How many bytes such a cell takes up at most: its address eight, its format three, its number
    /// eight.
    private static var longestTextCell: Int { 56 }

    /// Takes a whole plain cell in one step.
    ///
    /// - Parameters:
    ///   - textCount: How many texts cells may refer to.
    ///   - bytes: The bytes of the part.
    /// - Returns: Whether there was one; if not, nothing is taken.
    /// - Throws: A ``TableError`` where the sheet has too many cells, or a cell too long a text.
    @inline(__always)
    private mutating func takeCell(
        _ textCount: Int, in bytes: Span<UInt8>
    ) throws(TableError) -> Bool {
        let first = scanner.position
        guard first <= bytes.count &- 16 else { return false }
        let beginning = bytes.word(at: first)
        guard beginning & 0xFFFF == 0x633C else { return false }  // `<c`
        var target = (row: row, column: column + 1)
        var style = 0
        var kind = Kind.number
        var place = first &+ 2
        // Nearly all cells begin with their address, ` r="`.
        if beginning &>> 16 & 0xFFFF_FFFF == 0x223D_7220,
            let (column, length) = rowDigits.column(of: bytes.word(at: first &+ 6))
        {
            target = (row, column)
            place = first &+ length &+ 7
        }
        if bytes.holds(" t=\"s\"><v>", at: place) {
            kind = .sharedText
            place &+= 10
        } else {
            let isTag = takeAttributes(&place, &target, &style, &kind, in: bytes)
            guard isTag else { return false }
            if bytes.holds("/>", at: place) {
                scanner.position = place &+ 2
                column = target.column
                if let reference = reference(target) {
                    try append(.empty, at: reference, style: style, isFormula: false)
                }
                return true
            }
            guard bytes.holds("><v>", at: place) else { return false }
            place &+= 4
        }
        return try takeValue(
            at: place, kind: kind, style: style, target: target, first: first, textCount, in: bytes)
    }

    /// Takes the attributes of a plain cell, up to the end of the tag.
    ///
    /// - Returns: Whether all are written in the way that nearly all are.
    @inline(__always)
    private func takeAttributes(
        _ place: inout Int, _ target: inout (row: Int, column: Int), _ style: inout Int,
        _ kind: inout Kind, in bytes: Span<UInt8>
    ) -> Bool {
        while place <= bytes.count &- 16 {
            let word = bytes.word(at: place)
            if word & 0xFF != 0x20 { return true }
            // A blank, a letter, `="`, and one to seven characters before the closing quote.
            guard word & 0xFFFF_00FF == 0x223D_0020 else { return false }
            let start = place &+ 4
            let value = bytes.word(at: start)
            let quotes = ByteSearch.matches(value, ByteSearch.pattern(UInt8(ascii: "\"")))
            let entities = ByteSearch.matches(value, ByteSearch.pattern(UInt8(ascii: "&")))
            guard quotes != 0, quotes & 0x80 == 0, entities == 0 else { return false }
            let length = quotes.trailingZeroBitCount &>> 3
            let text = XMLText(start: start, end: start &+ length)
            switch UInt8(truncatingIfNeeded: word &>> 8) {
            case UInt8(ascii: "r"): target = Self.place(text, in: bytes)
            case UInt8(ascii: "s"):
                style = ByteSearch.number(value, length) ?? text.number(in: bytes) ?? 0
            case UInt8(ascii: "t"): kind = Kind(text, in: bytes)
            default: return false
            }
            place = text.end &+ 1
        }
        return false
    }

    /// Takes the value of a plain cell and the cell's end.
    @inline(__always)
    private mutating func takeValue(
        at start: Int, kind: Kind, style: Int, target: (row: Int, column: Int), first: Int,
        _ textCount: Int, in bytes: Span<UInt8>
    ) throws(TableError) -> Bool {
        guard start <= bytes.count &- 8 else { return false }
        let word = bytes.word(at: start)
        let ends = ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "<")))
        let length = ends.trailingZeroBitCount &>> 3
        let end = start &+ length
        guard let number = ByteSearch.number(word, length), length <= context.limits.textBytes,
            bytes.holds("</v></c>", at: end)
        else {
            return try takeText(
                at: start, kind: kind, style: style, target: target, first: first, in: bytes)
        }
        scanner.position = end &+ 8
        column = target.column
        guard let reference = reference(target) else {
            oddities.misplaced += 1
            return true
        }
        let value: Cell.Value
        switch kind {
        case .sharedText where number < textCount:
            try append(sharedText: number, at: reference, style: style)
            return true
        case .number: value = self.value(Double(number), style: style)
        default:
            let text = XMLText(start: start, end: end)
            value = try self.value(text, kind: kind, style: style, at: reference, in: bytes)
        }
        try append(value, at: reference, style: style, isFormula: false)
        return true
    }

    /// Takes a value that is no short whole number, and the cell's end.
    @inline(never)
    private mutating func takeText(
        at start: Int, kind: Kind, style: Int, target: (row: Int, column: Int), first: Int,
        in bytes: Span<UInt8>
    ) throws(TableError) -> Bool {
        scanner.position = start
        scanner.scanText(in: bytes)
        let text = scanner.text
        guard bytes.holds("</v></c>", at: text.end), !text.hasEscapes else {
            scanner.position = first
            return false
        }
        scanner.position = text.end &+ 8
        column = target.column
        guard let reference = reference(target) else {
            oddities.misplaced += 1
            return true
        }
        let value = try value(text, kind: kind, style: style, at: reference, in: bytes)
        try append(value, at: reference, style: style, isFormula: false)
        return true
    }

    /// Takes the end of a row and the start of the next one in one step, `</row><row r="14">`.
    ///
    /// - Returns: Whether cells of a row may come now; if not, nothing is taken, or the row that was
    ///   taken is about to end.
    private mutating func takeRow(in bytes: Span<UInt8>) throws(TableError) -> Bool {
        let start = scanner.position &+ 14
        // What is open is a `row`; if its name has three letters, it has no prefix.
        guard bytes.holds("</row><row r=\"", at: scanner.position), start <= bytes.count &- 8,
            scanner.open.last?.length == 3
        else { return false }
        let word = bytes.word(at: start)
        let quotes = ByteSearch.matches(word, ByteSearch.pattern(UInt8(ascii: "\"")))
        let length = quotes.trailingZeroBitCount &>> 3
        guard quotes != 0, let number = ByteSearch.number(word, length) else { return false }
        var place = start &+ length &+ 1
        if bytes.holds(" spans=\"", at: place), place <= bytes.count &- 16 {
            let spans = bytes.word(at: place &+ 8)
            let quotes = ByteSearch.matches(spans, ByteSearch.pattern(UInt8(ascii: "\"")))
            if quotes != 0 { place &+= 9 &+ quotes.trailingZeroBitCount &>> 3 }
        }
        row = number
        column = 0
        if bytes.byte(at: place) == UInt8(ascii: ">") {
            scanner.position = place &+ 1
            rowDigits = RowDigits(row: row)
            return true
        }
        scanner.position = place
        scanner.isInTag = true
        try readRowAttributes(in: bytes)
        return !scanner.isEndPending
    }
}
