/// The splitting of a file of delimited text that is read piece by piece.
///
/// It takes the room of a piece or of the longest cell, whatever the size of the file, and what is
/// read stays near the processor until it is split.
enum CSVPieces {
    /// How many bytes are read at once.
    static let size = 256 << 10

    /// Splits a file into cells.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - options: How the file is written, where that is known.
    ///   - limits: What the file may ask for.
    ///   - size: How many bytes are read at once, more than the inference of a delimiter looks at.
    ///   - sink: What takes the cells.
    /// - Returns: The sink with all cells; `nil` if what the file is can only be told from the whole
    ///   of it, as it is short, or holds what is not UTF-8, or zero bytes.
    /// - Throws: ``TableError/cannotOpen(reason:)`` or ``TableError/tooLarge(what:limit:)``.
    static func parse<Sink: CSVSink>(
        path: String, options: CSVOptions, limits: ReadingLimits, size: Int = size, into sink: Sink
    ) throws(TableError) -> Sink? {
        guard options.encoding ?? .utf8 == .utf8 else { return nil }
        let file = try OpenFile(path: path, limits: limits)
        guard file.size > size else { return nil }
        var parser: CSVParser<Sink>?
        var bytes = [UInt8](repeating: 0, count: size)
        var left = file.size
        // In the bytes: where the text ends that they hold, where it is known to be UTF-8, and where
        // the first cell begins that is not read.
        var end = 0
        var checked = 0
        var start = 0
        while left > 0 {
            for offset in 0..<(end - start) { bytes[offset] = bytes[start + offset] }
            (end, checked, start) = (end - start, checked - start, 0)
            // A long cell is not looked through again for every piece of it.
            if end > bytes.count / 2 { bytes += repeatElement(0, count: bytes.count) }
            let new = try file.fill(&bytes, from: end, upTo: left)
            left = new == 0 ? 0 : left - new
            end += new

            let text = bytes.span.extracting(0..<end)
            checked = UTF8Validation.validEnd(text, from: checked)
            let isCutOff = left > 0 && end - checked < 4
            guard checked == end || isCutOff,
                ZeroBytes(in: text.extracting((end - new)..<end)).count == 0
            else { return nil }
            if parser == nil {
                start = text.holds("\u{FEFF}", at: 0) ? 3 : 0
                let beginning = CSVBeginning(
                    of: text.extracting(start..<end), delimiter: options.delimiter)
                start += beginning.start
                parser = CSVParser(delimiter: beginning.delimiter, limits: limits, sink: sink)
            }
            start = try parser?.parse(text, from: start, isLast: left == 0) ?? end
        }
        return parser?.sink
    }
}

extension OpenFile {
    /// Reads what comes next into some bytes from a position on; returns how many were read.
    fileprivate func fill(
        _ bytes: inout [UInt8], from position: Int, upTo most: Int
    ) throws(TableError) -> Int {
        var failure: TableError?
        let count = bytes.withUnsafeMutableBytes { buffer in
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[position...].prefix(most))
            do throws(TableError) {
                return try fill(room)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return count
    }
}
