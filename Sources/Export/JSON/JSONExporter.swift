/// The summary as one JSON document, `section11/summary/1`.
///
/// The contract on which others build: keys are always present and keep their order; shares are
/// exact to four decimals; what is not there is null.
public struct JSONExporter: Exporter {
    /// The format's name on the command line.
    public static let name = "json"
    /// The extension of its files.
    public static let fileExtension = "json"

    /// Creates the exporter.
    public init() {}

    /// Makes `summary.json`.
    public func files(for summary: Summary) -> [ExportedFile] {
        let bytes = summary.json.bytes(pretty: true) + [UInt8(ascii: "\n")]
        return [ExportedFile(name: "summary.json", bytes: bytes)]
    }
}
