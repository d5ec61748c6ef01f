// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks for child-level data, as their declarations explain them.
    static let childData = """

        """
}
