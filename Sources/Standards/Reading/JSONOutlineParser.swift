/// The reading of JSON into the values of an outline.
struct JSONOutlineParser {
    private(set) var nodes: [JSONOutline.Node] = []
    private(set) var childPositions: [Int] = []

    private var scanner: JSONScanner

    init(_ bytes: [UInt8]) throws(JSONFault) { scanner = try JSONScanner(bytes) }

    /// Reads the whole file.
    mutating func parse() throws(JSONFault) {
        try parseValue(key: nil, line: scanner.line, parent: nil, index: 0)
        try scanner.end()
    }

    @discardableResult
    private mutating func parseValue(
        key: String?, line: Int, parent: Int?, index: Int
    ) throws(JSONFault) -> Int {
        let node = nodes.count
        let start = scanner.position
        let kind = try scanner.kind()
        nodes.append(
            JSONOutline.Node(
                kind: kind, line: line, key: key, parent: parent, index: index, bytes: start..<start
            ))
        switch kind {
        case .object: try parseObject(node)
        case .array: try parseArray(node)
        case .text, .number, .bool, .null: try scanner.scanScalar()
        }
        nodes[node].bytes = start..<scanner.position
        return node
    }

    private mutating func parseObject(_ node: Int) throws(JSONFault) {
        var children: [Int] = []
        guard try scanner.enter() else { return }
        var key = ""
        repeat {
            let line = scanner.line
            key = try scanner.key()
            children.append(
                try parseValue(key: key, line: line, parent: node, index: children.count))
        } while try scanner.goesOn(after: key)
        close(node, children)
    }

    private mutating func parseArray(_ node: Int) throws(JSONFault) {
        var children: [Int] = []
        guard try scanner.enter() else { return }
        repeat {
            children.append(
                try parseValue(key: nil, line: scanner.line, parent: node, index: children.count))
        } while try scanner.goesOn()
        close(node, children)
    }

    private mutating func close(_ node: Int, _ children: [Int]) {
        let start = childPositions.count
        childPositions += children
        nodes[node].children = start..<childPositions.count
    }
}
