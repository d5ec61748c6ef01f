#if CommandLine
/// What a run said and wrote, as bytes.
struct KeptAnswer {
    /// What went to standard output.
    let text: String

    /// What went to standard error.
    let messages: String

    /// The exit status.
    let status: Int32

    /// The files, in the order in which they were written.
    let files: [Output.WrittenFile]

    /// Takes what a command said.
    init(_ output: Output, status: Int32) {
        text = output.text
        messages = output.messages
        files = output.files
        self.status = status
    }

    /// The bytes: each part after its length in eight bytes.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [UInt8(truncatingIfNeeded: status)]
        func add(_ part: some Collection<UInt8>) {
            let count = UInt64(part.count)
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: count >> shift))
            }
            bytes.append(contentsOf: part)
        }
        add(text.utf8)
        add(messages.utf8)
        for file in files {
            add(file.folder.utf8)
            add(file.name.utf8)
            add(file.bytes)
        }
        return bytes
    }

    /// Reads the bytes; `nil` if they are not what ``bytes`` gave.
    init?(bytes: [UInt8]) {
        guard let first = bytes.first else { return nil }
        var rest = bytes[1...]
        func part() -> ArraySlice<UInt8>? {
            guard rest.count >= 8 else { return nil }
            let count = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            rest = rest.dropFirst(8)
            guard count <= UInt64(rest.count) else { return nil }
            defer { rest = rest.dropFirst(Int(count)) }
            return rest.prefix(Int(count))
        }
        guard let text = part(), let messages = part() else { return nil }
        var files: [Output.WrittenFile] = []
        while !rest.isEmpty {
            guard let folder = part(), let name = part(), let content = part() else { return nil }
            files.append(
                Output.WrittenFile(
                    folder: String(decoding: folder, as: UTF8.self),
                    name: String(decoding: name, as: UTF8.self), bytes: Array(content)))
        }
        self.text = String(decoding: text, as: UTF8.self)
        self.messages = String(decoding: messages, as: UTF8.self)
        self.files = files
        status = Int32(first)
    }
}
#endif
