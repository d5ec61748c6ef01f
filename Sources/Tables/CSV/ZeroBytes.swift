/// The zero bytes of a file that may be text.
struct ZeroBytes {
    /// How many there are.
    let count: Int

    private let isPadding: Bool
    private let total: Int

    /// Counts the zero bytes.
    init(in bytes: Span<UInt8>) {
        var count = 0
        var position = 0
        while position <= bytes.count - 32 {
            if ByteSearch.isAnySet(ByteSearch.matches(bytes.words(at: position), 0)) {
                for offset in 0..<32 where bytes[position + offset] == 0 { count += 1 }
            }
            position += 32
        }
        while position < bytes.count {
            if bytes[position] == 0 { count += 1 }
            position += 1
        }
        var end = bytes.count
        while count > 0, end > 0, bytes[end - 1] == 0 { end -= 1 }
        self.count = count
        isPadding = bytes.count - end == count
        total = bytes.count
    }

    /// Whether the file is still text: it has none, few, or only some that fill its end.
    var areStray: Bool {
        count == 0 || count * 100 <= total || (isPadding && count < total / 2)
    }
}
