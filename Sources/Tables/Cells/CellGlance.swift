/// What is to be seen of a cell without a look at what it holds.
package struct CellGlance: Sendable {
    /// The column, from 1.
    package let column: Int32

    /// The first byte of its text; 0 if it holds no text as such, or an empty one.
    package let firstByte: UInt8

    /// Whether it holds a text that begins and ends with a visible character of ASCII, so that no white
    /// space is around it.
    package let isTrimmedText: Bool

    @inline(__always)
    init(_ reference: CellReference, _ edges: TextEdges) {
        column = Int32(truncatingIfNeeded: reference.column)
        firstByte = edges.first
        isTrimmedText = edges.areVisible
    }
}

/// How a text begins and ends.
struct TextEdges: Sendable {
    /// The first byte; 0 if there is no text.
    let first: UInt8
    /// The last byte; 0 if there is no text.
    let last: UInt8

    /// The edges of no text.
    static let none = TextEdges(first: 0, last: 0)

    private init(first: UInt8, last: UInt8) {
        self.first = first
        self.last = last
    }

    /// The edges of a text that stands in some bytes.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        first = range.isEmpty ? 0 : bytes[range.lowerBound]
        last = range.isEmpty ? 0 : bytes[range.upperBound &- 1]
    }

    /// The edges of a text of its own.
    init(_ text: borrowing String) {
        let bytes = text.utf8.span
        self.init(bytes, bytes.indices)
    }

    /// Whether both are visible characters of ASCII.
    @inline(__always)
    var areVisible: Bool { first &- 0x21 < 0x5E && last &- 0x21 < 0x5E }
}
