import Section11Standards
public import Section11Tables

/// A file as it arrived, with what was read from it.
public struct Submission: Sendable, Equatable {
    /// The shape in which a return arrives.
    public enum Shape: String, Sendable {
        /// A workbook.
        case workbook
        /// Delimited text.
        case csv
        /// JSON.
        case json
    }

    /// The file's name, without its directory.
    public var file: String

    /// The shape; `nil` if the file could not be read.
    public var shape: Shape?

    /// The digest of the bytes, as hexadecimal text; `nil` if none was asked for.
    public var digest: String?

    /// The number of bytes.
    public var size: Int

    /// The returns that it holds; none if it could not be read.
    public var returns: [Return]

    /// Why it could not be read; `nil` if it could.
    public var refusal: ReturnError?

    /// What was taken for what, and how to override it.
    public var guesses: [String]

    /// What stood in the file and was not read.
    public var ignored: [ReadReturns.Ignored]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - file: The file's name, for places; `nil` for the last part of the path.
    ///   - limits: What a file may ask for.
    ///   - digest: Makes the receipt of the bytes; `nil` for none.
    /// - Returns: The file, with its returns or the reason why it has none.
    public static func read(
        path: String, file: String? = nil, limits: ReadingLimits = .standard,
        digest: ((borrowing [UInt8]) -> String)? = nil
    ) -> Submission {
        let name = String(path.split(separator: "/").last ?? Substring(path))
        let file = file ?? name
        if name.hasPrefix("~$") {
            let reason = "it only says that a workbook of that name is open"
            return Submission(file: file, refusal: .notAReturn(reason: reason))
        }
        do throws(TableError) {
            let bytes = try FileBytes.read(path: path, limits: limits)
            return read(bytes, file: file, limits: limits, digest: digest?(bytes))
        } catch {
            return Submission(file: file, refusal: .file(error))
        }
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The file's name, for places.
    ///   - limits: What a file may ask for.
    ///   - digest: The receipt of the bytes; `nil` for none.
    /// - Returns: The file, with its returns or the reason why it has none.
    public static func read(
        _ bytes: [UInt8], file: String, limits: ReadingLimits = .standard, digest: String? = nil
    ) -> Submission {
        var submission = Submission(file: file, refusal: nil)
        submission.digest = digest
        submission.size = bytes.count
        do throws(ReturnError) {
            let read: ReadReturns
            if !FileFormat.isArchive(bytes.span), FileFormat.detect(bytes) == .json {
                submission.shape = .json
                read = try JSONReturnReader().read(bytes, file: file)
            } else {
                read = try readTables(bytes, file: file, limits: limits, into: &submission)
            }
            submission.returns = read.returns
            submission.ignored += read.ignored
            submission.guesses += read.guesses
            if read.returns.isEmpty {
                throw .notAReturn(reason: "no sheet has headings such as Ref and Rating")
            }
        } catch {
            submission.refusal = error
            submission.returns = []
        }
        return submission
    }

    /// Reads grids that are in memory.
    ///
    /// - Parameters:
    ///   - workbook: The grids.
    ///   - file: The file's name, for places.
    /// - Returns: The file as if it had been read from disk, without a digest.
    package static func read(_ workbook: Workbook, file: String) -> Submission {
        var submission = Submission(file: file, refusal: nil)
        let read = readTables(workbook, file: file, into: &submission)
        submission.returns = read.returns
        submission.ignored += read.ignored
        submission.guesses += read.guesses
        return submission
    }

    private static func readTables(
        _ bytes: [UInt8], file: String, limits: ReadingLimits, into submission: inout Submission
    ) throws(ReturnError) -> ReadReturns {
        do throws(TableError) {
            let workbook = try WorkbookReader.read(bytes, limits: limits)
            return readTables(workbook, file: file, into: &submission)
        } catch {
            throw .file(error)
        }
    }

    private static func readTables(
        _ workbook: Workbook, file: String, into submission: inout Submission
    ) -> ReadReturns {
        submission.shape = workbook.format == .csv ? .csv : .workbook
        for note in workbook.notes {
            switch note.kind {
            case .guess: submission.guesses.append(note.message)
            case .ignored:
                submission.ignored.append(
                    .init(place: .init(file: file), message: note.message))
            }
        }
        return TableReturnReader().read(workbook, file: file)
    }

    private init(file: String, refusal: ReturnError?) {
        self.file = file
        self.shape = nil
        self.digest = nil
        self.size = 0
        self.returns = []
        self.refusal = refusal
        self.guesses = []
        self.ignored = []
    }
}
