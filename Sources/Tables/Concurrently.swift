import Dispatch

/// Work on things that have nothing to do with one another, on several threads at once.
///
/// Such work may hold more such work: whoever has nothing left to do takes from what is there.
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
        _ elements: [Element], threads: Int = most,
        _ transform: @escaping @Sendable (Element) -> Value
    ) -> [Value] {
        let threads = min(threads, elements.count)
        if threads < 2 { return elements.map(transform) }
        let work = SharedWork(elements, transform)
        Helpers.all.offer(work, to: threads - 1)
        return work.results()
    }

    /// Lets go of a value on another thread, for which nobody waits.
    ///
    /// To let go of a country's returns takes as long as to score them, and where the program ends
    /// first it need not be done at all.
    package static func release(_ value: consuming some Sendable) {
        let held = consume value
        DispatchQueue.global().async { _ = held }
    }

    /// Begins a work on each element, for a caller that has something else to do meanwhile.
    ///
    /// - Parameters:
    ///   - elements: What is worked on.
    ///   - transform: The work; it must depend on its element alone.
    /// - Returns: The work, whose results are asked for in the end.
    package static func begin<Element: Sendable, Value: Sendable>(
        _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Value
    ) -> SharedWork<Element, Value> {
        let work = SharedWork(elements, transform)
        Helpers.all.offer(work, to: min(elements.count, most))
        return work
    }
}
