#if CommandLine
import Section11Export
import Section11Tables

/// A format in which a summary cannot be written here and now.
struct FormatFailure: Error, CustomStringConvertible {
    /// The format's name.
    let format: String

    /// What keeps it from being made.
    let reason: any Error

    /// Makes the files of a format, or says what keeps them from being made.
    static func files(
        _ format: String, making: () throws -> [ExportedFile]
    ) throws(FormatFailure) -> [ExportedFile] {
        do {
            return try making()
        } catch {
            throw FormatFailure(format: format, reason: error)
        }
    }

    /// Makes the files of several formats at once, or says what keeps the first of those that
    /// cannot be made.
    ///
    /// - Parameters:
    ///   - formats: The formats' names.
    ///   - making: Makes the files of a format; it must depend on nothing but the format.
    /// - Returns: The files in the formats' order.
    /// - Throws: A ``FormatFailure`` for the first format that cannot be made.
    static func files(
        of formats: [String], making: @escaping @Sendable (String) throws -> [ExportedFile]
    ) throws(FormatFailure) -> [ExportedFile] {
        let results = Concurrently.map(formats) { format in
            Result { () throws(FormatFailure) in try files(format) { try making(format) } }
        }
        var all: [ExportedFile] = []
        for result in results { all += try result.get() }
        return all
    }

    var description: String {
        if case HTMLExporter.Problem.templateIsMissing(let name)? = reason as? HTMLExporter.Problem
        {
            return """
                \(format): error: the template '\(name)' is not beside the program
                    fix: keep the section11_*.resources folders beside the program
                """
        }
        return """
            \(format): error: the file cannot be made: no temporary file can be written
                fix: make room, or set TMPDIR to a folder that you may write to
            """
    }
}
#endif
