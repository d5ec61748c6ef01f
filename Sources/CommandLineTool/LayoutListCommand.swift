#if CommandLine
import ArgumentParser
import Section11Standards

/// Lists the layouts that are known.
struct LayoutListCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists the layouts that are known.")

    @OptionGroup var options: StandardsOptions

    func answer(into output: inout Output) -> Int32 {
        var status: Int32 = 0
        var rows = [["id", "known by itself", "title"]]
        for id in options.library.layoutIDs {
            do throws(CatalogueError) {
                let layout = try options.library.layout(id)
                rows.append([layout.id, layout.recognise.isEmpty ? "no" : "yes", layout.title])
            } catch {
                output.report("\(error)")
                status = 2
            }
        }
        for line in StandardsText.table(rows) { output.print(line) }
        return status
    }
}
#endif
