/// How the characters of a text file are written as bytes.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "utf-8"
    /// UTF-16 with the lower byte first, as Excel's "Unicode Text" is.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16 with the higher byte first.
    case utf16BigEndian = "utf-16be"
    /// Windows-1252, the Western European code page of Windows.
    case windows1252 = "windows-1252"
}

extension TextEncoding {
    /// The UTF-16 that bytes show by a byte order mark or by the zeros of ASCII text; else `nil`.
    static func utf16(of bytes: Span<UInt8>) -> TextEncoding? {
        guard bytes.count >= 2 else { return nil }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): return .utf16LittleEndian
        case (0xFE, 0xFF): return .utf16BigEndian
        default: break
        }
        // Without a mark: nearly every second byte is zero, and none of the others.
        var zeros = (even: 0, odd: 0)
        let pairs = min(bytes.count / 2, 512)
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zeros.even += 1 }
            if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.even == 0, zeros.odd * 10 >= pairs * 7 { return .utf16LittleEndian }
        if zeros.odd == 0, zeros.even * 10 >= pairs * 7 { return .utf16BigEndian }
        return nil
    }

    /// Writes bytes of this encoding as UTF-8, without a byte order mark.
    ///
    /// What the encoding cannot mean becomes U+FFFD; UTF-8 itself is left as it is.
    func utf8(from bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8:
            return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian:
            return Self.utf8(fromUTF16: bytes, low: 0, high: 1)
        case .utf16BigEndian:
            return Self.utf8(fromUTF16: bytes, low: 1, high: 0)
        case .windows1252:
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes {
                if byte < 0x80 {
                    result.append(byte)
                } else {
                    result.append(contentsOf: Self.utf8OfWindows1252[Int(byte) - 0x80])
                }
            }
            return result
        }
    }

    private static func utf8(fromUTF16 bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for pair in 0..<(bytes.count / 2) {
            units.append(UInt16(bytes[2 * pair + high]) << 8 | UInt16(bytes[2 * pair + low]))
        }
        if units.first == 0xFEFF { units.removeFirst() }
        var text = String(decoding: units, as: UTF16.self)
        if !bytes.count.isMultiple(of: 2) { text.unicodeScalars.append("\u{FFFD}") }
        return Array(text.utf8)
    }

    /// The UTF-8 of the bytes 0x80 to 0xFF; from 0xA0 the code page is Latin-1.
    private static let utf8OfWindows1252: [[UInt8]] = {
        let upTo9F: [UInt32] = [
            0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
            0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
        ]
        return (upTo9F + Array(0xA0...0xFF)).map { code in
            Unicode.Scalar(code).map { Array(String(Character($0)).utf8) } ?? []
        }
    }()
}
