// How a document's reader reads fields, and the forms of older versions, which are fields.
extension DocumentReader {
    /// Reads a mark that begins, divides or ends a field.
    mutating func readFieldMark(in bytes: Span<UInt8>) throws(TableError) {
        let inner = scanner.depth
        let kind = try scanner.value(of: "fldCharType", in: bytes)
        var field = DocumentField()
        var answer: String?
        reading: while true {
            switch try scanner.next(in: bytes) {
            case .start where "ffData" ~= scanner.name:
                answer = try readForm(of: &field, in: bytes)
            case .start: try scanner.skipElement(in: bytes)
            case .end where scanner.depth < inner: break reading
            case .finished: break reading
            default: continue
            }
        }
        let flow = flows.count - 1
        switch kind {
        case "begin":
            if flows[flow].fields.count >= limits.depth {
                throw .tooLarge(what: "the nesting of fields", limit: limits.depth)
            }
            if let answer { try show(answer, fill: format.fill) }
            field.isAnswered = answer != nil
            flows[flow].fields.append(field)
        case "separate":
            if let last = flows[flow].fields.indices.last {
                flows[flow].fields[last].isInResult = true
            }
        case "end": _ = flows[flow].fields.popLast()
        default: break
        }
    }

    /// Reads what a form's field holds; `nil` if its result stands in the text.
    private mutating func readForm(
        of field: inout DocumentField, in bytes: Span<UInt8>
    ) throws(TableError) -> String? {
        let inner = scanner.depth
        var isBox = false
        var ticked = (standard: false, chosen: Bool?.none)
        var entries: [String] = []
        var isList = false
        var entry = (standard: 0, chosen: Int?.none)
        while true {
            switch try scanner.next(in: bytes) {
            case .start where scanner.depth == inner + 1:
                switch scanner.name {
                case "checkBox": isBox = true
                case "ddList": isList = true
                case "textInput":
                    field.isTextInput = true
                    try scanner.skipElement(in: bytes)
                default: try scanner.skipElement(in: bytes)
                }
            case .start:
                switch scanner.name {
                case "default" where isBox: ticked.standard = try scanner.isOn(in: bytes)
                case "checked" where isBox: ticked.chosen = try scanner.isOn(in: bytes)
                case "default": entry.standard = try index(in: bytes)
                case "result": entry.chosen = try index(in: bytes)
                case "listEntry": entries.append(try scanner.value(of: "val", in: bytes) ?? "")
                default: try scanner.skipElement(in: bytes)
                }
            case .end where scanner.depth < inner:
                if isBox { return Self.box(ticked: ticked.chosen ?? ticked.standard) }
                let place = entry.chosen ?? entry.standard
                return isList && entries.indices.contains(place) ? entries[place] : nil
            case .finished: return nil
            default: continue
            }
        }
    }

    private mutating func index(in bytes: Span<UInt8>) throws(TableError) -> Int {
        try scanner.value(of: "val", in: bytes).flatMap { Int($0) } ?? 0
    }
}
