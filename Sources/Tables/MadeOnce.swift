import Synchronization

/// A value that is made once, for the first who asks for it.
package final class MadeOnce<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let box = AtomicLazyReference<Box>()

    /// Makes nothing yet.
    package init() {}

    /// The value.
    ///
    /// - Parameter make: Makes it; it must make the same each time, as two may ask at once.
    /// - Returns: What was made first.
    package func value(_ make: () -> Value) -> Value {
        if let made = box.load() { return made.value }
        return box.storeIfNil(Box(make())).value
    }
}
