package import Section11Returns
import Section11Standards

/// What the editions of the cycles before share with this cycle's, worked out once for all
/// agencies.
package struct CarriedEditions: Sendable {
    private let shared: [SharedCriteria?]

    /// Works it out for a set of returns.
    package init(_ set: ReturnSet) {
        shared = set.earlier.map { earlier in
            earlier.index.catalogue.id == set.index.catalogue.id
                ? nil : SharedCriteria(from: earlier, to: set)
        }
    }

    /// What another edition shares; `nil` if no crosswalk leads from it.
    subscript(cyclesBack: Int) -> SharedCriteria? { shared[cyclesBack - 1] }
}
