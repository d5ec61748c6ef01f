import Dispatch
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

    @Test(arguments: [1, 2, Concurrently.most])
    func `work may hold more work, and that more again`(threads: Int) {
        let results = Concurrently.map(Array(0..<12), threads: threads) { one in
            Concurrently.map(Array(0..<12), threads: threads) { two in
                Concurrently.map(Array(0..<12), threads: threads) { one * 144 + two * 12 + $0 }
            }
        }
        #expect(results.flatMap { $0.flatMap { $0 } } == Array(0..<1_728))
    }

    @Test func `work goes on beside what its caller does meanwhile`() {
        let begun = Concurrently.begin(Array(0..<100)) { $0 * $0 }
        let meanwhile = Concurrently.map(Array(0..<100)) { $0 + 1 }
        #expect(meanwhile == Array(1...100))
        #expect(begun.results() == (0..<100).map { $0 * $0 })
        #expect(Concurrently.begin([Int]()) { $0 }.results().isEmpty)
    }

    @Test func `many may ask at once`() async {
        await withTaskGroup(of: [Int].self) { group in
            for start in 0..<64 {
                group.addTask {
                    Concurrently.map(Array(0..<50)) { element in
                        Concurrently.map([1, 2, 3]) { start + element * $0 }.reduce(0, +)
                    }
                }
            }
            var sums: [Int] = []
            for await results in group { sums.append(results.reduce(0, +)) }
            #expect(sums.sorted() == (0..<64).map { 150 * $0 + 6 * 1_225 })
        }
    }

    @Test func `a value that is released is let go of`() {
        final class Held: Sendable {
            let gone: DispatchSemaphore
            init(_ gone: DispatchSemaphore) { self.gone = gone }
            deinit { gone.signal() }
        }
        let gone = DispatchSemaphore(value: 0)
        Concurrently.release(Held(gone))
        #expect(gone.wait(timeout: .now() + 60) == .success)
    }
}
