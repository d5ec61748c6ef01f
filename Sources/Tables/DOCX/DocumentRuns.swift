/// The format of a run, as far as it tells what a person sees.
struct DocumentRunFormat {
    /// Whether the text is hidden.
    var isHidden = false
    /// The colour behind the text; `nil` for none.
    var fill: Colour?
    /// The font, where it is given for the run itself; else empty.
    var font = ""
}

// How a document's reader reads paragraphs and the runs in them.
extension DocumentReader {
    /// Reads the paragraph that has just started, up to its end.
    mutating func readParagraph(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        isParagraphHidden = false
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "pPr" ~= scanner.name: try readParagraphProperties(in: bytes)
            case .start: try readElement(.runs, in: bytes)
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        if withheld > 0 { try addMark() }
        flows[flows.count - 1].endParagraph()
    }

    private mutating func readParagraphProperties(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        let flow = flows.count - 1
        var list = DocumentNumbering.Place()
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "pStyle":
                    let style = try scanner.value(of: "val", in: bytes) ?? ""
                    flows[flow].current.isHeading = styles.isHeading(style)
                    isParagraphHidden = styles.isHidden(style)
                    list.style = style
                case "outlineLvl":
                    let level = try scanner.value(of: "val", in: bytes).flatMap { Int($0) }
                    if let level, level < 9 { flows[flow].current.isHeading = true }
                case "shd":
                    flows[flow].current.fill = try shading.colour(&scanner, in: bytes)
                case "numPr": continue
                case "ilvl":
                    list.level = try scanner.value(of: "val", in: bytes).flatMap { Int($0) }
                case "numId": list.id = try scanner.value(of: "val", in: bytes)
                case "rPr": try readParagraphMark(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        if list.id == nil {
            list.id = styles.list(list.style)
            list.level = list.level ?? styles.listLevel(list.style)
        }
        if let found = numbering.next(at: list), withheld == 0, !isParagraphHidden {
            flows[flow].add(number: found.number, divider: found.divider)
        }
    }

    /// Reads the format of the mark that ends a paragraph, which tells whether it was deleted.
    private mutating func readParagraphMark(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "del", "moveFrom":
                    oddities.hasTrackedChanges = true
                    flows[flows.count - 1].current.continues = true
                case "ins", "moveTo": oddities.hasTrackedChanges = true
                default: break
                }
                try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    /// Reads an element of a paragraph: a run, or one that holds runs, such as a link.
    mutating func readPieceOfParagraph(in bytes: Span<UInt8>) throws(TableError) {
        switch scanner.name {
        case "r": try readRun(in: bytes)
        case "pPr", "rPr", "drawing", "pict", "object": try passOver(in: bytes)
        default: try readContent(.runs, in: bytes)
        }
    }

    private mutating func readRun(in bytes: Span<UInt8>) throws(TableError) {
        if withheld > 0 {
            try addMark()
            return try scanner.skipElement(in: bytes)
        }
        let outer = format
        format = DocumentRunFormat(isHidden: isParagraphHidden)
        try readContent(.texts, in: bytes)
        format = outer
    }

    /// Reads an element of a run: a text, a break, a symbol.
    mutating func readPieceOfRun(in bytes: Span<UInt8>) throws(TableError) {
        switch scanner.name {
        case "t":
            let text = try scanner.content(in: bytes).decoded(from: bytes)
            try show(characters: String(decoding: text, as: UTF8.self))
        case "rPr": return try readRunFormat(in: bytes)
        case "tab", "ptab":
            try show("\t", fill: format.fill)
            try scanner.skipElement(in: bytes)
        case "br", "cr":
            try show("\n", fill: format.fill)
            try scanner.skipElement(in: bytes)
        case "noBreakHyphen":
            try show("-", fill: format.fill)
            try scanner.skipElement(in: bytes)
        case "sym": try readSymbol(in: bytes)
        case "fldChar": try readFieldMark(in: bytes)
        case "ruby", "rubyBase": try readContent(.texts, in: bytes)
        // The runs of a base text with its pronunciation.
        case "r": try readRun(in: bytes)
        case "commentReference":
            oddities.hasRemarks = true
            try scanner.skipElement(in: bytes)
        default:
            switch scanner.longName(in: bytes) {
            case "footnoteReference", "endnoteReference": oddities.hasFootnotes = true
            default: break
            }
            try passOver(in: bytes)
        }
    }

    private mutating func readRunFormat(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var shaded: Colour?
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "vanish": format.isHidden = try scanner.isOn(in: bytes)
                case "rStyle":
                    let style = try scanner.value(of: "val", in: bytes) ?? ""
                    if styles.isHidden(style) { format.isHidden = true }
                case "rFonts": format.font = try scanner.value(of: "ascii", in: bytes) ?? ""
                case "highlight":
                    let name = try scanner.value(of: "val", in: bytes) ?? ""
                    format.fill = DocumentShading.highlight(name)
                case "shd": shaded = try shading.colour(&scanner, in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner:
                format.fill = format.fill ?? shaded
                return
            case .finished: return
            default: continue
            }
        }
    }

    /// Passes over an element, and notes a text box in it.
    private mutating func passOver(in bytes: Span<UInt8>) throws(TableError) {
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            if case .start = try scanner.next(in: bytes), "txbxContent" ~= scanner.name {
                oddities.hasTextBoxes = true
            }
        }
    }
}
