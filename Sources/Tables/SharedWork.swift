import Dispatch
import Synchronization

/// A work on each of some elements, in which threads take part as they are free.
///
/// Nobody waits for a thread that has not begun: one that comes late finds nothing left to do.
package final class SharedWork<Element: Sendable, Value: Sendable>: OpenWork {
    private struct State {
        /// What came out, the first element's last.
        var results: [Value?]
        /// How many elements are not done yet.
        var left: Int
    }

    private let elements: [Element]
    private let transform: @Sendable (Element) -> Value
    private let next = Atomic(0)
    private let state: Mutex<State>
    private let isDone = DispatchSemaphore(value: 0)

    /// Prepares the work.
    ///
    /// - Parameters:
    ///   - elements: What is worked on.
    ///   - transform: The work; it must depend on its element alone.
    init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Value) {
        self.elements = elements
        self.transform = transform
        let count = elements.count
        state = Mutex(State(results: Array(repeating: nil, count: count), left: count))
    }

    var isOpen: Bool { next.load(ordering: .relaxed) < elements.count }

    func takePart() {
        while true {
            let position = next.add(1, ordering: .relaxed).oldValue
            guard position < elements.count else { return }
            let value = transform(elements[position])
            let isLast = state.withLock { state in
                state.results[elements.count - 1 - position] = value
                state.left -= 1
                return state.left == 0
            }
            if isLast { isDone.signal() }
        }
    }

    /// Takes part, waits for those who are at work, and gives what came out, in the elements' order.
    ///
    /// It is asked for once.
    package func results() -> [Value] {
        if elements.isEmpty { return [] }
        takePart()
        if isDone.wait(timeout: .now()) == .timedOut {
            Helpers.all.whileWaiting { isDone.wait() }
        }
        var reversed = state.withLock { state in
            let results = state.results
            state.results = []
            return results
        }
        // Each is moved, as a copy counts every part of it as used once more.
        var results: [Value] = []
        results.reserveCapacity(reversed.count)
        while case let value?? = reversed.popLast() { results.append(value) }
        return results
    }
}
