#if CommandLine
import ArgumentParser
import Foundation
import Section11Tables

/// Prints every cell of a file as one line of JSON, for comparison with another reader.
struct CellsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cells", abstract: "Prints every cell of a file as one line of JSON.")

    private struct Line: Encodable {
        var sheet: String
        var cell: String
        var kind: String
        var value: String
        var isFormula: Bool
        var fill: String?
    }

    @Argument(help: "A workbook or a CSV file.")
    var file: String

    func run() throws {
        do throws(TableError) {
            try printCells()
        } catch {
            FileHandle.standardError.write(Data("\(error.message)\n".utf8))
            throw ExitCode(2)
        }
    }

    private func printCells() throws(TableError) {
        let workbook = try WorkbookReader.read(FileBytes.read(path: file))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for table in workbook.tables {
            for cell in table.cells {
                let (kind, value) = Self.words(for: cell.value)
                let line = Line(
                    sheet: table.name, cell: cell.reference.description, kind: kind, value: value,
                    isFormula: cell.isFormula,
                    fill: workbook.fill(of: cell, in: table)?.description)
                guard let data = try? encoder.encode(line) else { continue }
                print(String(decoding: data, as: UTF8.self))
            }
        }
    }

    private static func words(for value: Cell.Value) -> (kind: String, value: String) {
        switch value {
        case .empty: ("empty", "")
        case .text(let text): ("text", text)
        case .number(let number): ("number", String(number))
        case .percentage(let share): ("percentage", String(share))
        case .date(let date): ("date", date.description)
        case .boolean(let flag): ("boolean", flag ? "TRUE" : "FALSE")
        case .error(let error): ("error", error)
        case .formulaWithoutResult: ("formulaWithoutResult", "")
        }
    }
}
#endif
