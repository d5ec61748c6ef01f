import Section11Standards

/// The names under which the values of an object may stand.
struct JSONKeys<Key: CaseIterable & RawRepresentable & Sendable>: Sendable
where Key.RawValue == String {
    fileprivate let names: JSONNames
    fileprivate let keys: [Key]

    /// Creates the names of all keys.
    ///
    /// - Parameter owner: What the object is, such as "an answer".
    init(of owner: String) {
        keys = Array(Key.allCases)
        names = JSONNames(owner: owner, texts: keys.map { Array($0.rawValue.utf8) })
    }
}

/// The names of an object's keys in UTF-8.
struct JSONNames: Sendable {
    /// What the object is.
    let owner: String

    /// The names.
    let texts: [[UInt8]]

    /// The name at a position.
    func name(_ position: Int) -> String { String(decoding: texts[position], as: UTF8.self) }
}

/// The values of a JSON file, taken in the order in which they stand.
///
/// Nothing is kept but what is taken. Keys that nobody asks for are passed over and counted.
struct JSONValues {
    /// A key that nobody asked for.
    struct PassedOver: Hashable {
        /// What the object is that has it.
        let owner: String
        /// The key, which may be anything; empty for those beyond the first of many.
        let key: String
    }

    /// The keys that nobody asked for, each with the line on which it first stands and how often.
    private(set) var passedOver: [PassedOver: (line: Int, count: Int)] = [:]

    private var scanner: JSONScanner

    /// Begins a file.
    init(_ bytes: [UInt8]) throws(JSONReturnFault) {
        do throws(JSONFault) {
            scanner = try JSONScanner(bytes)
        } catch {
            throw .syntax(error)
        }
    }

    /// Takes each value of an object.
    ///
    /// - Parameters:
    ///   - keys: The keys that are asked for, of which each may stand once.
    ///   - take: Takes the value of a key.
    /// - Throws: A ``JSONReturnFault`` if it is no such object, or a value in it is not as asked for.
    @inline(__always)
    mutating func eachMember<Key>(
        of keys: JSONKeys<Key>,
        _ take: (inout JSONValues, Key) throws(JSONReturnFault) -> Void
    ) throws(JSONReturnFault) {
        try eachMember(of: keys.names) { values, position throws(JSONReturnFault) in
            try take(&values, keys.keys[position])
        }
    }

    /// Takes each value of an object by the positions of the names that are asked for.
    private mutating func eachMember(
        of names: JSONNames, _ take: (inout JSONValues, Int) throws(JSONReturnFault) -> Void
    ) throws(JSONReturnFault) {
        guard try kind() == .object else { throw .wrongType([]) }
        guard try scan({ scanner throws(JSONFault) in try scanner.enter() }) else { return }
        var seen: UInt64 = 0
        repeat {
            let line = scanner.line
            let key = try scan { scanner throws(JSONFault) in
                try scanner.key(among: names.texts)
            }
            switch key {
            case .other(let name):
                note(name, of: names.owner, on: line)
                try skip()
            case .known(let position):
                if seen & 1 << position != 0 { throw .twice(names.name(position), []) }
                seen |= 1 << position
                do throws(JSONReturnFault) {
                    try take(&self, position)
                } catch {
                    throw error.within(names.name(position))
                }
            }
        } while try scan { scanner throws(JSONFault) in try scanner.goesOn(after: "") }
    }

    /// Takes each value of a list; there is none in `null`.
    ///
    /// - Parameter take: Takes the value at a position from 0.
    /// - Throws: A ``JSONReturnFault`` if it is no list, or a value in it is not as asked for.
    mutating func eachElement(
        _ take: (inout JSONValues, Int) throws(JSONReturnFault) -> Void
    ) throws(JSONReturnFault) {
        if try isNull() { return }
        guard try kind() == .array else { throw .wrongType([]) }
        guard try scan({ scanner throws(JSONFault) in try scanner.enter() }) else { return }
        var position = 0
        repeat {
            do throws(JSONReturnFault) {
                try take(&self, position)
            } catch {
                throw error.within(String(position))
            }
            position += 1
        } while try scan { scanner throws(JSONFault) in try scanner.goesOn() }
    }

    /// Takes a text, without white space at its ends; empty for `null`.
    mutating func text() throws(JSONReturnFault) -> String { trimmed(try writtenText()) }

    /// Takes a text as it is written; empty for `null`.
    mutating func writtenText() throws(JSONReturnFault) -> String {
        if try isNull() { return "" }
        guard try kind() == .text else { throw .wrongType([]) }
        return try scan { scanner throws(JSONFault) in try scanner.text() }
    }

    /// Takes a text, or a number or a truth value as a text; empty for `null`.
    mutating func scalar() throws(JSONReturnFault) -> String {
        switch try kind() {
        case .number:
            return Indicator.plain(
                try scan { scanner throws(JSONFault) in try scanner.number() })
        case .bool:
            return try scan { scanner throws(JSONFault) in try scanner.bool() } ? "true" : "false"
        default: return try text()
        }
    }

    /// Passes over a value.
    mutating func skip() throws(JSONReturnFault) {
        try scan { scanner throws(JSONFault) in try scanner.skipValue() }
    }

    /// Passes over a `null`, if there is one.
    mutating func isNull() throws(JSONReturnFault) -> Bool {
        guard try kind() == .null else { return false }
        try skip()
        return true
    }

    /// Says that the file ends here; throws if it does not.
    mutating func end() throws(JSONReturnFault) {
        try scan { scanner throws(JSONFault) in try scanner.end() }
    }

    /// How many keys are told apart of those that nobody asked for.
    private static let mostPassedOver = 20

    private mutating func note(_ name: String, of owner: String, on line: Int) {
        var key = PassedOver(owner: owner, key: name)
        if passedOver.count >= Self.mostPassedOver, passedOver[key] == nil {
            key = PassedOver(owner: owner, key: "")
        }
        passedOver[key, default: (line, 0)].count += 1
    }

    private func kind() throws(JSONReturnFault) -> JSONOutline.Kind {
        do throws(JSONFault) {
            return try scanner.kind()
        } catch {
            throw .syntax(error)
        }
    }

    @inline(__always)
    private mutating func scan<Value>(
        _ step: (inout JSONScanner) throws(JSONFault) -> Value
    ) throws(JSONReturnFault) -> Value {
        do throws(JSONFault) {
            return try step(&scanner)
        } catch {
            throw .syntax(error)
        }
    }
}
