import Section11Tables
import Synchronization

/// Returns with what their agencies wrote, for outputs that show some of it.
///
/// Where the texts were let go of, the file is read once more, so that no more of them is held at
/// once than each thread looks at.
package final class WrittenReturns: Sendable {
    private struct State {
        /// The files that are no longer what they were, by name.
        var changed: Set<String> = []
        /// The files of many returns that were read last, the latest first.
        var held: [(origin: TextOrigin, file: Submission?)] = []
    }

    private let state = Mutex(State())

    /// How many files of many returns are held at once.
    private static let most = 2

    /// Creates a reader that has read nothing yet.
    package init() {}

    /// The files of which nothing could be shown, as they changed since they were looked through.
    package var changed: [String] {
        state.withLock { $0.changed }.sorted(by: ByteOrder.precedes)
    }

    /// The return of an entry, with what the agency wrote.
    package func `return`(of entry: ReturnSet.Entry, in set: ReturnSet) -> Return {
        self.return(of: entry, in: set.submissions)
    }

    /// The return of an entry in some files, with what the agency wrote.
    package func `return`(of entry: ReturnSet.Entry, in submissions: [Submission]) -> Return {
        let submission = submissions[entry.submission]
        var answered = submission.returns[entry.position]
        guard let origin = submission.textOrigin else { return answered }
        let whole =
            submission.returns.count == 1
            ? submission.readWhole(from: origin) : held(submission, from: origin)
        if whole == nil {
            state.withLock { _ = $0.changed.insert(submission.file) }
        }
        answered.takeTexts(of: whole?.returns[entry.position])
        return answered
    }

    /// Whether a file has to be read once more for what an entry's return says in words.
    package func mustRead(_ entry: ReturnSet.Entry, in set: ReturnSet) -> Bool {
        set.submissions[entry.submission].textOrigin != nil
    }

    /// The answers of an entry's return, with what the agency wrote.
    package func responses(of entry: ReturnSet.Entry, in set: ReturnSet) -> [Response] {
        mustRead(entry, in: set)
            ? self.return(of: entry, in: set).responses
            : set.withReturn(of: entry) { $0.responses }
    }

    /// A file of many returns, which is read once for all of them.
    private func held(_ submission: Submission, from origin: TextOrigin) -> Submission? {
        state.withLock { state in
            if let known = state.held.first(where: { $0.origin == origin }) { return known.file }
            let file = submission.readWhole(from: origin)
            state.held.insert((origin, file), at: 0)
            if state.held.count > Self.most { state.held.removeLast() }
            return file
        }
    }
}

extension Submission {
    /// The file with its texts; `nil` if it is no longer the file that was looked through.
    fileprivate func readWhole(from origin: TextOrigin) -> Submission? {
        let whole = origin.folder.read(origin.name)
        let isSame =
            whole.size == size && whole.digest == digest && whole.returns.count == returns.count
            && zip(whole.returns, returns).allSatisfy { $0.textFindings == $1.textFindings }
        return isSame ? whole : nil
    }
}
