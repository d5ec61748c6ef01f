import Section11Standards
import Section11Tables

extension CellReference: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(row)
        writer.add(column)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(row: try reader.take(), column: try reader.take())
    }
}

extension CellRange: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(first)
        writer.add(last)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(try reader.take(), try reader.take())
    }
}

extension Colour: Keepable {
    func keep(in writer: inout KeptWriter) { writer.add(rgb) }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(try reader.take())
    }
}

extension StatedDate: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(text)
        guard let date else { return writer.add(UInt64(0)) }
        writer.add(UInt64(isMonth ? 2 : 1))
        writer.add(date.year << 9 | date.month << 5 | date.day)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let text = try reader.text()
        let kind = try reader.index(below: 3)
        if kind == 0 {
            self.init(text, readAs: nil, isMonth: false)
            return
        }
        let number: Int = try reader.take()
        let date = CalendarDate(year: number >> 9, month: number >> 5 & 0xF, day: number & 0x1F)
        guard let date else { throw KeptReader.Damage() }
        self.init(text, readAs: date, isMonth: kind == 2)
    }
}

extension Locator: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(file)
        writer.add(sheet)
        writer.add(cells)
        writer.add(line)
        writer.add(pointer)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            file: try reader.take(), sheet: try reader.take(), cells: try reader.take(),
            line: try reader.take(), pointer: try reader.take())
    }
}

extension Guess: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(message)
        writer.add(Sureness.allCases.firstIndex(of: sureness) ?? 0)
        writer.add(override)
        writer.add(place)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            try reader.take(),
            sureness: Sureness.allCases[try reader.index(below: Sureness.allCases.count)],
            override: try reader.take(), place: try reader.take())
    }
}

extension ReadReturns.Ignored: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(place)
        writer.add(message)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(place: try reader.take(), message: try reader.take())
    }
}

extension Origin: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(layout)
        writer.add(row)
        writer.add(ratingColumn)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(layout: try reader.take(), row: try reader.take())
        ratingColumn = try reader.take()
    }
}

extension Return.Layout: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(sheet)
        writer.add(headerRow)
        writer.add(columns)
        writer.add(rows)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(sheet: try reader.take(), headerRow: try reader.take())
        columns = try reader.take()
        rows = try reader.take()
        let fields = Return.Field.allCases.count
        guard [0, fields].contains(columns.count), [0, fields].contains(rows.count) else {
            throw KeptReader.Damage()
        }
    }
}
