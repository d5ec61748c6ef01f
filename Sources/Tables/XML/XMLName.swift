/// The local name of an element or attribute, held without allocation.
///
/// Names of up to 16 bytes are held whole; a longer one is ``other``, and is told apart by
/// ``XMLLongName`` where it matters.
struct XMLName: Equatable {
    private var low: UInt64
    private var high: UInt64

    /// No name, or one of more than 16 bytes.
    static let other = XMLName(low: .max, high: .max)

    /// Creates a name from its bytes, the first lowest, with zeros behind the last.
    @inline(__always)
    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// Creates a name that is known when the program is built.
    @inline(__always)
    init(_ name: StaticString) {
        low = 0
        high = 0
        var place: UInt64 = 0
        while place < UInt64(name.utf8CodeUnitCount) {
            append(name.utf8Start[Int(place)], at: place)
            place += 1
        }
    }

    /// Creates an empty name, to be filled byte by byte.
    @inline(__always)
    init() {
        low = 0
        high = 0
    }

    /// Puts a byte at its place, from 0; beyond 16 bytes the name is ``other``.
    @inline(__always)
    mutating func append(_ byte: UInt8, at place: UInt64) {
        if place < 8 {
            low |= UInt64(byte) &<< (place &* 8)
        } else if place < 16 {
            high |= UInt64(byte) &<< ((place &- 8) &* 8)
        } else {
            self = XMLName(low: .max, high: .max)
        }
    }

    @inline(__always)
    static func == (left: XMLName, right: XMLName) -> Bool {
        left.low == right.low && left.high == right.high
    }

    @inline(__always)
    static func ~= (name: StaticString, value: XMLName) -> Bool { XMLName(name) == value }
}
