#if CommandLine
import Crypto
import FoundationEssentials
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// A run of the program that need not be made again while nothing that it depends on has changed.
///
/// It depends on the program itself, on how it was called and where, on the editions, the layouts
/// and the templates, and on every return of the cycles that it reads and every file beside them.
/// What it said and wrote is sealed with a key that is made of all those files.
struct KeptRun {
    /// How many earlier runs are kept beside the latest.
    private static let earlierRuns = 7

    private let folder: SealedFolder
    private let name: String
    private let key: SymmetricKey

    /// Looks at everything on which a run depends.
    ///
    /// - Parameters:
    ///   - paths: The folders that the command was given.
    ///   - library: Where editions and layouts are looked for.
    ///
    /// `nil` if the run cannot be kept, or is not to be.
    init?(of paths: [String], library: StandardsLibrary) {
        guard !SealedFolder.isForbidden, let program = SealedFolder.programIdentity else {
            return nil
        }
        var cycles: [CycleOutline] = []
        do throws(CatalogueError) {
            for path in paths {
                for directory in try CycleOutline.all(at: path, library: library) {
                    cycles += try directory.readTogether(library: library)
                }
            }
        } catch {
            return nil
        }
        guard let first = cycles.first else { return nil }
        folder = SealedFolder("\(first.path)/\(SealedFolder.name)/runs")
        var files: [String] = []
        for cycle in cycles {
            files += Self.files(in: cycle.path, levels: 0)
            files += ReturnSet.files(in: cycle.returnsPath)
                .map { "\(cycle.returnsPath)/\($0)" }
            files += cycle.definitionPaths(library: library)
        }
        for folder in library.directories + [ReportTemplates.folder].compactMap(\.self) {
            files += Self.files(in: folder, levels: 2)
        }
        let digests = Concurrently.map(files) { Self.digest(of: $0) }
        var run = SHA256()
        let call =
            [program, FileManager.default.currentDirectoryPath]
            + CommandLine.arguments.dropFirst() + paths + library.directories
        for word in call {
            run.update(data: Array("\(word.utf8.count) \(word)\n".utf8))
        }
        for (file, digest) in zip(files, digests) {
            // A file that cannot be read now may be read the next time.
            guard let digest else { return nil }
            run.update(data: Array("\(file.utf8.count) \(file)\n".utf8))
            run.update(data: digest)
        }
        // The name stands in the folder for all to see, and the key does not follow from it.
        let secret = Array(run.finalize())
        name = Digest.sha256(Array("name\n".utf8) + secret)
        key = SymmetricKey(data: SHA256.hash(data: Array("key\n".utf8) + secret))
    }

    /// Answers as the same run did before, or answers anew.
    func answer(into output: inout Output, anew: (inout Output) -> Int32) -> Int32 {
        if let kept = folder.open(name, with: key).flatMap(KeptAnswer.init(bytes:)) {
            do throws(OutputDirectory.Failure) {
                for file in kept.files {
                    try OutputDirectory(file.folder).write(file.bytes, to: file.name)
                }
                output.write(kept.text)
                output.reportText(kept.messages)
                return kept.status
            } catch {
                return anew(&output)
            }
        }
        var answer = Output()
        let status = anew(&answer)
        // What could not be made may be made the next time.
        if status < 2 {
            folder.seal(KeptAnswer(answer, status: status).bytes, as: name, with: key)
            folder.tidy(keeping: Self.earlierRuns)
        }
        output.write(answer.text)
        output.reportText(answer.messages)
        return status
    }

    /// What only who has a file can work out of it; `nil` if it cannot be read.
    private static func digest(of path: String) -> [UInt8]? {
        guard let bytes = try? FileBytes.read(path: path) else { return nil }
        var hash = SHA256()
        // Not the receipt, which stands in a manifest for all to see.
        hash.update(data: Array("section11-cache run\n".utf8))
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }

    /// The files in a folder and so many levels below it, hidden ones left out, in an order that
    /// depends on their names alone.
    private static func files(in folder: String, levels: Int) -> [String] {
        var files: [String] = []
        for item in FolderListing(of: folder).items where !item.name.hasPrefix(".") {
            let path = folder + "/" + item.name
            if !item.isFolder {
                files.append(path)
            } else if levels > 0 {
                files += Self.files(in: path, levels: levels - 1)
            }
        }
        return files
    }
}

extension CycleOutline {
    /// The cycles that are read for this one: itself, those before, and the mini audits that ran
    /// with the cycle before.
    fileprivate func readTogether(
        library: StandardsLibrary
    ) throws(CatalogueError) -> [CycleOutline] {
        let chain = try withCyclesBefore(library: library)
        return chain.count > 1 ? chain + (try chain[1].otherMiniAudits(library: library)) : chain
    }
}
#endif
