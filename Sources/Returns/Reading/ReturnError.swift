public import Section11Tables

/// A reason why a file cannot be read as a return at all.
public enum ReturnError: Error, Sendable, Equatable {
    /// The file cannot be read.
    case file(TableError)
    /// The file can be read, but is no return.
    case notAReturn(reason: String)
    /// The file is JSON, or begins like JSON, and is no return.
    case notAJSONReturn(reason: String)
    /// The file cannot be read in the way that was asked for.
    case guideUnmet(reason: String, fix: String)

    /// What is wrong, in one clause without a full stop.
    public var message: String {
        switch self {
        case .file(let error): error.message
        case .notAReturn(let reason), .notAJSONReturn(let reason):
            "the file is not a return: \(reason)"
        case .guideUnmet(let reason, _): "the file cannot be read as was asked: \(reason)"
        }
    }

    /// What to do, as an instruction to the agency.
    public var fix: String {
        switch self {
        case .file(let error): error.fix
        case .notAReturn:
            "send the answers in the workbook that the board provided, with its headings as they were"
        case .notAJSONReturn:
            "mend the file there, as Standards/schemas/return.schema.json describes it, or send the "
                + "answers in the workbook that the board provided"
        case .guideUnmet(_, let fix): fix
        }
    }
}
