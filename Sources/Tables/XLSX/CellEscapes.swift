/// The escapes by which a workbook writes characters that XML cannot hold: `_x000D_`.
enum CellEscapes {
    /// Resolves the escapes in the UTF-8 of a text.
    static func string(_ bytes: [UInt8]) -> String {
        let line = UInt8(ascii: "_")
        let span = bytes.span
        guard span.place(of: line, from: 0) < span.count else {
            return span.longText(0, span.count)
        }
        var resolved: [UInt8] = []
        resolved.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            guard let first = unit(at: place, in: bytes) else {
                resolved.append(bytes[place])
                place += 1
                continue
            }
            place += 7
            var units = [first]
            if UTF16.isLeadSurrogate(first), let second = unit(at: place, in: bytes),
                UTF16.isTrailSurrogate(second)
            {
                units.append(second)
                place += 7
            }
            resolved.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        }
        return String(decoding: resolved, as: UTF8.self)
    }

    /// The UTF-16 unit that is written at a place; `nil` if no escape stands there.
    private static func unit(at place: Int, in bytes: [UInt8]) -> UInt16? {
        guard place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"),
            bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[(place + 2)..<(place + 6)] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
