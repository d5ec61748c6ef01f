/// A JSON value whose keys stay in the order in which they were given.
///
///     JSONValue.object([("rated", .int(19)), ("share", .decimal("0.5789"))]).text()
///     // {"rated":19,"share":0.5789}
public enum JSONValue: Sendable {
    /// Keys with their values, in the order of the output.
    case object([(String, JSONValue)])
    /// A list.
    case array([JSONValue])
    /// A text.
    case string(String)
    /// A whole number.
    case int(Int)
    /// A decimal number as its exact text, such as `0.5789`.
    case decimal(String)
    /// True or false.
    case bool(Bool)
    /// Nothing.
    case null

    /// Makes a text, or null where there is none.
    public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// Makes a whole number, or null where there is none.
    public static func optional(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }

    /// Makes a list of texts.
    public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// Makes a decimal number of a whole number of units: 5789 units of 4 decimals are `0.5789`.
    public static func units(_ units: Int, decimals: Int) -> JSONValue {
        guard decimals > 0 else { return .int(units) }
        let digits = String(units.magnitude)
        let missing = max(0, decimals + 1 - digits.utf8.count)
        let padded = String(repeating: "0", count: missing) + digits
        let sign = units < 0 ? "-" : ""
        return .decimal("\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))")
    }

    /// Writes the value as JSON text.
    ///
    /// - Parameter pretty: Whether lists and objects are spread over lines, two spaces a level.
    /// - Returns: The text, without a line break at its end.
    public func text(pretty: Bool = false) -> String {
        String(decoding: bytes(pretty: pretty), as: UTF8.self)
    }

    /// Writes the value as the bytes of JSON text.
    ///
    /// - Parameter pretty: Whether lists and objects are spread over lines, two spaces a level.
    /// - Returns: The bytes, without a line break at their end.
    func bytes(pretty: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, level: pretty ? 0 : nil)
        return bytes
    }

    private func write(to bytes: inout [UInt8], level: Int?) {
        switch self {
        case .object(let members):
            Self.writeList(members, "{", "}", to: &bytes, level: level) { member, bytes, level in
                Self.write(member.0, to: &bytes)
                bytes.append(contentsOf: level == nil ? ":".utf8 : ": ".utf8)
                member.1.write(to: &bytes, level: level)
            }
        case .array(let values):
            Self.writeList(values, "[", "]", to: &bytes, level: level) { value, bytes, level in
                value.write(to: &bytes, level: level)
            }
        case .string(let text): Self.write(text, to: &bytes)
        case .int(let number): bytes.append(contentsOf: String(number).utf8)
        case .decimal(let number): bytes.append(contentsOf: number.utf8)
        case .bool(let flag): bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
        to bytes: inout [UInt8], level: Int?, write: (Element, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (position, element) in elements.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            if let level { breakLine(to: &bytes, level: level + 1) }
            write(element, &bytes, level.map { $0 + 1 })
        }
        if let level, !elements.isEmpty { breakLine(to: &bytes, level: level) }
        bytes.append(UInt8(ascii: close))
    }

    private static func breakLine(to bytes: inout [UInt8], level: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(text) { byte in
            switch byte {
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            case 0x0A: "\\n"
            case 0x0D: "\\r"
            case 0x09: "\\t"
            case 0..<0x20, 0x7F: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
            default: nil
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
