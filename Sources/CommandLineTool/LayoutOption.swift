#if CommandLine
import ArgumentParser
import Section11Returns
import Section11Standards

/// The layout by which files are read.
struct LayoutOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The layout by which workbooks and CSV files are read: an id, a file, or none to read \
            them by recognition.
            """, valueName: "id-or-file"))
    var layout: String?

    /// What is known of files beforehand, with the layout that was asked for.
    ///
    /// - Throws: A ``CatalogueError`` if there is no such layout or it cannot be read.
    func added(
        to guide: ReadingGuide, library: StandardsLibrary
    ) throws(CatalogueError) -> ReadingGuide {
        guard let layout else { return guide }
        var guide = guide
        if layout == "none" {
            guide.layouts = []
        } else {
            guide.layout = try library.layout(layout)
        }
        return guide
    }
}
#endif
