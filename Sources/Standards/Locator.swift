public import Section11Tables

/// Where something stands, in the words of the person at the spreadsheet.
///
/// Prints as `police.xlsx:Standards!D14`, `health.csv:D9` or `return.json:/responses/3/rating`.
public struct Locator: Sendable, Hashable {
    /// The file as the sender named it, without its directory.
    public var file: String

    /// The sheet, unless the whole file is meant or the file has no sheets.
    public var sheet: String?

    /// The cells, unless the whole sheet is meant.
    public var cells: CellRange?

    /// The line of a text file, from 1, where that helps.
    public var line: Int?

    /// The JSON pointer, for a JSON file.
    public var pointer: String?

    /// Creates a place.
    public init(
        file: String, sheet: String? = nil, cells: CellRange? = nil, line: Int? = nil,
        pointer: String? = nil
    ) {
        self.file = file
        self.sheet = sheet
        self.cells = cells
        self.line = line
        self.pointer = pointer
    }

    /// The place within the file, such as `Standards!D14`; empty if the whole file is meant.
    public var placeInFile: String {
        if let pointer { return pointer }
        switch (sheet, cells) {
        case (let sheet?, let cells?): return "\(sheet)!\(cells)"
        case (let sheet?, nil): return sheet
        case (nil, let cells?): return "\(cells)"
        case (nil, nil): return line.map(String.init) ?? ""
        }
    }
}

extension Locator: CustomStringConvertible {
    /// The file, then the place within it.
    public var description: String {
        let place = placeInFile
        if pointer != nil, let line { return "\(file):\(line): \(place)" }
        return place.isEmpty ? file : "\(file):\(place)"
    }
}
