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

    /// The returns of a cycle as they are read where returns are many, or few: of many the texts are
    /// read once more when they are asked for.
    public static func read(_ path: String, isMany: Bool) throws -> ReturnSet {
        var guide = ReadingGuide()
        guide.mayReadTextsAgain = true
        guide.isPartOfMany = isMany
        return try ReturnSet.read(
            try CycleDirectory.open(path, library: library), library: library, guide: guide)
    }
}
