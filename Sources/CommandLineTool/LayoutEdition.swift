#if CommandLine
import ArgumentParser
import Section11Returns
import Section11Standards

/// The edition that a form asks about.
struct LayoutEdition: ParsableArguments {
    @Option(help: ArgumentHelp("The directory of the cycle that is answered.", valueName: "dir"))
    var cycle: String?

    @Option(help: ArgumentHelp("The id of the edition that is answered.", valueName: "id"))
    var catalogue: String?

    func validate() throws {
        if cycle != nil, catalogue != nil {
            throw ValidationError("give either --cycle or --catalogue")
        }
    }

    /// The edition that was given, or else the first of those that a layout names.
    ///
    /// - Throws: A ``CatalogueError`` if it cannot be read.
    func index(
        library: StandardsLibrary, for layout: FormLayout? = nil
    ) throws(CatalogueError) -> CatalogueIndex? {
        if let cycle {
            return CatalogueIndex(try CycleDirectory.open(cycle, library: library).catalogue)
        }
        guard let id = catalogue ?? layout?.appliesTo.first else { return nil }
        return CatalogueIndex(try library.catalogue(id))
    }
}
#endif
