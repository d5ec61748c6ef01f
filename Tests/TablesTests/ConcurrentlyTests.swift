import Section11Tables
import Synchronization
import Testing

struct ConcurrentlyTests {
    @Test(arguments: [1, 2, 7, Concurrently.most])
    func `the results stand in the order of the elements`(threads: Int) {
        let elements = Array(0..<1_000)
        // The first take longest, so that later ones are done before them.
        let results = Concurrently.map(elements, threads: threads) { element in
            (0..<(1_000 - element)).reduce(element) { sum, _ in sum }
        }
        #expect(results == elements)
    }

    @Test func `every element is worked on once`() {
        let visits = Mutex<[Int]>([])
        _ = Concurrently.map(Array(0..<100)) { element in
            visits.withLock { $0.append(element) }
        }
        #expect(visits.withLock { $0.sorted() } == Array(0..<100))
    }

    @Test func `nothing to do gives nothing`() {
        #expect(Concurrently.map([Int]()) { $0 }.isEmpty)
    }
}
