/// The text of a cell on a web page, as a browser shows it.
struct HTMLText {
    private(set) var bytes: [UInt8] = []
    private var spaceIsPending = false

    /// The text, without space at its ends.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds text between tags; any run of white space is one space, as is a space that does not break.
    mutating func append(_ range: Range<Int>, of source: Span<UInt8>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = source[place]
            place += 1
            if XMLScanner.isSpace(byte) {
                spaceIsPending = true
            } else if byte == UInt8(ascii: "&"),
                let (scalar, next) = Self.entity(from: place, before: range.upperBound, in: source)
            {
                place = next
                if scalar == "\u{A0}" { spaceIsPending = true } else { append(scalar) }
            } else if byte == 0xC2, place < range.upperBound, source[place] == 0xA0 {
                place += 1
                spaceIsPending = true
            } else {
                flushSpace()
                bytes.append(byte)
            }
        }
    }

    /// Begins a new line, unless the text is empty.
    mutating func breakLine() {
        spaceIsPending = false
        if !bytes.isEmpty { bytes.append(0x0A) }
    }

    /// Begins a new line, unless the text stands at the beginning of one.
    mutating func beginBlock() {
        if bytes.last != 0x0A { breakLine() }
    }

    /// Takes away what stands at the end and is not seen.
    mutating func finish() {
        while bytes.last == 0x0A { bytes.removeLast() }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        flushSpace()
        bytes.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func flushSpace() {
        if spaceIsPending, let last = bytes.last, last != 0x0A { bytes.append(0x20) }
        spaceIsPending = false
    }

    /// Reads an entity behind its `&`; `nil` if it is none, and then the `&` stands for itself.
    private static func entity(
        from start: Int, before end: Int, in bytes: Span<UInt8>
    ) -> (Unicode.Scalar, next: Int)? {
        var place = start
        while place < end, place - start < 12, bytes[place] != UInt8(ascii: ";") { place += 1 }
        guard place < end, bytes[place] == UInt8(ascii: ";") else { return nil }
        let name = bytes.text(start, place)
        guard name.utf8.first == UInt8(ascii: "#") else {
            return scalars[name].map { ($0, place + 1) }
        }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        else { return nil }
        if (0x80..<0xA0).contains(code) {
            // Browsers read these as Windows-1252, since that is what pages mean by them.
            let byte = TextEncoding.windows1252.utf8(from: [UInt8(code)])
            return String(decoding: byte, as: UTF8.self).unicodeScalars.first.map {
                ($0, place + 1)
            }
        }
        let scalar = code == 0 ? nil : Unicode.Scalar(code)
        return (scalar ?? "\u{FFFD}", place + 1)
    }

    /// The characters that pages write by name: those of Latin-1, and the common ones beyond it.
    private static let scalars: [String: Unicode.Scalar] = {
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
            plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 \
            iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
            Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
            ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        var scalars: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "\u{2013}",
            "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}",
            "rdquo": "\u{201D}", "sbquo": "\u{201A}", "bdquo": "\u{201E}", "bull": "\u{2022}",
            "hellip": "\u{2026}", "euro": "\u{20AC}", "trade": "\u{2122}", "ensp": "\u{A0}",
            "emsp": "\u{A0}", "thinsp": "\u{A0}", "check": "\u{2713}", "checkmark": "\u{2713}",
            "cross": "\u{2717}", "le": "\u{2264}", "ge": "\u{2265}", "rarr": "\u{2192}",
        ]
        for (offset, name) in latin.split(separator: " ").enumerated() {
            scalars[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
        }
        return scalars
    }()
}
