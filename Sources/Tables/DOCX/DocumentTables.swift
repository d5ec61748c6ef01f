// How a document's reader reads tables.
extension DocumentReader {
    private struct RowFormat {
        var before = 0
        var isDeleted = false
        var isHidden = false
    }

    private struct CellFormat {
        var columns = 1
        var merge = DocumentGrid.VerticalMerge.none
        var joinsLeft = false
        var isDeleted = false
        var fill: Colour?
    }

    /// Reads the table that has just started, up to its end.
    ///
    /// A table in a cell becomes a table of its own behind the one that it stands in.
    mutating func readTable(in bytes: Span<UInt8>) throws(TableError) {
        if tables.count >= limits.sheets {
            throw .tooLarge(what: "the number of tables", limit: limits.sheets)
        }
        let name: String
        if let outer = grids.indices.last {
            grids[outer].innerTables += 1
            name = "\(grids[outer].name).\(grids[outer].innerTables)"
        } else {
            bodyTables += 1
            name = "Table \(bodyTables)"
        }
        let place = tables.count
        tables.append(Table(name: name, cells: []))
        grids.append(DocumentGrid(name: name))
        try readContent(.rows, in: bytes)
        let grid = grids.removeLast()
        if grid.row > 0 {
            tables[place] = grid.table
            return
        }
        // All its rows were deleted, so a person does not count it.
        tables.remove(at: place)
        if let outer = grids.indices.last {
            grids[outer].innerTables -= 1
        } else {
            bodyTables -= 1
        }
    }

    /// Reads the row that has just started, up to its end.
    mutating func readRow(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        let grid = grids.count - 1
        var row = RowFormat()
        var isStarted = false
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "trPr" ~= scanner.name:
                row = try readRowFormat(in: bytes)
                if row.isDeleted { return try skipRest(of: inner, in: bytes) }
            case .start where "tblPrEx" ~= scanner.name: try scanner.skipElement(in: bytes)
            case .start:
                if !isStarted { grids[grid].startRow(skipping: row.before) }
                isStarted = true
                try readElement(.cells, in: bytes)
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        if !isStarted { grids[grid].startRow(skipping: row.before) }
        if row.isHidden { grids[grid].hiddenRows.append(grids[grid].row) }
    }

    private mutating func readRowFormat(in bytes: Span<UInt8>) throws(TableError) -> RowFormat {
        let inner = scanner.depth
        var row = RowFormat()
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "gridBefore": row.before = try count(in: bytes) ?? 0
                case "hidden": row.isHidden = try scanner.isOn(in: bytes)
                case "ins":
                    oddities.hasTrackedChanges = true
                    try scanner.skipElement(in: bytes)
                case "del":
                    oddities.hasTrackedChanges = true
                    row.isDeleted = true
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: return row
            case .finished: return row
            default: continue
            }
        }
    }

    /// Reads the cell that has just started, up to its end.
    mutating func readCell(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        cellCount += 1
        if cellCount > limits.cells {
            throw .tooLarge(what: "the number of cells", limit: limits.cells)
        }
        var cell = CellFormat()
        var place: CellReference?
        var isPlaced = false
        flows.append(DocumentFlow(isOneText: true))
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "tcPr" ~= scanner.name && !isPlaced:
                cell = try readCellFormat(in: bytes)
                if cell.isDeleted {
                    flows.removeLast()
                    return try skipRest(of: inner, in: bytes)
                }
            case .start:
                if !isPlaced { place = take(cell) }
                isPlaced = true
                // What another cell covers is not seen.
                if place == nil {
                    try scanner.skipElement(in: bytes)
                } else {
                    try readElement(.blocks, in: bytes)
                }
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        if !isPlaced { place = take(cell) }
        var flow = flows.removeLast()
        flow.finish()
        guard let place else { return }
        let text = flow.text
        let style = palette.index(of: cell.fill ?? flow.fill)
        if text.isEmpty, style == 0 { return }
        grids[grids.count - 1].cells.append(
            Cell(reference: place, value: text.isEmpty ? .empty : .text(text), style: style))
    }

    private mutating func take(_ cell: CellFormat) -> CellReference? {
        let grid = grids.count - 1
        if grids[grid].isFull { oddities.misplaced += 1 }
        return grids[grid].place(
            columns: cell.columns, merge: cell.merge, joinsLeft: cell.joinsLeft)
    }

    private mutating func readCellFormat(in bytes: Span<UInt8>) throws(TableError) -> CellFormat {
        let inner = scanner.depth
        var cell = CellFormat()
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "gridSpan": cell.columns = try count(in: bytes) ?? 1
                case "vMerge":
                    let value = try scanner.value(of: "val", in: bytes)
                    cell.merge = value == "restart" ? .restart : .goesOn
                case "hMerge":
                    cell.joinsLeft = try scanner.value(of: "val", in: bytes) != "restart"
                case "shd": cell.fill = try shading.colour(&scanner, in: bytes)
                case "cellIns":
                    oddities.hasTrackedChanges = true
                    try scanner.skipElement(in: bytes)
                case "cellDel":
                    oddities.hasTrackedChanges = true
                    cell.isDeleted = true
                    try scanner.skipElement(in: bytes)
                case "cellMerge":
                    oddities.hasTrackedChanges = true
                    switch try scanner.value(of: "vMerge", in: bytes) {
                    case "rest": cell.merge = .restart
                    case "cont": cell.merge = .goesOn
                    default: break
                    }
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner: return cell
            case .finished: return cell
            default: continue
            }
        }
    }

    private mutating func count(in bytes: Span<UInt8>) throws(TableError) -> Int? {
        try scanner.value(of: "val", in: bytes).flatMap { Int($0) }
    }
}
