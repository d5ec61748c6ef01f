#if CommandLine
import Section11Tables

/// A file in which much is sealed, each thing with a key of its own.
///
/// To make a file for each takes longer than to read the return that it keeps. The sealed things
/// stand behind each other; a list of them stands at the end, and the place of the list behind that.
/// A file that was written in part has no such end, and is as good as none.
struct SealedPack: Sendable {
    /// What something is known by: 32 bytes that nothing of it follows from.
    struct Name: Sendable, Hashable {
        /// The bytes, eight at a time.
        private let words: SIMD4<UInt64>

        /// Takes the first 32 bytes; what is missing is zero.
        init(_ bytes: some Sequence<UInt8>) {
            var words = SIMD4<UInt64>.zero
            for (place, byte) in bytes.prefix(Self.length).enumerated() {
                words[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
            }
            self.words = words
        }

        /// The 32 bytes.
        var bytes: [UInt8] {
            (0..<Self.length).map {
                UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64($0 % 8 * 8))
            }
        }

        /// How many bytes a name has.
        static let length = 32
    }

    /// Where the sealed things stand, in their order.
    let places: [(name: Name, part: Range<Int>)]

    private let file: FileParts

    /// Opens a pack; `nil` if there is none, or it is not whole.
    init?(path: String) {
        guard let file = try? FileParts(path: path),
            let end = file.bytes((file.size - Self.endLength)..<file.size),
            end.suffix(Self.mark.count).elementsEqual(Self.mark)
        else { return nil }
        let start = Self.number(in: end[..<8])
        let listEnd = file.size - Self.endLength
        guard start >= 0, start <= listEnd, (listEnd - start) % Self.entryLength == 0,
            let list = file.bytes(start..<listEnd)
        else { return nil }
        var places: [(name: Name, part: Range<Int>)] = []
        places.reserveCapacity(list.count / Self.entryLength)
        var from = 0
        for entry in stride(from: 0, to: list.count, by: Self.entryLength) {
            let number = entry + Name.length
            let length = Self.number(in: list[number..<(number + 8)])
            guard length >= 0, length <= start - from else { return nil }
            places.append((Name(list[entry..<number]), from..<(from + length)))
            from += length
        }
        self.file = file
        self.places = places
    }

    /// The sealed bytes of a part; `nil` if they cannot be read.
    func sealed(_ part: Range<Int>) -> [UInt8]? { file.bytes(part) }

    /// The end of a pack that lists these things; they stand before it without a gap.
    static func end(listing things: [(name: Name, length: Int)]) -> [UInt8] {
        var list: [UInt8] = []
        list.reserveCapacity(things.count * entryLength + endLength)
        var start = 0
        for (name, length) in things {
            list += name.bytes
            list += bytes(of: length)
            start += length
        }
        return list + bytes(of: start) + mark
    }

    private static let mark = Array("section11-pack/1".utf8)
    private static let entryLength = Name.length + 8
    private static let endLength = 8 + mark.count

    private static func bytes(of number: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// A number of eight bytes; below zero if it is greater than any length.
    private static func number(in bytes: ArraySlice<UInt8>) -> Int {
        Int(
            truncatingIfNeeded: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
}
#endif
