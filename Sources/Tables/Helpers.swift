import Dispatch
import FoundationEssentials
import Synchronization

/// Work in which a thread may take part until nothing of it is left.
protocol OpenWork: Sendable {
    /// Whether something of it is left that nobody works on.
    var isOpen: Bool { get }

    /// Works on it until nothing is left.
    func takePart()
}

/// The threads that take part in work beside the one that asked for it.
///
/// With those that ask, no more are at work at once than the machine has processors: one more would
/// only hold up the work that ends last.
final class Helpers: Sendable {
    private struct Offer {
        let work: any OpenWork
        /// How many more may take part.
        var places: Int
    }

    private struct State {
        /// What was offered and has something left, the oldest first.
        var offers: [Offer] = []
        /// How many threads are at work; the program begins with one.
        var busy = 1

        mutating func forget() { offers.removeAll { $0.places == 0 || !$0.work.isOpen } }
    }

    /// The helpers of the program.
    static let all = Helpers(processors: ProcessInfo.processInfo.activeProcessorCount)

    private let processors: Int
    private let state = Mutex(State())

    init(processors: Int) { self.processors = processors }

    /// Offers work to so many helpers.
    func offer(_ work: any OpenWork, to places: Int) {
        state.withLock { $0.offers.append(Offer(work: work, places: places)) }
        recruit()
    }

    /// Lets another thread work while the caller's waits.
    func whileWaiting(_ wait: () -> Void) {
        state.withLock { $0.busy -= 1 }
        recruit()
        wait()
        state.withLock { $0.busy += 1 }
    }

    /// Sets free processors to work on what is offered.
    private func recruit() {
        let count = state.withLock { state in
            state.forget()
            let wanted = state.offers.reduce(0) { $0 + $1.places }
            let count = max(0, min(processors - state.busy, wanted))
            state.busy += count
            return count
        }
        for _ in 0..<count {
            DispatchQueue.global().async {
                while let work = self.nextWork() { work.takePart() }
            }
        }
    }

    /// The work that a free helper turns to; `nil` if there is none, and the helper is at work no
    /// more.
    private func nextWork() -> (any OpenWork)? {
        state.withLock { state in
            state.forget()
            guard !state.offers.isEmpty else {
                state.busy -= 1
                return nil
            }
            state.offers[0].places -= 1
            return state.offers[0].work
        }
    }
}
