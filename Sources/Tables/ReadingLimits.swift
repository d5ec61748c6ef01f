/// How much a file may ask for before it is refused.
///
/// A return is a few hundred kilobytes. The limits lie far above any real file and far below what
/// would exhaust a laptop; the message of a refusal names the limit that was passed.
public struct ReadingLimits: Sendable, Equatable {
    /// The bytes of the file itself; 512 MB as standard.
    public var fileBytes = 512 << 20

    /// The entries in a ZIP container; 10,000 as standard.
    public var archiveEntries = 10_000

    /// The bytes of one part of a workbook after decompression; 512 MB as standard.
    public var partBytes = 512 << 20

    /// The bytes of all parts that are read after decompression; 1 GB as standard.
    public var totalBytes = 1 << 30

    /// How many times larger than its compressed form a part may be; 200 as standard.
    ///
    /// Text that repeats itself compresses well, so the limit holds only for parts over
    /// ``ratioAppliesAbove``.
    public var ratio = 200

    /// The size in bytes above which ``ratio`` is looked at; 16 MB as standard.
    public var ratioAppliesAbove = 16 << 20

    /// The sheets of a workbook; 1,000 as standard.
    public var sheets = 1_000

    /// The cells of all sheets together; 20 million as standard.
    public var cells = 20_000_000

    /// The texts that the cells of a workbook share; 5 million as standard.
    public var sharedStrings = 5_000_000

    /// The bytes of text in one cell; 4 MB as standard, a hundred times what Excel allows.
    public var textBytes = 4 << 20

    /// How deep elements may be nested in a part; 100 as standard.
    public var depth = 100

    /// Creates the standard limits.
    public init() {}

    /// The limits that serve unless a caller sets others.
    public static let standard = ReadingLimits()
}
