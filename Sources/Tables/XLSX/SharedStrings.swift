/// The texts that the cells of a workbook share.
enum SharedStrings {
    /// Reads all texts, in the order by which cells refer to them.
    static func read(
        _ bytes: Span<UInt8>, part: String, limits: ReadingLimits
    ) throws(TableError) -> [String] {
        var scanner = XMLScanner(part: part, limits: limits)
        var strings: [String] = []
        strings.reserveCapacity(min(bytes.count / 64, 1 << 16))
        while true {
            if scanner.depth == 1, let text = scanner.takeSharedText(in: bytes) {
                try append(XMLContent(piece: text), to: &strings, from: bytes, limits: limits)
                continue
            }
            switch try scanner.next(in: bytes) {
            case .start where "si" ~= scanner.name:
                let content = try scanner.richText(in: bytes)
                try append(content, to: &strings, from: bytes, limits: limits)
            case .finished: return strings
            default: continue
            }
        }
    }

    @inline(__always)
    private static func append(
        _ content: XMLContent, to strings: inout [String], from bytes: Span<UInt8>,
        limits: ReadingLimits
    ) throws(TableError) {
        if content.byteCount > limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
        }
        if strings.count >= limits.sharedStrings {
            throw .tooLarge(what: "the number of texts", limit: limits.sharedStrings)
        }
        strings.append(content.cellString(in: bytes))
    }
}

extension XMLScanner {
    /// Takes a whole text item that holds nothing but one text, in one step.
    @inline(__always)
    fileprivate mutating func takeSharedText(in bytes: Span<UInt8>) -> XMLText? {
        take("<si><t>", "</t></si>", in: bytes)
            ?? take("<si><t xml:space=\"preserve\">", "</t></si>", in: bytes)
    }

    /// Joins the runs of the text item that has just started, up to its end.
    ///
    /// How the text is pronounced (`rPh`) is no part of it. White space is kept whether or not the
    /// file asks for it.
    mutating func richText(in bytes: Span<UInt8>) throws(TableError) -> XMLContent {
        let inner = depth
        var content = XMLContent()
        while true {
            switch try next(in: bytes) {
            case .start:
                switch name {
                case "t": content.add(try self.content(in: bytes), from: bytes)
                case "r": continue
                default: try skipElement(in: bytes)
                }
            case .end where depth < inner: return content
            case .finished: return content
            default: continue
            }
        }
    }
}
