#if CommandLine
import ArgumentParser
import Section11Standards

/// Lists the editions that are known.
struct StandardsListCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the editions and layouts that are known.")

    @OptionGroup var options: StandardsOptions

    @Option(help: "The form of the output: text or json.")
    var format = StandardsFormat.text

    func answer(into output: inout Output) -> Int32 {
        var status: Int32 = 0
        let library = options.library
        var catalogues: [Catalogue] = []
        for id in library.editions {
            do throws(CatalogueError) {
                catalogues.append(try library.catalogue(id))
            } catch {
                output.report("\(error)")
                status = 2
            }
        }
        var layouts: [FormLayout] = []
        for id in library.layoutIDs {
            do throws(CatalogueError) {
                layouts.append(try library.layout(id))
            } catch {
                output.report("\(error)")
                status = 2
            }
        }
        switch format {
        case .text:
            let rows = catalogues.map {
                [
                    $0.id, $0.title, "\($0.standards.count)", "\($0.criterionCount)",
                    $0.scale.grades.map(\.label).joined(separator: " < "),
                ]
            }
            let header = ["id", "title", "standards", "criteria", "scale"]
            for line in StandardsText.table([header] + rows) { output.print(line) }
            if layouts.isEmpty { return status }
            output.print()
            let forms = [["layout", "title"]] + layouts.map { [$0.id, $0.title] }
            for line in StandardsText.table(forms) { output.print(line) }
        case .json:
            output.print(
                StandardsListing(
                    editions: catalogues.map(StandardsListing.Edition.init),
                    layouts: layouts.map(StandardsListing.Layout.init)
                ).json)
        }
        return status
    }
}
#endif
