import Testing

@testable import Section11Export

struct SQLDialectTests {
    @Test func `a text is quoted as its dialect reads it`() {
        #expect(SQLDialect.duckdb.literal("it's \\") == "'it''s \\'")
        #expect(SQLDialect.postgres.literal("it's \\") == "'it''s \\'")
        #expect(SQLDialect.spark.literal("it's \\") == "'it\\'s \\\\'")
    }

    @Test func `what may be absent is text in every dialect`() {
        let carried = TidyTable.Column("carried", "carried", .boolean)
        let presumed = TidyTable.Column("kind_presumed", "presumed", .boolean, mayBeAbsent: true)
        for dialect in SQLDialect.allCases {
            #expect(dialect.type(of: carried) == "boolean")
            #expect(dialect.type(of: presumed) == dialect.text)
        }
    }

    @Test func `a whole number is divided without its rest`() {
        #expect(SQLDialect.duckdb.quotient("a", "b") == "(a) // (b)")
        #expect(SQLDialect.postgres.quotient("a", "b") == "(a) / (b)")
        #expect(SQLDialect.spark.quotient("a", "b") == "(a) div (b)")
    }
}
