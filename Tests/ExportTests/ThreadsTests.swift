import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables
import TestSupport
import Testing

/// How many threads read, check and flag a cycle changes no byte of what is made from it.
///
/// That time zone, language and the order of files and folders change none either is tested with the
/// command `summarise`, its exporters and its pools.
struct ThreadsTests {
    /// A sample cycle as a number of threads reads, checks and flags it.
    private struct Reading {
        let assessment: Assessment
        let validations: [Validation]
        let summary: Summary

        init(_ cycle: String, threads: Int) throws {
            let library = Repository.library
            let directory = try CycleDirectory.open(
                Repository.root + "/Submissions/" + cycle, library: library)
            let set = try ReturnSet.read(directory, library: library, threads: threads)
            let scope = try #require(Scope(areas: [], of: set.cycle))
            assessment = try #require(Assessment(set, scope: scope))
            validations = Validation.validate(CycleContext(set), threads: threads)
            let flags = FlagRules.flags(in: assessment, threads: threads)
            var summary = Summary(assessment: assessment, flags: flags, engineVersion: "0.0.0")
            summary.detail = SummaryDetail(
                of: assessment, validations: validations, asOf: summary.asOf)
            self.summary = summary
        }

        /// Everything that is made from it, by format and by name.
        func files() throws -> [(name: String, bytes: [UInt8])] {
            var files: [(name: String, bytes: [UInt8])] = []
            for exporter in Exporters.all {
                files += try exporter.init().files(for: summary).map {
                    ("\(exporter.name): \($0.name)", $0.bytes)
                }
            }
            let publication = Publication(of: assessment)
            for name in PublicationFormats.names {
                files += try PublicationFormats.files(name, of: publication, summary: summary).map {
                    ("public \(name): \($0.name)", $0.bytes)
                }
            }
            let feedback = AgencyFeedback.all(
                of: assessment, validations: validations, engineVersion: "0.0.0")
            for one in feedback {
                files.append(
                    ("feedback docx: \(one.agency)", try DOCXWriter.bytes(of: one.document)))
                #if CommandLine
                let page = try FeedbackPageExporter().page(of: one)
                files.append(("feedback html: \(one.agency)", Array(page.utf8)))
                #endif
            }
            return files
        }
    }

    @Test(arguments: ["4lscb-2017-18", "bath-nes-2015-16"])
    func `one thread, two and four give the same bytes in every format`(cycle: String) throws {
        let alone = try Reading(cycle, threads: 1).files()
        #expect(alone.count > Exporters.all.count + PublicationFormats.names.count)
        #expect(alone.allSatisfy { !$0.bytes.isEmpty })
        for threads in [2, 4] {
            let together = try Reading(cycle, threads: threads).files()
            #expect(together.map(\.name) == alone.map(\.name))
            for (one, other) in zip(alone, together) {
                #expect(one.bytes == other.bytes, "\(one.name) differs with \(threads) threads")
            }
        }
    }
}
