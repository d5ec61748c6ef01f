/// A JSON file that was read, to look up places in it.
public struct JSONDocument: Sendable {
    /// The file as it is named in messages, without its directory.
    public let file: String

    package let outline: JSONOutline

    package init(file: String, outline: JSONOutline) {
        self.file = file
        self.outline = outline
    }

    /// Finds the place of a pointer, the empty one being the whole file.
    ///
    /// Where the file has no such value, the line is that of the nearest one around it.
    public func place(_ pointer: String) -> Locator {
        var known = pointer[...]
        while true {
            if let line = outline.line(of: String(known)) {
                return Locator(
                    file: file, line: line, pointer: pointer.isEmpty ? nil : pointer)
            }
            guard let slash = known.lastIndex(of: "/") else {
                return Locator(file: file, pointer: pointer)
            }
            known = known[..<slash]
        }
    }

    /// Finds the place of a value by its position in the outline.
    package func place(at position: Int) -> Locator {
        Locator(
            file: file, line: outline.nodes[position].line, pointer: outline.pointer(to: position))
    }
}
