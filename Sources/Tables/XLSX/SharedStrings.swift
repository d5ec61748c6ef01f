/// The texts that the cells of a workbook share.
enum SharedStrings {
    /// Finds all texts, in the order by which cells refer to them.
    static func read(
        _ bytes: [UInt8], part: String, limits: ReadingLimits
    ) throws(TableError) -> SharedTexts {
        var found = Found(limits: limits)
        try found.read(bytes.span, part: part)
        return SharedTexts(part: bytes, places: found.places, made: found.made)
    }

    /// The texts that were found so far.
    private struct Found {
        let limits: ReadingLimits
        var places: [SharedTexts.Place] = []
        var made: [String] = []

        init(limits: ReadingLimits) { self.limits = limits }

        mutating func read(_ bytes: Span<UInt8>, part: String) throws(TableError) {
            var scanner = XMLScanner(part: part, limits: limits)
            places.reserveCapacity(min(bytes.count / 64, 1 << 16))
            while true {
                if scanner.depth == 1, let text = scanner.takeSharedText(in: bytes) {
                    try append(XMLContent(piece: text), from: bytes)
                    continue
                }
                switch try scanner.next(in: bytes) {
                case .start where "si" ~= scanner.name:
                    try append(try scanner.richText(in: bytes), from: bytes)
                case .finished: return
                default: continue
                }
            }
        }

        @inline(__always)
        private mutating func append(
            _ content: XMLContent, from bytes: Span<UInt8>
        ) throws(TableError) {
            if content.byteCount > limits.textBytes {
                throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
            }
            if places.count >= limits.sharedStrings {
                throw .tooLarge(what: "the number of texts", limit: limits.sharedStrings)
            }
            if let place = content.placeOfText(in: bytes) {
                places.append(place)
            } else {
                let text = content.cellString(in: bytes)
                places.append(SharedTexts.Place(made: made.count, text))
                made.append(text)
            }
        }
    }
}

extension XMLContent {
    /// Where the text of a cell stands in its part; `nil` if it has to be put together or mended.
    @inline(__always)
    fileprivate func placeOfText(in bytes: Span<UInt8>) -> SharedTexts.Place? {
        guard joined == nil, piece.isItsBytes,
            piece.isASCII || UTF8Validation.isValid(bytes.extracting(piece.start..<piece.end))
        else { return nil }
        return SharedTexts.Place(piece.start..<piece.end, isASCII: piece.isASCII, in: bytes)
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
