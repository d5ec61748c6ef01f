/// A value that can be empty, in which state nothing is kept of it.
protocol SeldomValue: Sendable, Equatable {
    /// Creates the empty value.
    init()

    /// Whether nothing is in it.
    var isEmpty: Bool { get }
}

/// A value that is empty in most places: it takes the room of a reference there, and no more.
struct Seldom<Value: SeldomValue>: Sendable, Equatable {
    private final class Box: Sendable, Equatable {
        let value: Value

        init(_ value: Value) { self.value = value }

        static func == (one: Box, other: Box) -> Bool { one === other || one.value == other.value }
    }

    private var box: Box?

    /// The value; changed by putting another in its place, as copies share it.
    @inline(__always)
    var value: Value {
        get { box?.value ?? Value() }
        set {
            if !newValue.isEmpty {
                box = Box(newValue)
            } else if box != nil {
                box = nil
            }
        }
    }
}
