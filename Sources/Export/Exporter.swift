/// A file that an exporter made, ready to be written.
public struct ExportedFile: Sendable, Equatable {
    /// The file's name, without a directory.
    public let name: String

    /// The whole content.
    public let bytes: [UInt8]

    /// Creates a file of bytes.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Creates a file of text.
    init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}

/// A format in which a summary can be written.
///
/// The same summary always gives the same bytes.
public protocol Exporter: Sendable {
    /// The format's name on the command line, such as `html`.
    static var name: String { get }

    /// The extension of its files.
    static var fileExtension: String { get }

    /// Whether its files hold what agencies wrote, where the summary has its detail.
    static var quotesReturns: Bool { get }

    /// Whether its files list what each agency answered, where the summary has its detail.
    static var listsAnswers: Bool { get }

    /// Creates the exporter.
    init()

    /// Makes the files of a summary.
    func files(for summary: Summary) throws -> [ExportedFile]
}

extension Exporter {
    /// No: an exporter that quotes returns says so.
    public static var quotesReturns: Bool { false }

    /// No: an exporter that lists answers says so.
    public static var listsAnswers: Bool { false }
}

/// All exporters.
public enum Exporters {
    /// All exporters, in the order in which a person would want them.
    public static let all: [any Exporter.Type] =
        html + [
            XLSXExporter.self, DOCXExporter.self, CSVExporter.self, JSONExporter.self,
            MarkdownExporter.self,
        ]

    #if CommandLine
    private static let html: [any Exporter.Type] = [HTMLExporter.self]
    #else
    // Without the trait, the package of templates is not fetched.
    private static let html: [any Exporter.Type] = []
    #endif

    /// The exporter with a name, or else of a file's extension; `nil` if there is none.
    ///
    /// - Parameter name: A name such as `md`, or an extension such as `.md`.
    /// - Returns: The exporter.
    public static func named(_ name: String) -> (any Exporter.Type)? {
        let bare = name.hasPrefix(".") ? String(name.dropFirst()) : name
        return all.first { $0.name == bare } ?? all.first { $0.fileExtension == bare }
    }
}
