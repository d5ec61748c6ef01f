public import Section11Returns
public import Section11Standards

/// The files of the repository, for tests that read them.
public enum Repository {
    /// The directory of the package.
    public static let root: String = {
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(3).joined(separator: "/")
    }()

    /// The editions of the repository.
    public static let library = StandardsLibrary(directories: [root + "/Standards"])

    /// The returns of a sample cycle, with those of the cycles before it.
    public static func sample(_ name: String) throws -> ReturnSet {
        let directory = try CycleDirectory.open(
            root + "/Submissions/" + name, library: library)
        return try ReturnSet.read(directory, library: library)
    }
}
