public import Section11Returns
public import Section11Standards

/// One board's cycle, about to be pooled with other boards'.
public struct Board: Sendable {
    /// The name under which it stands in outputs, such as the id of its cycle.
    public let name: String

    /// The name of its folder.
    public let folder: String

    /// Its returns.
    public let returns: ReturnSet

    /// Which file supersedes which, as its folder says.
    public let supersessions: [Supersession]

    /// Creates a board.
    ///
    /// - Parameters:
    ///   - name: The name under which it stands in outputs; no other board of the pool may have it.
    ///   - folder: The name of its folder.
    ///   - returns: Its returns.
    ///   - supersessions: Which file supersedes which, as its folder says.
    public init(
        name: String, folder: String = "", returns: ReturnSet, supersessions: [Supersession] = []
    ) {
        self.name = name
        self.folder = folder
        self.returns = returns
        self.supersessions = supersessions
    }

    /// The names of boards by their folders: the cycle's id where that tells them apart, else as
    /// much of the end of the path as does.
    ///
    /// The names do not depend on the order of the folders. `nil` if one folder is named twice.
    public static func names(of directories: [CycleDirectory]) -> [String]? {
        if Set(directories.map(\.path)).count < directories.count { return nil }
        let ids = directories.map(\.cycle.id)
        if Set(ids).count == ids.count { return ids }
        let paths = directories.map { $0.path.split(separator: "/") }
        for depth in 1...(paths.map(\.count).max() ?? 1) {
            let names = paths.map { $0.suffix(depth).joined(separator: "-") }
            if Set(names).count == names.count { return names }
        }
        return directories.map(\.path)
    }

    /// Whether a name in `supersedes.csv` means this board.
    func isNamed(_ other: String) -> Bool {
        other == name || other == returns.cycle.id || (!folder.isEmpty && other == folder)
    }

    /// The name of one of its files among those of all boards.
    func file(_ name: String) -> String { self.name + "/" + name }
}
