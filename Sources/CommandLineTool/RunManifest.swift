#if CommandLine
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// What a run read, from which a scrutineer can run it again.
struct RunManifest {
    private let cycle: String
    private let catalogue: String
    private let inputs: [JSONValue]

    /// Notes what scored returns were read from.
    init(of assessment: Assessment) {
        cycle = assessment.returnSet.cycle.id
        catalogue = assessment.index.catalogue.id
        let set = assessment.returnSet
        inputs = ([set] + set.earlier).flatMap { set in
            let files = set.submissions.map { ($0.file, $0.digest, $0.size) }
            let log = set.moderation.map {
                (ModerationLog.fileName, $0.log.digest, $0.log.size)
            }
            return (files + [log].compactMap(\.self)).map { name, digest, size in
                JSONValue.object([
                    ("cycle", .string(set.cycle.id)), ("file", .string(name)),
                    ("sha256", .optional(digest)), ("bytes", .int(size)),
                ])
            }
        }
    }

    /// Writes files and the manifest, and notes them.
    ///
    /// - Returns: The paths, the manifest last.
    /// - Throws: An ``OutputDirectory/Failure`` if a file cannot be written there.
    func write(
        _ files: [ExportedFile], to path: String, arguments: [(String, JSONValue)],
        noting output: inout Output
    ) throws(OutputDirectory.Failure) -> [String] {
        let directory = try OutputDirectory(path)
        let results = Concurrently.map(files) { file in
            Result { () throws(OutputDirectory.Failure) in
                try directory.write(file.bytes, to: file.name)
            }.map { ($0, Digest.sha256(file.bytes)) }
        }
        var written: [String] = []
        var outputs: [JSONValue] = []
        for (file, result) in zip(files, results) {
            let (place, digest) = try result.get()
            written.append(place)
            output.note(.init(folder: path, name: file.name, bytes: file.bytes))
            outputs.append(
                .object([("file", .string(file.name)), ("sha256", .string(digest))]))
        }
        let manifest = JSONValue.object([
            ("schema", .string("section11/manifest/1")),
            ("engine", .string(EngineVersion.current)),
            ("cycle", .string(cycle)), ("catalogue", .string(catalogue)),
            ("options", .object(arguments)), ("inputs", .array(inputs)),
            ("outputs", .array(outputs)),
        ])
        let text = Array(manifest.text(pretty: true).utf8)
        written.append(try directory.write(text, to: "manifest.json"))
        output.note(.init(folder: path, name: "manifest.json", bytes: text))
        return written
    }
}
#endif
