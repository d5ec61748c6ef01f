import Section11Returns
import Section11Standards

/// The names by which flags call what they are about, kept without the returns.
struct FlagNames: Sendable {
    /// The register.
    let agencies: [Agency]

    /// The catalogue.
    let index: CatalogueIndex

    /// The name of an agency, by its position in the register.
    func agency(_ position: some BinaryInteger) -> String { agencies[Int(position)].name }

    /// The references of criteria, by their positions.
    func refs(_ criteria: some Sequence<UInt32>) -> [String] {
        criteria.map { index.entries[Int($0)].criterion.ref }
    }
}
