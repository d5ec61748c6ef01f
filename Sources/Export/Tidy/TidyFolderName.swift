/// The folder of one cycle in a folder of tidy data, such as `cycle=4lscb-2017-18`.
///
/// Programs that know folders of this form (DuckDB, Spark, Hive) read the cycle from the name. What
/// cannot stand in such a name is written as a per cent sign and two digits, as they expect it.
public enum TidyFolderName {
    private static let opening = "cycle="

    /// The name of a cycle's folder.
    ///
    ///     TidyFolderName.name(ofCycle: "4lscb 2017/18")  // "cycle=4lscb%202017%2F18"
    public static func name(ofCycle id: String) -> String {
        var bytes = Array(opening.utf8)
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), 0x80...:
                bytes.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                bytes.append(contentsOf: "%\(byte < 16 ? "0" : "")\(digits)".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The cycle of a folder, by its name; `nil` if it is not the folder of a cycle.
    public static func cycle(ofFolder name: String) -> String? {
        guard name.hasPrefix(opening) else { return nil }
        var bytes: [UInt8] = []
        var rest = name.utf8.dropFirst(opening.utf8.count)
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
