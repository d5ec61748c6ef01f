extension SQLDialect {
    /// The statements that make a table of the tidy data readable under a name.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - name: The name under which the definitions know it.
    ///   - folder: The folder of the tidy data.
    ///   - cycles: The cycles that lie in it.
    /// - Returns: The statements, without the semicolons that end them.
    func source(
        _ table: TidyTable, as name: String, in folder: String, cycles: [String]
    ) -> [String] {
        switch self {
        case .duckdb: [duckdb(table, as: name, in: folder)]
        case .postgres: postgres(table, as: name, in: folder, cycles: cycles)
        case .spark: [spark(table, as: name, in: folder)]
        }
    }

    private func duckdb(_ table: TidyTable, as name: String, in folder: String) -> String {
        let columns = table.columns.map { "\(literal($0.name)): \(literal(type(of: $0)))" }
        return """
            create or replace view \(name) as
            select * from read_csv(
              \(literal("\(folder)/cycle=*/\(table.fileName)")),
              columns = {\(columns.joined(separator: ", "))},
              header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              hive_partitioning = true, hive_types = {'cycle': \(text)})
            """
    }

    private func spark(_ table: TidyTable, as name: String, in folder: String) -> String {
        let columns = table.columns.map { "\($0.name) \(type(of: $0))" } + ["cycle \(text)"]
        return """
            create or replace temporary view \(name)
              (\(columns.joined(separator: ", ")))
            using csv options (
              path \(literal(folder)), pathGlobFilter \(literal(table.fileName)),
              header 'true', quote '"', escape '"', mode 'FAILFAST')
            """
    }

    /// A table that is emptied and filled anew; the folder's cycle comes in as the column's
    /// default, since the files themselves do not repeat it in each row.
    private func postgres(
        _ table: TidyTable, as name: String, in folder: String, cycles: [String]
    ) -> [String] {
        let columns =
            ["cycle \(text) not null"] + table.columns.map { "\($0.name) \(type(of: $0)) not null" }
        let names = table.columns.map(\.name).joined(separator: ", ")
        let key = (["cycle"] + table.key).joined(separator: ", ")
        var statements = [
            """
            create table if not exists \(name) (
              \(columns.joined(separator: ",\n  ")),
              primary key (\(key)))
            """, "truncate \(name)",
        ]
        for cycle in cycles {
            let file = "\(folder)/\(TidyFolderName.name(ofCycle: cycle))/\(table.fileName)"
            statements.append(
                "alter table \(name) alter column cycle set default \(literal(cycle))")
            // One line, as psql wants it: this is a command of its own and no SQL.
            statements.append(
                "\\copy \(name) (\(names)) from \(literal(file)) with (format csv, header true)")
        }
        if !cycles.isEmpty {
            statements.append("alter table \(name) alter column cycle drop default")
        }
        return statements
    }
}
