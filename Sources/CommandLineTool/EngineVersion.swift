/// The version of the engine, as it stands in every output.
enum EngineVersion {
    /// The version; a change of any number that an audit would report is never a patch.
    static let current = "0.1.0"
}
