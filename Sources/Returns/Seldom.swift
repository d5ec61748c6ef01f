/// A value that can be empty, in which state nothing is kept of it.
protocol SeldomValue: Sendable, Equatable {
    /// Creates the empty value.
    init()

    /// Whether nothing is in it.
    var isEmpty: Bool { get }
}

/// A value that is empty in most places: it takes the room of a reference there, and no more.
struct Seldom<Value: SeldomValue>: Sendable, Equatable {
    /// What holds a value that is not empty.
    final class Box: Sendable, Equatable {
        let value: Value

        init(_ value: Value) { self.value = value }

        static func == (one: Box, other: Box) -> Bool { one === other || one.value == other.value }
    }

    /// What holds the value, from which a part is read without the rest; `nil` where it is empty.
    private(set) var held: Box?

    /// Creates an empty value.
    @inline(__always)
    init() { held = nil }

    /// Holds a value.
    @inline(__always)
    init(_ value: consuming Value) { held = value.isEmpty ? nil : Box(value) }

    /// The value; changed by putting another in its place, as copies share it.
    @inline(__always)
    var value: Value {
        get { held?.value ?? Value() }
        set {
            if !newValue.isEmpty {
                held = Box(newValue)
            } else if held != nil {
                held = nil
            }
        }
    }
}
