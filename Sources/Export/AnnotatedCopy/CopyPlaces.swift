import Section11Returns
import Section11Standards
import Section11Tables

/// A cell of a workbook with the name of its sheet.
struct CopyCell: Hashable, Comparable {
    /// The sheet's name.
    let sheet: String
    /// The cell.
    let cell: CellReference

    /// The place in words: `Standards!D14`.
    var words: String { "\(sheet)!\(cell)" }

    static func < (left: CopyCell, right: CopyCell) -> Bool {
        (left.sheet, left.cell) < (right.sheet, right.cell)
    }
}

/// Which cells of the copy hold what stood in which cells of the return.
struct CopyPlaces {
    private var exact: [String: [CopyCell]] = [:]
    private var words: [String: String] = [:]
    private var bySheet: [String: [(cell: CellReference, to: CopyCell)]] = [:]

    /// Notes that what stood at a place of the return stands in a cell of the copy.
    ///
    /// Of two that stood at one place, as a reason does that has no column of its own, the first
    /// noted counts.
    mutating func note(_ place: Locator, _ cell: CopyCell) {
        if words[place.placeInFile] == nil { words[place.placeInFile] = cell.words }
        if let pointer = place.pointer {
            exact[pointer, default: []].append(cell)
        } else if let reference = place.cells?.first {
            bySheet[place.sheet ?? "", default: []].append((reference, cell))
        }
    }

    /// The cells of the copy for a place of the return, in its order; none if it is not known.
    func cells(for place: Locator) -> [CopyCell] {
        if let pointer = place.pointer { return Array((exact[pointer] ?? []).prefix(1)) }
        guard let range = place.cells else { return [] }
        var found: [CellReference: CopyCell] = [:]
        for (cell, copy) in bySheet[place.sheet ?? ""] ?? []
        where range.contains(cell) && found[cell] == nil {
            found[cell] = copy
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// A message in which each place of the return is the copy's own; quoted texts stay as they
    /// are.
    func translated(_ message: String) -> String {
        message.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let place = word.prefix { !",.;".contains($0) || word.hasPrefix("'") }
            guard let copy = words[String(place)] else { return String(word) }
            return copy + word.dropFirst(place.count)
        }.joined(separator: " ")
    }

    /// Every cell of the copy for a place of the return, whatever shares the place.
    func allCells(for place: Locator) -> [CopyCell] {
        if let pointer = place.pointer { return exact[pointer] ?? [] }
        guard let range = place.cells else { return [] }
        return (bySheet[place.sheet ?? ""] ?? []).filter { range.contains($0.cell) }.map(\.to)
    }
}
