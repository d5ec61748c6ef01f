/// A place that keeps what was read of files, so that the same bytes need not be read again.
///
/// The engine says what is kept; how and where, and that nobody can read it who does not have the
/// file itself, is for the cache to see to.
public protocol ReturnCache: Sendable {
    /// Finds what was kept of a file.
    ///
    /// - Parameters:
    ///   - name: The file's name, which stands in places.
    ///   - bytes: The whole file.
    ///   - digest: The receipt of the bytes; `nil` if none was asked for.
    /// - Returns: What was kept; `nil` if nothing was, or it cannot be read.
    func kept(of name: String, _ bytes: borrowing [UInt8], digest: String?) -> [UInt8]?

    /// Keeps what was read of a file; says nothing if that cannot be done.
    func keep(_ content: [UInt8], of name: String, _ bytes: borrowing [UInt8], digest: String?)
}
