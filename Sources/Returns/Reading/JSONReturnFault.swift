import Section11Standards

/// Why a JSON file is no return.
enum JSONReturnFault: Error, Equatable {
    /// It is not JSON.
    case syntax(JSONFault)
    /// A value is not of the type that its key asks for; the way to it from the top.
    case wrongType([String])
    /// A key stands twice in one object; the way to that object from the top.
    case twice(String, [String])
    /// It does not say that it is a return.
    case noSchema
    /// It says that it is something else.
    case otherSchema

    /// The same, of a value within another.
    func within(_ part: String) -> JSONReturnFault {
        switch self {
        case .wrongType(let path): .wrongType([part] + path)
        case .twice(let key, let path): .twice(key, [part] + path)
        case .syntax, .noSchema, .otherSchema: self
        }
    }

    /// What is wrong, in one clause without a full stop; no text of the file.
    var reason: String {
        switch self {
        case .syntax(let fault):
            "its text is not JSON at line \(fault.line), character \(fault.column)"
        case .wrongType(let path): "\(Self.place(path)) a value has the wrong type"
        case .twice(let key, let path): "\(Self.place(path)) the key '\(key)' stands twice"
        case .noSchema: "at its top the key 'schema' is missing"
        case .otherSchema: "its schema is not \(JSONReturnReader.schema)"
        }
    }

    private static func place(_ path: [String]) -> String {
        path.isEmpty ? "at its top" : "at /" + path.joined(separator: "/")
    }
}
