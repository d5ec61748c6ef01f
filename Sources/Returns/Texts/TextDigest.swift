import Section11Tables

/// Numbers by which texts can be compared without keeping them, with hints at what texts may hold.
struct TextDigest {
    /// A number that equal texts share, and that different ones very seldom do.
    private(set) var exact: UInt64

    /// A number that texts with the same words share, whatever their capitals, punctuation and spaces.
    private(set) var words: UInt64 = 0

    /// How many words there are.
    var wordCount: UInt32 { row.count }

    /// How many Unicode scalars there are.
    private(set) var scalars: UInt32

    /// Where the first word stands that may begin a phrase of ``PlainNegation``; `nil` for none.
    var mayDenyFrom: Int? { hints.mayDenyFrom }

    /// Whether the text may hold what ``PrivacyScan`` finds.
    ///
    /// Every kind needs a digit or an `@`, but for names: those need a word that announces them, or
    /// a letter that stands alone.
    var mayBePrivate: Bool { mayHaveNumber || hints.mayName }

    private var hints = HintWords()
    private var row = WordRow()

    /// Whether there is a digit or perhaps an `@`, or the text is too short to tell.
    private var mayHaveNumber: Bool

    /// Makes the numbers of a text.
    init(_ text: String) {
        var room: [UInt8] = []
        self.init(text, room: &room)
    }

    /// Makes the numbers of a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - room: Room to work in, which grows with the longest text.
    init(_ text: String, room: inout [UInt8]) {
        let bytes = text.utf8.span.bytes
        let length = bytes.byteCount
        exact = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        scalars = UInt32(truncatingIfNeeded: length)
        // Of a short text the trigger asks less than it does of others.
        mayHaveNumber = length < PrivacyTrigger.shortest
        WordRow.makeRoom(&room, for: length)
        var span = room.mutableSpan
        var room = span.mutableBytes
        var position = 0
        while position < length {
            // The last sixty-four bytes may begin with some that are known.
            let start = length < 64 ? 0 : min(position, length &- 64)
            let block = length < 64 ? Self.padded(bytes) : Self.block(bytes, at: start)
            exact = Self.mixed(exact, block)
            let classes = ByteClasses(block)
            let fresh = ~(0 as UInt64) &<< UInt64(truncatingIfNeeded: position &- start)
            let letters = ByteClasses.gathered(classes.letters)
            var words = letters
            if ByteClasses.isAny(classes.others | classes.ats) {
                words |= ByteClasses.gathered(classes.others)
                note(classes, block, fresh)
            }
            hints.look(at: letters, fresh: fresh, from: start, in: bytes)
            row.add(classes.lowered(block), words: words, fresh: fresh, in: &room)
            position = start &+ 64
        }
        self.words = row.digest(in: &room)
    }

    /// Notes what bytes hold beside letters and what parts words.
    private mutating func note(_ classes: ByteClasses, _ block: ByteBlock, _ fresh: UInt64) {
        if ByteClasses.isAny(classes.ats | (classes.others & ~block)) { mayHaveNumber = true }
        // A byte that goes on with a scalar has its first bit set and its second not.
        let further = classes.others & block & ~(block &<< 1)
        if ByteClasses.isAny(further) {
            let count = (ByteClasses.gathered(further) & fresh).nonzeroBitCount
            scalars &-= UInt32(truncatingIfNeeded: count)
        }
    }

    /// Takes sixty-four bytes into a number.
    @inline(__always)
    static func mixed(_ number: UInt64, _ block: ByteBlock) -> UInt64 {
        var number = number
        for place in stride(from: 0, to: 8, by: 2) {
            let product = (number ^ block[place]).multipliedFullWidth(
                by: block[place &+ 1] ^ 0xA076_1D64_78BD_642F)
            number = product.high ^ product.low
        }
        return number
    }

    @inline(__always)
    private static func block(_ bytes: RawSpan, at position: Int) -> ByteBlock {
        // This load checks its bounds; what it trusts is the type, and any bytes make a number.
        bytes.unsafeLoadUnaligned(fromByteOffset: position, as: ByteBlock.self)
    }

    /// All of a text of less than sixty-four bytes, with zeros after its end.
    private static func padded(_ bytes: RawSpan) -> ByteBlock {
        var padded = ByteBlock.zero
        let whole = bytes.byteCount & ~7
        for position in stride(from: 0, to: whole, by: 8) {
            padded[position &>> 3] = bytes.unsafeLoadUnaligned(
                fromByteOffset: position, as: UInt64.self)
        }
        for position in whole..<bytes.byteCount {
            let byte = UInt64(bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self))
            padded[whole &>> 3] |= byte &<< UInt64(truncatingIfNeeded: (position &- whole) &* 8)
        }
        return padded
    }

    /// A short text that texts with the same words share.
    var standIn: String {
        // So short that it takes no room beside the reference to it.
        String(unsafeUninitializedCapacity: 14) { bytes in
            bytes.initialize(repeating: UInt8(ascii: "t"))
            var rest = words
            for position in bytes.indices.dropFirst() {
                let digit = UInt8(truncatingIfNeeded: rest & 0x1F)
                // The digits, then the letters from `a` on.
                bytes[position] = digit < 10 ? 0x30 + digit : 0x57 + digit
                rest >>= 5
            }
            return bytes.count
        }
    }
}
