import Section11Standards
package import Section11Tables

/// A file as it arrived, with what was read from it.
public struct Submission: Sendable, Equatable {
    /// The shape in which a return arrives.
    public enum Shape: String, Sendable, CaseIterable {
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
    public var guesses: [Guess]

    /// What stood in the file and was not read.
    public var ignored: [ReadReturns.Ignored]

    /// Where its texts can be read once more; `nil` if they are held, or not asked for.
    var textOrigin: TextOrigin?

    /// The grids, for as long as no catalogue is known by which they may have to be read again.
    private var grids: Workbook?

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - file: The file's name, for places; `nil` for the last part of the path.
    ///   - guide: What is known of the file beforehand.
    ///   - digest: Makes the receipt of the bytes; `nil` for none.
    ///   - cache: Where what was read is kept; `nil` to read in any case.
    /// - Returns: The file, with its returns or the reason why it has none.
    public static func read(
        path: String, file: String? = nil, guide: ReadingGuide = .init(),
        digest: (@Sendable (borrowing [UInt8]) -> String)? = nil, cache: (any ReturnCache)? = nil
    ) -> Submission {
        let name = FilePath.lastPart(of: path)
        let file = file ?? name
        if name.hasPrefix("~$") {
            let reason = "it only says that a workbook of that name is open"
            return Submission(file: file, refusal: .notAReturn(reason: reason))
        }
        do throws(TableError) {
            let bytes = try FileBytes.read(path: path, limits: guide.limits)
            guard let cache, let index = guide.index else {
                var submission = read(bytes, file: file, guide: guide, digest: digest?(bytes))
                submission.pack(guide)
                return submission
            }
            let digest = digest?(bytes)
            if let kept = cache.kept(of: file, bytes, digest: digest),
                var submission = taken(from: kept, file: file, index: index, guide.caching)
            {
                submission.digest = digest
                submission.size = bytes.count
                submission.pack(guide)
                return submission
            }
            var submission = read(bytes, file: file, guide: guide, digest: digest)
            if let kept = submission.kept(guide.caching) {
                cache.keep(kept, of: file, bytes, digest: digest)
            }
            submission.pack(guide)
            return submission
        } catch {
            return Submission(file: file, refusal: .file(error))
        }
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - file: The file's name, for places.
    ///   - guide: What is known of the file beforehand.
    ///   - digest: The receipt of the bytes; `nil` for none.
    /// - Returns: The file, with its returns or the reason why it has none.
    public static func read(
        _ bytes: [UInt8], file: String, guide: ReadingGuide = .init(), digest: String? = nil
    ) -> Submission {
        var submission = Submission(file: file, refusal: nil)
        submission.digest = digest
        submission.size = bytes.count
        do throws(ReturnError) {
            if !FileFormat.isArchive(bytes.span), FileFormat.detect(bytes) == .json {
                submission.shape = .json
                submission.take(try JSONReturnReader().read(bytes, file: file))
            } else {
                var prompt = guide
                prompt.looksThroughAtOnce = guide.index != nil && !guide.keepsTexts
                submission.take(try workbook(bytes, guide: guide), guide: prompt)
            }
        } catch {
            submission.refusal = error
        }
        submission.settle(guide)
        return submission
    }

    /// Reads grids that are in memory.
    ///
    /// - Parameters:
    ///   - workbook: The grids.
    ///   - file: The file's name, for places.
    ///   - guide: What is known of the file beforehand.
    /// - Returns: The file as if it had been read from disk, without a digest.
    package static func read(
        _ workbook: Workbook, file: String, guide: ReadingGuide = .init()
    ) -> Submission {
        var submission = Submission(file: file, refusal: nil)
        submission.take(workbook, guide: guide)
        return submission
    }

    /// Reads the file again once its catalogue is known.
    ///
    /// - Parameter guide: What is known of the file now.
    /// - Returns: The file as it reads now; itself if its shape leaves nothing to infer.
    func readAgain(guide: ReadingGuide) -> Submission {
        guard let grids else { return self }
        var submission = Submission(file: file, refusal: nil)
        submission.digest = digest
        submission.size = size
        submission.take(grids, guide: guide)
        return submission
    }

    /// Finds what the answers mean, where it is known which catalogue they answer.
    private mutating func settle(_ guide: ReadingGuide) {
        guard let index = guide.index else { return }
        for position in returns.indices {
            returns[position].settle(in: index, keepsTexts: guide.keepsTexts)
        }
    }

    /// Holds the returns as bytes, where they are many and their texts are gone.
    private mutating func pack(_ guide: ReadingGuide) {
        guard let words = guide.packing, !guide.keepsTexts else { return }
        for position in returns.indices { returns[position].pack(words) }
    }

    private static func workbook(
        _ bytes: [UInt8], guide: ReadingGuide
    ) throws(ReturnError) -> Workbook {
        do throws(TableError) {
            return try WorkbookReader.read(bytes, csv: guide.csv, limits: guide.limits)
        } catch {
            throw .file(error)
        }
    }

    private mutating func take(_ workbook: Workbook, guide: ReadingGuide) {
        shape = workbook.format == .csv ? .csv : .workbook
        for note in workbook.notes {
            switch note.kind {
            case .guess: guesses.append(Guess(note.message))
            case .ignored: ignored.append(.init(place: .init(file: file), message: note.message))
            }
        }
        if let refused = guide.refusal(of: workbook) {
            refusal = refused
            return
        }
        if let guess = Self.guess(onNameOf: file, format: workbook.format) { guesses.append(guess) }
        take(TableReturnReader(guide: guide).read(workbook, file: file))
        if guide.index == nil { grids = workbook }
    }

    /// That a file is named as a workbook and is none; `nil` where its name says what it is.
    private static func guess(onNameOf file: String, format: FileFormat) -> Guess? {
        guard let last = file.utf8.split(separator: UInt8(ascii: ".")).last else { return nil }
        let ending = Substring(last).lowercased()
        guard ending.hasPrefix("xls") else { return nil }
        let what: String
        switch format {
        case .csv: what = "delimited text"
        case .html: what = "a web page"
        case .ods: what = "an OpenDocument spreadsheet"
        case .docx: what = "a Word document"
        default: return nil
        }
        return Guess(
            "the name ends in .\(ending), but the file is \(what); it was read as that",
            sureness: .sure, override: "save it as a workbook, or name it for what it is")
    }

    private mutating func take(_ read: ReadReturns) {
        returns = read.returns
        ignored += read.ignored
        guesses += read.guesses
        if returns.isEmpty {
            refusal = .notAReturn(reason: "no sheet has headings such as Ref and Rating")
        }
    }

    /// Creates a file of which nothing was read yet.
    init(file: String, refusal: ReturnError?) {
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
