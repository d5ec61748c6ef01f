/// The change to a written workbook that lets rows of a set height grow with what is typed.
///
/// The C library marks every height as set by hand, and a spreadsheet program then never changes it:
/// a long answer is cut off. Without the mark the height serves until somebody types in the row.
enum GrowingRows {
    /// Takes the mark off all rows of all sheets.
    static func release(in workbook: [UInt8]) throws(TableError) -> [UInt8] {
        // Our own file: the limits for files of others would refuse what repeats itself.
        var limits = ReadingLimits.standard
        limits.ratioAppliesAbove = .max
        var archive = try ZIPArchive(workbook, limits: limits)
        var writer = ArchiveWriter()
        for path in Array(archive.paths) {
            guard let content = try archive.contents(of: path) else { continue }
            let isSheet = path.hasPrefix("xl/worksheets/sheet")
            guard writer.add(isSheet ? released(content) : content, path: path) else {
                throw XLSXBook.failure
            }
        }
        return writer.bytes
    }

    /// The XML of a sheet without the mark.
    private static func released(_ xml: [UInt8]) -> [UInt8] {
        let row = Array("<row ".utf8)
        let mark = Array(#" customHeight="1""#.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(xml.count)
        var isInRow = false
        var place = 0
        while place < xml.count {
            let byte = xml[place]
            if byte == UInt8(ascii: "<") {
                isInRow = xml[place...].starts(with: row)
            } else if isInRow, byte == UInt8(ascii: " "), xml[place...].starts(with: mark) {
                place += mark.count
                continue
            }
            result.append(byte)
            place += 1
        }
        return result
    }
}
