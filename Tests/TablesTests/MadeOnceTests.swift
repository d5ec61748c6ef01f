import Synchronization
import Testing

@testable import Section11Tables

struct MadeOnceTests {
    @Test func `is made for the first who asks, and stays`() {
        let once = MadeOnce<String>()
        #expect(once.value { "first" } == "first")
        #expect(once.value { "second" } == "first")
    }

    @Test func `is the same for all who ask at once`() {
        let once = MadeOnce<[Int]>()
        let count = Atomic(0)
        let found = Concurrently.map(Array(0..<200)) { _ in
            once.value { [count.add(1, ordering: .relaxed).newValue] }
        }
        #expect(Set(found).count == 1)
    }
}
