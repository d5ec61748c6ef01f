extension CycleFolder {
    /// The files that say how the cycle's returns are to be read: its edition and its layouts.
    ///
    /// - Parameter library: Where editions and layouts are looked for by their ids.
    /// - Returns: The paths, in an order that depends on nothing else; those of files that are not
    ///   there are left out.
    public func definitionPaths(library: StandardsLibrary) -> [String] {
        func file(_ name: String, or named: (String) -> String?) -> String? {
            guard name.hasSuffix(".json") || name.contains("/") else { return named(name) }
            return name.hasPrefix("/") ? name : "\(path)/\(name)"
        }
        return [file(links.catalogue, or: library.path(of:))].compactMap(\.self)
            + links.layouts.compactMap { file($0, or: library.layoutPath(of:)) }
            + library.layoutIDs.compactMap(library.layoutPath(of:))
    }
}
