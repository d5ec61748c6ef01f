import FoundationEssentials
import TestSupport
import Testing

/// Files as agencies really send them, each read as what was put into it.
struct CorpusTests {
    @Test(arguments: Corpus.cases)
    func `is read as what was put into it`(one: CorpusCase) throws {
        let differences = try Corpus().differences(from: one)
        expectNone(differences, unless: CorpusPending.files[one.file])
    }

    @Test func `every file has an expectation, and every expectation a file`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Corpus.folder + "/files")
        let files = names.filter { !$0.hasSuffix(".expected.json") }
        #expect(files.sorted() == Corpus.cases.map(\.file).sorted())
        #expect(files.count >= 60)
    }

    @Test func `what is not yet read is a file of the corpus`() {
        let known = Set(Corpus.cases.map(\.file))
        #expect(CorpusPending.files.keys.filter { !known.contains($0) } == [])
    }
}
