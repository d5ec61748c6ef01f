#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The writer of `.xlsx` workbooks.
///
/// The same draft always gives the same bytes. Text is always written as text: nothing in a draft
/// can become a formula.
public enum XLSXWriter {
    /// Something of a draft that a workbook cannot hold as it is.
    public struct Note: Sendable, Equatable {
        /// What was done.
        public enum Kind: Sendable, Equatable {
            /// The text was cut at 32,767 characters, the most that a cell holds.
            case shortened
            /// Control characters were left out of the text.
            case cleaned
            /// The number is not finite, so the cell was left empty.
            case notANumber
        }

        /// The sheet's name.
        public let sheet: String
        /// The cell.
        public let cell: CellReference
        /// What was done.
        public let kind: Kind
    }

    /// Writes a workbook to a file.
    ///
    /// The file is written beside its place and renamed into it, so that an interrupted run leaves
    /// an older one whole.
    ///
    /// - Parameters:
    ///   - draft: The workbook.
    ///   - path: Where the file goes.
    /// - Returns: What could not be held as it was, sheet by sheet from the top.
    /// - Throws: ``TableError/cannotOpen(reason:)`` if the file cannot be written there.
    @discardableResult
    public static func write(_ draft: WorkbookDraft, to path: String) throws(TableError) -> [Note] {
        if path.utf8.contains(0) { throw .cannotOpen(reason: "its name holds a zero character") }
        let written = try bytes(of: draft)
        let partial = try makePartialFile(besides: path)
        do throws(TableError) {
            try write(written.bytes, into: partial)
            if rename(partial, path) != 0 {
                throw TableError.cannotOpen(reason: "it cannot be replaced where it lies")
            }
            return written.notes
        } catch {
            unlink(partial)
            throw error
        }
    }

    /// Writes a workbook to memory.
    ///
    /// - Parameter draft: The workbook.
    /// - Returns: The bytes of the file, and what could not be held as it was.
    /// - Throws: ``TableError/cannotOpen(reason:)`` if there is no room for temporary files.
    public static func bytes(
        of draft: WorkbookDraft
    ) throws(TableError) -> (bytes: [UInt8], notes: [Note]) {
        try bytes(of: draft, followedBy: EmptyCollection())
    }

    /// Writes a workbook to memory, of which no more than one of some sheets is held as a draft.
    ///
    /// - Parameters:
    ///   - draft: The workbook, with its first sheets.
    ///   - sheets: The sheets after those, of which each is asked for when the one before is written.
    /// - Returns: The bytes of the file, and what could not be held as it was.
    /// - Throws: ``TableError/cannotOpen(reason:)`` if there is no room for temporary files.
    public static func bytes(
        of draft: WorkbookDraft, followedBy sheets: some Sequence<SheetDraft>
    ) throws(TableError) -> (bytes: [UInt8], notes: [Note]) {
        let partial = try makePartialFile(besides: "\(temporaryDirectory)/section11.xlsx")
        defer { unlink(partial) }
        let (notes, hasHeights) = try fill(partial, with: draft, followedBy: sheets)
        let bytes = try FileBytes.read(path: partial)
        return (hasHeights ? try GrowingRows.release(in: bytes) : bytes, notes)
    }

    private static func write(_ bytes: [UInt8], into path: String) throws(TableError) {
        guard let file = HastyFile(at: path) else {
            throw .cannotOpen(reason: "it cannot be written there")
        }
        file.add(bytes)
        if !file.close() { throw .cannotOpen(reason: "the disk is full or cannot be written") }
    }

    private static func fill(
        _ path: String, with draft: WorkbookDraft, followedBy sheets: some Sequence<SheetDraft>
    ) throws(TableError) -> (notes: [Note], hasHeights: Bool) {
        let book = try XLSXBook(path: path)
        book.setProperties(of: draft)
        var names: Set<String> = []
        var hasVisible = false
        var hasHeights = false
        func add(_ sheet: SheetDraft) throws(TableError) {
            let isNew = names.insert(sheet.name.lowercased()).inserted
            precondition(isNew, "the sheets' names must differ")
            try book.add(sheet, isFirstVisible: !hasVisible && !sheet.isHidden)
            hasVisible = hasVisible || !sheet.isHidden
            hasHeights = hasHeights || !sheet.rowHeights.isEmpty
        }
        for sheet in draft.sheets { try add(sheet) }
        for sheet in sheets { try add(sheet) }
        precondition(hasVisible, "a sheet must be visible")
        return (try book.close(), hasHeights)
    }

    private static var temporaryDirectory: String {
        guard let value = getenv("TMPDIR"), value.pointee != 0 else { return "/tmp" }
        return String(cString: value)
    }

    /// Makes an empty file with a name that no other run takes.
    private static func makePartialFile(besides path: String) throws(TableError) -> String {
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        for number in 0..<1000 {
            let name = ".\(path[start...]).\(getpid())-\(number).partial"
            let partial = path[..<start] + name
            let descriptor = open(String(partial), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 {
                close(descriptor)
                return String(partial)
            }
            switch errno {
            case EEXIST: continue
            case EACCES, EPERM, EROFS: throw .cannotOpen(reason: "writing there is not permitted")
            case ENOENT, ENOTDIR: throw .cannotOpen(reason: "there is no such folder")
            case ENOSPC: throw .cannotOpen(reason: "the disk is full")
            default: throw .cannotOpen(reason: "it cannot be written there")
            }
        }
        throw .cannotOpen(reason: "unfinished files of earlier runs lie in the way")
    }
}
