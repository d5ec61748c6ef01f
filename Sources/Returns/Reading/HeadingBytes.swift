/// The bytes of headings as they are compared.
enum HeadingBytes {
    /// What opens a remark in brackets.
    static let opening: UInt8 = 1
    /// What closes it.
    static let closing: UInt8 = 2

    /// For each byte the same in lower case if it is part of a word, ``opening`` and ``closing`` for
    /// brackets, and 0 for all else.
    static let folded: [UInt8] = {
        var folded = [UInt8](repeating: 0, count: 256)
        for byte in UInt8.min...UInt8.max {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): folded[Int(byte)] = opening
            case UInt8(ascii: ")"), UInt8(ascii: "]"): folded[Int(byte)] = closing
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded[Int(byte)] = byte | 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x80...:
                folded[Int(byte)] = byte
            default: continue
            }
        }
        return folded
    }()
}
