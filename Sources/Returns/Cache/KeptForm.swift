/// A value that a cache can keep as bytes.
///
/// The bytes are no format for others, nor for another build: whoever keeps them binds them to the
/// build that wrote them, as the command's cache is bound to the program's own file. So a type here
/// may change freely, as long as both of its functions do.
protocol Keepable {
    /// Adds the value to what is kept.
    func keep(in writer: inout KeptWriter)

    /// Takes the value out of what was kept.
    init(from reader: inout KeptReader) throws(KeptReader.Damage)
}

/// Bytes to keep, as they grow.
struct KeptWriter {
    /// What was added.
    private(set) var bytes: [UInt8] = []

    /// What was added, in an array that has no room for more.
    var exactBytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = buffer.initialize(fromContentsOf: bytes)
        }
    }

    private var places: [String: UInt64] = [:]

    /// What need not be written; `nil` where everything must.
    let words: KeptWords?

    /// The last answer that needed few bytes.
    var lastAnswer = KeptAnswer()

    /// Creates a writer.
    ///
    /// - Parameter words: What its reader knows as well; `nil` for nothing.
    init(words: KeptWords? = nil) { self.words = words }

    /// Adds a number, the shorter the smaller it is.
    mutating func add(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Adds one byte.
    mutating func add(byte: UInt8) { bytes.append(byte) }

    /// Adds a number that may have any of its bits set.
    mutating func addWhole(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    /// Adds a text; where a longer one was added before, only its place there.
    mutating func add(_ text: String) {
        let count = UInt64(text.utf8.count)
        if count > Self.shortest {
            if let place = places[text] { return add(place << 1 | 1) }
            places[text] = UInt64(places.count)
        }
        add(count << 1)
        bytes.append(contentsOf: text.utf8)
    }

    /// How many bytes a text has at most of which every copy is as good as a place.
    static let shortest: UInt64 = 15

    /// Adds a value.
    mutating func add(_ value: some Keepable) { value.keep(in: &self) }
}

/// Bytes that were kept, as they are taken out; every length is checked before it is used.
struct KeptReader {
    /// That the bytes are not what a writer wrote.
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var position = 0
    private var texts: [String] = []

    /// What was not written; `nil` where everything was.
    let words: KeptWords?

    /// The last answer that needed few bytes.
    var lastAnswer = KeptAnswer()

    /// Creates the reader of bytes.
    ///
    /// - Parameters:
    ///   - bytes: What was written.
    ///   - words: What the writer left out; `nil` for nothing.
    init(_ bytes: [UInt8], words: KeptWords? = nil) {
        self.bytes = bytes
        self.words = words
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { position == bytes.count }

    /// Takes a number.
    mutating func number() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Damage()
    }

    /// Takes one byte.
    mutating func byte() throws(Damage) -> UInt8 {
        guard position < bytes.count else { throw Damage() }
        position += 1
        return bytes[position - 1]
    }

    /// Takes a number that may have any of its bits set.
    mutating func whole() throws(Damage) -> UInt64 {
        guard bytes.count - position >= 8 else { throw Damage() }
        let number = bytes.span.bytes.unsafeLoadUnaligned(
            fromByteOffset: position, as: UInt64.self)
        position += 8
        return number.littleEndian
    }

    /// Takes a number of things, each of which takes at least a byte.
    mutating func count() throws(Damage) -> Int {
        let count = try number()
        guard count <= UInt64(bytes.count - position) else { throw Damage() }
        return Int(count)
    }

    /// Takes a number that is in a range.
    mutating func index(below limit: Int) throws(Damage) -> Int {
        let index = try number()
        guard index < UInt64(limit) else { throw Damage() }
        return Int(index)
    }

    /// Takes a text.
    mutating func text() throws(Damage) -> String {
        let head = try number()
        if head & 1 == 1 {
            guard head >> 1 < UInt64(texts.count) else { throw Damage() }
            return texts[Int(head >> 1)]
        }
        guard head >> 1 <= UInt64(bytes.count - position) else { throw Damage() }
        let end = position + Int(head >> 1)
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        position = end
        if head >> 1 > KeptWriter.shortest { texts.append(text) }
        return text
    }

    /// Takes a value of the type that is asked for.
    mutating func take<Value: Keepable>() throws(Damage) -> Value { try Value(from: &self) }
}

extension String: Keepable {
    func keep(in writer: inout KeptWriter) { writer.add(self) }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) { self = try reader.text() }
}

extension Keepable where Self: UnsignedInteger & FixedWidthInteger {
    func keep(in writer: inout KeptWriter) { writer.add(UInt64(self)) }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        guard let number = Self(exactly: try reader.number()) else { throw KeptReader.Damage() }
        self = number
    }
}

extension UInt64: Keepable {}
extension UInt32: Keepable {}
extension UInt16: Keepable {}
extension UInt8: Keepable {}

/// A number that is never below zero: a position, a row, a count.
extension Int: Keepable {
    func keep(in writer: inout KeptWriter) { writer.add(UInt64(Swift.max(0, self))) }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        guard let number = Int(exactly: try reader.number()) else { throw KeptReader.Damage() }
        self = number
    }
}

extension Bool: Keepable {
    func keep(in writer: inout KeptWriter) { writer.add(UInt64(self ? 1 : 0)) }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self = try reader.index(below: 2) == 1
    }
}

extension Optional: Keepable where Wrapped: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(self != nil)
        if let self { self.keep(in: &writer) }
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let isThere: Bool = try reader.take()
        self = isThere ? .some(try reader.take()) : .none
    }
}

extension Array: Keepable where Element: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(count)
        for element in self { element.keep(in: &writer) }
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let count = try reader.count()
        self = []
        reserveCapacity(count)
        for _ in 0..<count { append(try reader.take()) }
    }
}
