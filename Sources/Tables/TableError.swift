/// A reason why a file cannot be read at all.
///
/// What is wrong or odd *inside* a readable file is no error of this kind; see `Return.Issue`.
public enum TableError: Error, Sendable, Equatable {
    /// The file could not be opened or read from disk.
    case cannotOpen(reason: String)
    /// The file has no bytes.
    case empty
    /// The workbook is protected by a password or by rights management.
    case passwordProtected
    /// The workbook is in the binary format of Excel before 2007.
    case oldWorkbook
    /// The file is of a kind that holds no return.
    case unsupported(FileFormat)
    /// The file is damaged or cut short.
    case damaged(part: String, reason: String)
    /// The file asks for more than is allowed.
    case tooLarge(what: String, limit: Int)
}

extension TableError {
    /// What is wrong, in one clause without a full stop.
    public var message: String {
        switch self {
        case .cannotOpen(let reason): "the file cannot be opened: \(reason)"
        case .empty: "the file is empty"
        case .passwordProtected: "the workbook is protected by a password or by rights management"
        case .oldWorkbook: "the workbook is in the old .xls format"
        case .unsupported(.pdf): "the file is a PDF document"
        case .unsupported(.image): "the file is a picture"
        case .unsupported(.html): "the file is a web page without a table"
        case .unsupported(.xlsx): "the workbook is in the binary format .xlsb"
        case .unsupported(.docx): "the file is a Word document"
        case .unsupported(.ods): "the file is an OpenDocument spreadsheet"
        case .unsupported(.iWork): "the file is a document of Numbers or Pages"
        case .unsupported(.zip): "the file is a ZIP archive that holds no workbook"
        case .unsupported: "the file is not a workbook, a CSV file or a JSON return"
        case .damaged(let part, let reason): "the file is damaged: \(part) \(reason)"
        case .tooLarge(let what, let limit):
            "the file is too large: \(what) passes the limit of \(limit)"
        }
    }

    /// What to do, as an instruction to the agency.
    public var fix: String {
        switch self {
        case .cannotOpen:
            "check that the file is still there, is not open elsewhere, and can be read by you"
        case .empty: "open your own copy, save it again, and send that file"
        case .passwordProtected:
            "remove the password or protection (File, Info, Protect Workbook) and send it again"
        case .oldWorkbook: "open it, save it as an Excel Workbook (.xlsx), and send that file"
        case .unsupported(.iWork):
            "open it in Numbers, choose File, Export To, Excel, and send that file; "
                + "from Pages, choose File, Export To, Word"
        case .unsupported:
            "send the answers in the workbook that the board provided, or save them as .xlsx or .csv"
        case .damaged: "open your own copy, save it again, and send that file"
        case .tooLarge:
            "send only the sheets that hold your answers, without pictures and unused formats"
        }
    }
}
