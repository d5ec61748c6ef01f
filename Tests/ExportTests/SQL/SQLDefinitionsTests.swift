import Testing

@testable import Section11Export

struct SQLDefinitionsTests {
    @Test func `the dialects differ in two words of the definitions and in nothing else`() {
        func queries(_ dialect: SQLDialect) -> [String] {
            SQLDefinitions(dialect).views.map { view in
                view.query.replacing(" as double precision)", with: " as double)")
                    .replacing(" // ", with: " div ").replacing(") / (2 *", with: ") div (2 *")
            }
        }
        #expect(queries(.duckdb) == queries(.spark))
        #expect(queries(.postgres) == queries(.spark))
    }

    @Test func `every view of standards asks for the method that is defined`() {
        let views = SQLDefinitions(.duckdb).views.filter { $0.name.hasPrefix("standard_") }
        #expect(views.map(\.name) == ["standard_ratings", "standard_tally", "standard_figures"])
        #expect(views.allSatisfy { $0.query.contains("m.method = 'M01'") })
    }

    @Test func `a view reads only tables and the views before it`() {
        var known = Set(TidyTable.all.map { SQLDefinitions.name($0.name) })
        for view in SQLDefinitions(.postgres).views {
            let words = view.query.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            for word in words where word.hasPrefix("section11_") {
                #expect(known.contains(String(word)), "\(view.name) reads \(word)")
            }
            known.insert(SQLDefinitions.name(view.name))
        }
    }
}
