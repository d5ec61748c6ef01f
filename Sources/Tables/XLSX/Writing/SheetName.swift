/// The names that spreadsheet programs allow a sheet to have.
public enum SheetName {
    /// The greatest length, in UTF-16 units.
    public static let limit = 31

    /// Whether a sheet may have a name.
    ///
    /// It has 1 to 31 characters, none of `[ ] : * ? / \` and no control character, does not begin or
    /// end with an apostrophe, and is not `History`, which Excel keeps for itself.
    public static func isAllowed(_ name: String) -> Bool {
        !name.isEmpty && name.utf16.count <= limit && name.first != "'" && name.last != "'"
            && name.lowercased() != "history" && name.unicodeScalars.allSatisfy(isAllowed)
    }

    /// Makes an allowed name from any text, unlike all names already in use.
    ///
    ///     SheetName.make(from: "Police: north", avoiding: [])                // "Police  north"
    ///     SheetName.make(from: "Police", avoiding: ["police"])               // "Police 2"
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - names: The names in use; upper and lower case make no difference.
    /// - Returns: The name; "Sheet" with a number where nothing of the text may stand.
    public static func make(from text: String, avoiding names: some Sequence<String>) -> String {
        let taken = Set(names.map { $0.lowercased() })
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(isAllowed(scalar) ? scalar : " ") }
        var base = Substring(String(scalars))
        while let last = base.last, last == " " || last == "'" { base.removeLast() }
        base = base.drop { $0 == " " || $0 == "'" }
        let stem = base.isEmpty || base.lowercased() == "history" ? "Sheet" : String(base)
        var number = 1
        while true {
            let suffix = number == 1 ? "" : " \(number)"
            var name = stem
            while name.utf16.count > limit - suffix.utf16.count { name.removeLast() }
            while let last = name.last, last == " " || last == "'" { name.removeLast() }
            name += suffix
            if isAllowed(name), !taken.contains(name.lowercased()) { return name }
            number += 1
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "[", "]", ":", "*", "?", "/", "\\": false
        default: scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        }
    }
}
