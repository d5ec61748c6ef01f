/// The container of Office files before 2007, and of newer ones that are protected.
enum CompoundFile {
    /// Why a compound file cannot be read: protected, an old workbook, or something else.
    ///
    /// Its directory has entries of 128 bytes that begin with a name in UTF-16; they lie in sectors,
    /// so every entry begins at a multiple of 128 bytes, wherever the directory stands.
    static func refusal(of bytes: Span<UInt8>) -> TableError {
        var isOldWorkbook = false
        var position = 512
        while position <= bytes.count - 128 {
            let name = self.name(at: position, in: bytes)
            switch name {
            case "EncryptedPackage", "\u{9}DRMContent", "\u{6}DataSpaces": return .passwordProtected
            case "Workbook", "Book": isOldWorkbook = true
            default: break
            }
            position += 128
        }
        return isOldWorkbook ? .oldWorkbook : .unsupported(.compoundFile)
    }

    /// The name of a directory entry of at most 31 characters; `nil` if none stands there.
    private static func name(at position: Int, in bytes: Span<UInt8>) -> String? {
        guard let length = bytes.number16(at: position + 64), (4...64).contains(length),
            length.isMultiple(of: 2)
        else { return nil }
        var units: [UInt16] = []
        for place in 0..<(length / 2 - 1) {
            guard let unit = bytes.number16(at: position + 2 * place), unit != 0 else { return nil }
            units.append(UInt16(unit))
        }
        return String(decoding: units, as: UTF16.self)
    }
}
