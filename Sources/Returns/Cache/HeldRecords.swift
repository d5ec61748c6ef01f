/// Records of a return, which can be held as bytes for as long as nobody asks for them.
///
/// A country has millions of answers, of which each stage looks at those of one return at a time.
/// As bytes they take a tenth of the room. Whoever asks for packed records gets them made anew each
/// time, so that who needs them more than once opens them first.
struct HeldRecords<Record: Keepable & Sendable & Equatable>: Sendable {
    private var open: [Record]
    private var packed: Packed?

    /// Records as bytes.
    private struct Packed: Sendable, Equatable {
        let bytes: [UInt8]
        let count: Int
        let words: KeptWords

        static func == (one: Packed, other: Packed) -> Bool {
            one.words === other.words && one.bytes == other.bytes
        }

        /// The records.
        var records: [Record] {
            var reader = KeptReader(bytes, words: words)
            guard let records = try? [Record](from: &reader) else {
                preconditionFailure("what was packed in this run must open")
            }
            return records
        }
    }

    /// Creates records that are not packed.
    init(_ records: [Record] = []) { open = records }

    /// The records; opened for good where they are changed.
    var records: [Record] {
        @inline(__always) get { packed == nil ? open : packed?.records ?? [] }
        @inline(__always) _modify {
            openForGood()
            yield &open
        }
    }

    /// How many there are, which needs no opening.
    var count: Int { packed?.count ?? open.count }

    /// Whether they are held as bytes.
    var isPacked: Bool { packed != nil }

    /// Holds the records as bytes.
    ///
    /// - Parameter words: What the bytes need not repeat.
    mutating func pack(_ words: KeptWords) {
        if packed != nil || open.isEmpty { return }
        var writer = KeptWriter(words: words)
        writer.add(open)
        packed = Packed(bytes: writer.exactBytes, count: open.count, words: words)
        open = []
    }

    /// Holds the records themselves again.
    mutating func openForGood() {
        guard let packed else { return }
        open = packed.records
        self.packed = nil
    }
}

extension HeldRecords: Equatable {
    static func == (one: Self, other: Self) -> Bool {
        if let packed = one.packed, packed == other.packed { return true }
        return one.count == other.count && one.records == other.records
    }
}
