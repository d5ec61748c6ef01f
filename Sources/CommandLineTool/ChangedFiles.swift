#if CommandLine
extension Output {
    /// Says which files changed while they were summed up.
    ///
    /// - Parameter files: The files' names.
    /// - Returns: 2 if there are any, else 0.
    mutating func reportChanged(_ files: [String]) -> Int32 {
        for file in files {
            report(
                """
                \(file): error: the file changed while it was summed up, so what it says in words is \
                not shown
                    fix: wait until nobody writes to the folder, and give the command again
                """)
        }
        return files.isEmpty ? 0 : 2
    }
}
#endif
