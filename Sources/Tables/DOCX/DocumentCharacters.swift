// How a document's reader adds what a person sees to the text.
extension DocumentReader {
    /// Adds text that stands in the run that is being read, character by character where its font
    /// is one of pictures.
    mutating func show(characters text: String) throws(TableError) {
        if format.isHidden {
            if text.utf8.contains(where: { $0 > 0x20 }) { oddities.hasHiddenText = true }
            return
        }
        let field = flows[flows.count - 1].fields.last
        // What a form shows where nothing has been typed.
        if let field, field.isTextInput, text.unicodeScalars.allSatisfy({ $0 == "\u{2002}" }) {
            return
        }
        let isPictured = Self.pictureFonts.contains(format.font.lowercased())
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: shown += " "
            case 0xF020...0xF0FF:
                shown += symbol(scalar.value, font: isPictured ? format.font : "Wingdings")
            case 0x21...0xFF where isPictured:
                shown += symbol(scalar.value, font: format.font)
            default: shown.unicodeScalars.append(scalar)
            }
        }
        try show(shown, fill: format.fill)
    }

    private static let pictureFonts: Set<String> = [
        "wingdings", "wingdings 2", "webdings", "symbol",
    ]

    private mutating func symbol(_ code: UInt32, font: String) -> String {
        if let text = SymbolFont.text(code, font: font) { return text }
        oddities.hasUnknownSymbols = true
        return ""
    }

    /// Reads a symbol, which names its font and its place in it.
    mutating func readSymbol(in bytes: Span<UInt8>) throws(TableError) {
        var font = ""
        var code: UInt32?
        while try scanner.nextAttribute(in: bytes) {
            let value = scanner.attributeValue.string(in: bytes)
            switch scanner.attributeName {
            case "font": font = value
            case "char": code = UInt32(value, radix: 16)
            default: break
            }
        }
        if let code, !format.isHidden { try show(symbol(code, font: font), fill: format.fill) }
        try scanner.skipElement(in: bytes)
    }

    /// Adds text to the paragraph that is being read, unless it belongs to a field's code.
    mutating func show(_ text: String, fill: Colour?) throws(TableError) {
        let flow = flows.count - 1
        guard !format.isHidden, flows[flow].fields.allSatisfy(\.isShown) else { return }
        flows[flow].add(text, fill: fill)
        if flows[flow].byteCount > limits.textBytes {
            throw .tooLarge(what: "the text of a cell in bytes", limit: limits.textBytes)
        }
    }
}
