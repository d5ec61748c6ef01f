/// What a file is, judged by its content and never by its name.
public enum FileFormat: String, Sendable, CaseIterable {
    /// An Office Open XML workbook.
    case xlsx
    /// Delimited text.
    case csv
    /// JSON text.
    case json
    /// An Office Open XML text document.
    case docx
    /// An OpenDocument spreadsheet.
    case ods
    /// A document of Numbers, Pages or Keynote.
    case iWork
    /// Another file in a ZIP container.
    case zip
    /// The container of Office files before 2007, and of password-protected newer ones.
    case compoundFile
    /// A PDF document.
    case pdf
    /// A picture.
    case image
    /// A web page.
    case html
    /// No bytes at all.
    case empty
    /// Bytes that are none of the above and not text.
    case unknown
}
