/// How a CSV file is written, where that is known.
public struct CSVOptions: Sendable, Equatable {
    /// What separates the columns of a CSV file.
    public enum Delimiter: String, Sendable, CaseIterable {
        /// `,`
        case comma
        /// `;`, which Excel writes where the comma marks decimals.
        case semicolon
        /// The tab character.
        case tab
        /// `|`
        case pipe

        /// The character as a byte.
        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: 0x09
            case .pipe: UInt8(ascii: "|")
            }
        }

        /// The delimiter of a byte; `nil` if it is none.
        init?(byte: UInt8) {
            guard let delimiter = Self.allCases.first(where: { $0.byte == byte }) else {
                return nil
            }
            self = delimiter
        }
    }

    /// How characters are written; `nil` means that the content decides.
    public var encoding: TextEncoding?

    /// What separates columns; `nil` means that the content decides.
    public var delimiter: Delimiter?

    /// Creates options; what is `nil` is decided by the content.
    public init(encoding: TextEncoding? = nil, delimiter: Delimiter? = nil) {
        self.encoding = encoding
        self.delimiter = delimiter
    }
}
