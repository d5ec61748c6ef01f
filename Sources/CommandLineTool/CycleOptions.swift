#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Returns
import Section11Standards

/// The cycle that a command answers about, and which of its areas.
struct CycleOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The folder of a cycle.", valueName: "cycle-dir"))
    var path: String

    @Option(
        name: .customLong("area"),
        help: ArgumentHelp("Only this area; may be repeated.", valueName: "id"))
    var areas: [String] = []

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    /// A cycle with its returns.
    struct Opened {
        /// The directory.
        let directory: CycleDirectory
        /// The returns, with those of the cycles before.
        let set: ReturnSet
        /// The agencies that are asked for.
        let scope: Scope

        /// The scored returns; `nil` if the catalogue's method cannot be used.
        var assessment: Assessment? { Assessment(set, scope: scope) }

        /// The scored returns; `nil` once it is said why there are none.
        func assessment(countsCarried: Bool = true, into output: inout Output) -> Assessment? {
            if let scored = Assessment(set, scope: scope, countsCarried: countsCarried) {
                return scored
            }
            output.report(
                """
                \(set.cycle.id): error: the catalogue's scoring method cannot be used
                    fix: check the catalogue with 'section11 standards check'
                """)
            return nil
        }
    }

    /// Reads the cycle and its returns.
    ///
    /// - Parameter keepsTexts: Whether what the agencies wrote is asked for once it was looked
    ///   through, of ``WrittenReturns``, as it is read once more where the returns are many.
    /// - Returns: The cycle's folder and its returns.
    /// - Throws: A ``CatalogueError`` if the cycle or its catalogue cannot be read.
    func read(
        keepsTexts: Bool
    ) throws(CatalogueError) -> (directory: CycleDirectory, set: ReturnSet) {
        let library = options.library
        let directory = try CycleDirectory.open(path, library: library)
        var guide = try layout.added(to: reading.guide, library: library)
        guide.keepsTexts = keepsTexts
        guide.mayReadTextsAgain = keepsTexts
        let set = try ReturnCaches.read(
            directory, library: library, guide: guide, isOff: reading.noCache)
        return (directory, set)
    }

    /// Reads the cycle and its returns, of which only what was found in the texts is asked for.
    ///
    /// - Parameter output: Where it is said why that cannot be.
    /// - Returns: The cycle; `nil` once it is said why there is none.
    func open(into output: inout Output) -> Opened? {
        do throws(CatalogueError) {
            let (directory, set) = try read(keepsTexts: false)
            guard let scope = Scope(areas: areas, of: set.cycle) else {
                output.report(
                    """
                    \(set.cycle.id): error: '\(areas.joined(separator: ", "))' is not an area of \
                    the cycle
                        fix: use \(set.cycle.areas.map(\.id).joined(separator: ", "))
                    """)
                return nil
            }
            return Opened(directory: directory, set: set, scope: scope)
        } catch {
            output.report("\(error)")
            return nil
        }
    }
}
#endif
