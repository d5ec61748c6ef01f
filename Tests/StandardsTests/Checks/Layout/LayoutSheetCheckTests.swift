import Foundation
import Testing

struct LayoutSheetCheckTests {
    @Test func `asks for at least one sheet`() throws {
        let start = try #require(SampleLayout.json.range(of: "\n    {\n      \"nameBegins\""))
        let end = try #require(SampleLayout.json.range(of: "\n  ],\n  \"ratings\""))
        let sheets = String(SampleLayout.json[start.lowerBound..<end.lowerBound])
        #expect(
            try SampleLayout.issues(replacing: sheets, with: "") == [
                """
                own-form.json:5: /sheets: error: the layout describes no sheet [S141]
                    fix: describe at least one sheet with answers
                """
            ])
    }

    @Test func `points at a sheet that is given twice over`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""nameBegins": "Standard","#,
            with: #""nameBegins": "Standard", "position": 2,"#)
        #expect(
            issues == [
                """
                own-form.json:6: /sheets/0: error: the sheet is given in more than one way [S141]
                    fix: leave one of 'name', 'nameBegins' and 'position'
                """
            ])
    }

    @Test func `points at a sheet that is read in two ways`() throws {
        let issues = try SampleLayout.issues(
            replacing: #""name": "Down","#,
            with: #""name": "Down", "columns": [{ "field": "ref", "heading": "Ref" }],"#)
        #expect(
            issues == [
                """
                own-form.json:19: /sheets/1: error: the sheet is read both in rows and down the \
                page [S141]
                    fix: leave either 'columns' or 'blocks'
                """
            ])
    }
}
