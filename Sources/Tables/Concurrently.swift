import Dispatch
import Synchronization

/// Work on things that have nothing to do with one another, on several threads at once.
package enum Concurrently {
    /// As many threads as are of use; never more run at once than the machine has processors.
    package static let most = 64

    /// The results of a work on each element, in the elements' order.
    ///
    /// Which thread does what makes no difference to the result.
    ///
    /// - Parameters:
    ///   - elements: What is worked on.
    ///   - threads: How many may be worked on at once; 1 works on the caller's thread.
    ///   - transform: The work; it must depend on its element alone.
    /// - Returns: A result for each element.
    package static func map<Element: Sendable, Value: Sendable>(
        _ elements: [Element], threads: Int = most, _ transform: @Sendable (Element) -> Value
    ) -> [Value] {
        let workers = min(threads, elements.count)
        if workers < 2 { return elements.map(transform) }
        let next = Atomic(0)
        let results = Mutex<[Value?]>(Array(repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let position = next.add(1, ordering: .relaxed).oldValue
                guard position < elements.count else { return }
                let value = transform(elements[position])
                results.withLock { $0[position] = value }
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
