/// The change to a written workbook that lets rows of a set height grow with what is typed.
///
/// The C library marks every height as set by hand, and a spreadsheet program then never changes it:
/// a long answer is cut off. Without the mark the height serves until somebody types in the row.
enum GrowingRows {
    /// Takes the mark off all rows of all sheets.
    static func release(in workbook: [UInt8]) throws(TableError) -> [UInt8] {
        // Our own file: the limits for files of others would refuse what repeats itself.
        var wide = ReadingLimits.standard
        wide.ratioAppliesAbove = .max
        let limits = wide
        let paths = Array(try ZIPArchive(workbook, limits: limits).paths)
        // The parts have nothing to do with one another, and to compress them is most of the work.
        let packed = Concurrently.map(paths) { path in
            Result { () throws(TableError) in
                var archive = try ZIPArchive(workbook, limits: limits)
                let content = try archive.contents(of: path) ?? []
                let isSheet = path.hasPrefix("xl/worksheets/sheet")
                return ArchiveWriter.Packed(isSheet ? released(content) : content)
            }
        }
        var writer = ArchiveWriter()
        for (path, part) in zip(paths, packed) {
            guard let part = try part.get() else { throw XLSXBook.failure }
            writer.add(part, path: path)
        }
        return writer.bytes
    }

    /// The XML of a sheet without the mark.
    private static func released(_ xml: [UInt8]) -> [UInt8] {
        let bytes = xml.span
        var result: [UInt8] = []
        result.reserveCapacity(xml.count)
        var kept = 0
        var place = 0
        while place < bytes.count {
            place = bytes.place(of: UInt8(ascii: "<"), from: place)
            let end = bytes.place(of: UInt8(ascii: ">"), from: place)
            guard bytes.holds("<row ", at: place) else {
                place = end
                continue
            }
            while place < end, !bytes.holds(" customHeight=\"1\"", at: place) { place += 1 }
            if place == end { continue }
            result += xml[kept..<place]
            place += 17
            kept = place
        }
        result += xml[kept...]
        return result
    }
}
