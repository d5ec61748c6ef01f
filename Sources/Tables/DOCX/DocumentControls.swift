// How a document's reader reads content controls: placeholders, lists to choose from, check-boxes.
extension DocumentReader {
    private struct Control {
        var showsPlaceholder = false
        var mark: String?
    }

    /// Reads the control that has just started, up to its end.
    ///
    /// A placeholder is no text, and a check-box is its tick. What a list or a text control shows
    /// stands in its content.
    mutating func readControl(_ level: Level, in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        var control = Control()
        while true {
            switch try scanner.next(in: bytes) {
            case .start where "sdtPr" ~= scanner.name:
                control = try readControlProperties(in: bytes)
            case .start where "sdtContent" ~= scanner.name:
                try readContent(of: control, level, in: bytes)
            case .start: try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readContent(
        of control: Control, _ level: Level, in bytes: Span<UInt8>
    ) throws(TableError) {
        guard control.showsPlaceholder || control.mark != nil else {
            return try readContent(level, in: bytes)
        }
        let outer = mark
        mark = withheld == 0 ? control.mark : nil
        withheld += 1
        try readContent(level, in: bytes)
        if level == .runs || level == .texts { try addMark() }
        withheld -= 1
        mark = outer
    }

    /// Adds the tick of the control that is open, unless it has been added.
    mutating func addMark() throws(TableError) {
        guard let mark else { return }
        self.mark = nil
        try show(mark, fill: nil)
    }

    private mutating func readControlProperties(
        in bytes: Span<UInt8>
    ) throws(TableError) -> Control {
        let inner = scanner.depth
        var control = Control()
        while true {
            switch try scanner.next(in: bytes) {
            case .start:
                switch scanner.name {
                case "showingPlcHdr": control.showsPlaceholder = try scanner.isOn(in: bytes)
                case "checkbox": control.mark = Self.box(ticked: false)
                // Stands in the check-box, or nowhere.
                case "checked" where control.mark != nil:
                    control.mark = Self.box(ticked: try scanner.isOn(in: bytes))
                default: if scanner.depth > inner + 1 { try scanner.skipElement(in: bytes) }
                }
            case .end where scanner.depth < inner:
                if control.mark != nil { control.showsPlaceholder = false }
                return control
            case .finished: return control
            default: continue
            }
        }
    }

    /// A box, ticked or not.
    static func box(ticked: Bool) -> String { ticked ? "\u{2611}" : "\u{2610}" }
}
