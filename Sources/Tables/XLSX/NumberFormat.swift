/// What a number format says of the numbers that it shows.
enum NumberFormat: Equatable {
    /// They are numbers.
    case plain
    /// They are percentages.
    case percentage
    /// They are dates or times of day.
    case date

    /// The meaning of a format that every workbook has without declaring it.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percentage
        case 14...22, 27...36, 45, 47, 50...58: self = .date
        default: self = .plain
        }
    }

    /// The meaning of a declared format such as `dd/mm/yyyy;@` or `0.0%`.
    ///
    /// Letters count only outside quotes, brackets and escapes. A time that has elapsed, which has
    /// `[h]`, `[mm]` or `[ss]` in brackets, is a number of days and no day of the calendar. `E` of
    /// an exponent and the word `General` are no date.
    init(code: String) {
        self = .plain
        var showsPercentage = false
        var showsElapsedTime = false
        let bytes = Array(code.utf8)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                while place < bytes.count, bytes[place] != UInt8(ascii: "\"") { place += 1 }
                place += 1
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
                place += 1
            case UInt8(ascii: "["):
                let start = place
                while place < bytes.count, bytes[place] != UInt8(ascii: "]") { place += 1 }
                if Self.isElapsedTime(bytes[start..<place]) { showsElapsedTime = true }
                place += 1
            case UInt8(ascii: "%"):
                showsPercentage = true
            case UInt8(ascii: "G"), UInt8(ascii: "g"):
                let rest = bytes[(place - 1)...]
                if rest.starts(with: "general".utf8, by: { $0 | 0x20 == $1 }) { place += 6 }
            default:
                if "dmyhsDMYHS".utf8.contains(byte) { self = .date }
            }
        }
        if showsElapsedTime { self = .plain }
        if self == .plain, showsPercentage { self = .percentage }
    }

    private static func isElapsedTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return "hmsHMS".utf8.contains(first) && bytes.allSatisfy { $0 | 0x20 == first | 0x20 }
    }
}
