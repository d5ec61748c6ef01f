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

    /// Whether there is a letter of ASCII.
    private(set) var hasPlainLetter = false

    private var hints = HintWords()
    private var row = WordRow()

    /// Whether there is a digit or perhaps an `@`, or the text is too short to tell.
    private var mayHaveNumber: Bool

    /// Makes the numbers of a text.
    init(_ text: String) {
        var room = TextRoom()
        self.init(text, in: &room)
    }

    /// Makes the numbers of a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - room: Room to work in, which other texts may have used.
    init(_ text: String, in room: inout TextRoom) {
        self.init(text.utf8.span.bytes, in: &room)
    }

    /// Makes the numbers of a text, where it stands.
    init(_ text: CellText, in room: inout TextRoom) {
        switch text {
        case .made(let text): self.init(text.utf8.span.bytes, in: &room)
        case .standing(let bytes, let place):
            self.init(bytes.span.bytes.extracting(place), in: &room)
        }
    }

    private init(_ bytes: RawSpan, in room: inout TextRoom) {
        room.makeRoom(WordRow.room(for: bytes.byteCount))
        var span = room.bytes.mutableSpan
        var bytesOfRoom = span.mutableBytes
        self.init(bytes, in: &bytesOfRoom)
    }

    /// Makes the numbers of a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - room: Room for its ``WordRow``.
    @inline(never)
    private init(_ bytes: RawSpan, in room: inout MutableRawSpan) {
        let length = bytes.byteCount
        exact = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        scalars = UInt32(truncatingIfNeeded: length)
        // Of a short text the trigger asks less than it does of others.
        mayHaveNumber = length < PrivacyTrigger.shortest
        var position = 0
        while position < length {
            // The last sixty-four bytes may begin with some that are known.
            let start = length < 64 ? 0 : min(position, length &- 64)
            let block = length < 64 ? ByteBlock(padding: bytes) : ByteBlock(bytes, at: start)
            exact = Self.mixed(exact, block)
            let fresh = ~(0 as UInt64) &<< UInt64(truncatingIfNeeded: position &- start)
            let letters = block.letters
            var words = letters.gathered
            if words != 0 { hasPlainLetter = true }
            hints.look(at: words, fresh: fresh, from: start, in: bytes)
            var lowered = block.lowered(letters: letters)
            if block.hasMoreThanLetters {
                lowered = look(at: block, letters: letters, fresh: fresh, words: &words)
            }
            row.add(lowered, words: words, fresh: fresh, in: &room)
            position = start &+ 64
        }
        self.words = row.digest(in: &room)
    }

    /// Looks at bytes that are more than letters and what parts words.
    ///
    /// - Returns: The bytes in lower case, with a space for each that is no part of a word.
    @inline(never)
    private mutating func look(
        at block: ByteBlock, letters: ByteBlock, fresh: UInt64, words: inout UInt64
    ) -> ByteBlock {
        let others = block.digitsAndBeyond
        words |= others.gathered
        if block.hasNumberOrAt { mayHaveNumber = true }
        // A byte that goes on with a scalar has its first bit set and its second not.
        let further = others.map(block) { others, bytes in
            others & bytes & ~(bytes &<< ByteLanes(repeating: 1))
        }
        if further.joined.isAnySet {
            let count = (further.gathered & fresh).nonzeroBitCount
            scalars &-= UInt32(truncatingIfNeeded: count)
        }
        return block.lowered(letters: letters, others: others)
    }

    /// Takes sixteen bytes into a number.
    @inline(__always)
    private static func mixed(_ number: UInt64, _ lanes: ByteLanes) -> UInt64 {
        let product = (number ^ lanes.x).multipliedFullWidth(by: lanes.y ^ 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }

    /// Takes sixty-four bytes into a number.
    @inline(__always)
    static func mixed(_ number: UInt64, _ block: ByteBlock) -> UInt64 {
        mixed(
            mixed(mixed(mixed(number, block.first), block.second), block.third), block.fourth)
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

/// Room in which texts are looked through, one after the other.
struct TextRoom {
    fileprivate var bytes: [UInt8] = []

    /// Makes sure that there are so many bytes.
    fileprivate mutating func makeRoom(_ count: Int) {
        if bytes.count < count {
            // Most texts are shorter.
            bytes = [UInt8](repeating: 0, count: max(count, 1024))
        }
    }
}
