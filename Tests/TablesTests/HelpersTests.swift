import Dispatch
import Synchronization
import Testing

@testable import Section11Tables

struct HelpersTests {
    /// Work that notes how many are at it, and ends when it is told to.
    private final class Watched: OpenWork {
        let places: Int
        let begun = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        private let taken = Atomic(0)

        init(places: Int) { self.places = places }

        var isOpen: Bool { taken.load(ordering: .relaxed) < places }

        func takePart() {
            guard taken.add(1, ordering: .relaxed).oldValue < places else { return }
            begun.signal()
            mayEnd.wait()
        }
    }

    private static let soon = DispatchTime.now() + 60

    @Test func `no more are at work than there are processors`() {
        let helpers = Helpers(processors: 3)
        let work = Watched(places: 8)
        helpers.offer(work, to: 8)
        // The program's own thread is one of the three.
        #expect(work.begun.wait(timeout: Self.soon) == .success)
        #expect(work.begun.wait(timeout: Self.soon) == .success)
        #expect(work.begun.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
        for _ in 0..<8 { work.mayEnd.signal() }
    }

    @Test func `who waits makes room for another`() {
        let helpers = Helpers(processors: 1)
        let work = Watched(places: 1)
        helpers.offer(work, to: 1)
        #expect(work.begun.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
        helpers.whileWaiting { #expect(work.begun.wait(timeout: Self.soon) == .success) }
        work.mayEnd.signal()
    }

    @Test func `who is done turns to what was offered meanwhile`() {
        let helpers = Helpers(processors: 2)
        let first = Watched(places: 1)
        let second = Watched(places: 1)
        helpers.offer(first, to: 1)
        #expect(first.begun.wait(timeout: Self.soon) == .success)
        helpers.offer(second, to: 1)
        #expect(second.begun.wait(timeout: .now() + .milliseconds(50)) == .timedOut)
        first.mayEnd.signal()
        #expect(second.begun.wait(timeout: Self.soon) == .success)
        second.mayEnd.signal()
    }
}
