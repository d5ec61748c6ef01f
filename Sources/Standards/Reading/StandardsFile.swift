import Section11Tables

/// A file of one of the formats of this stage, read and checked.
public struct StandardsFile: Sendable {
    /// What a file holds.
    public enum Content: Sendable {
        /// An edition.
        case catalogue(Catalogue)
        /// A cycle.
        case cycle(AuditCycle)
        /// A crosswalk.
        case crosswalk(Crosswalk)
        /// A programme.
        case programme(Programme)
        /// A layout of a form.
        case layout(FormLayout)
        /// A mapping of one scale to another.
        case mapping(ScaleMapping)
    }

    /// The file as it is named in messages.
    public let file: String

    /// What the file holds.
    public let content: Content

    /// What is wrong or odd in it, by place.
    public let issues: [AuditIssue]

    /// The files that it names and that cannot be read, so that checks against them did not run.
    public let unreadable: [CatalogueError]

    /// The formats that are read, as their files name them.
    public static let schemas = [
        Catalogue.schema, AuditCycle.schema, Crosswalk.schema, Programme.schema,
        FormLayout.schema, ScaleMapping.schema,
    ]

    /// Reads and checks a file.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The file with its issues.
    /// - Throws: A ``CatalogueError`` if the file itself cannot be read.
    public static func check(
        path: String, library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let file = FilePath.lastPart(of: path)
        let bytes = try DocumentReader.bytes(at: path)
        let schema = try DocumentReader.outline(bytes, file: file).outline.text(at: "/schema")
        switch schema {
        case Catalogue.schema:
            let (catalogue, document) = try DocumentReader.read(
                Catalogue.self, schema: Catalogue.schema, from: bytes, file: file)
            let issues = CatalogueChecks.check(
                catalogue, in: CatalogueDocument(json: document, editions: library.editions))
            return StandardsFile(
                file: file, content: .catalogue(catalogue), issues: issues, unreadable: [])
        case Crosswalk.schema:
            return try checkCrosswalk(bytes, file: file, library)
        case Programme.schema:
            return try checkProgramme(bytes, path: path, library)
        case FormLayout.schema:
            return try checkLayout(bytes, file: file, library)
        case ScaleMapping.schema:
            return try checkMapping(bytes, file: file, library)
        case AuditCycle.schema:
            return try checkCycle(bytes, path: path, library)
        default:
            let document = try DocumentReader.outline(bytes, file: file)
            throw .wrongSchema(document.place("/schema"), found: schema, expected: schemas)
        }
    }

    private static func checkCrosswalk(
        _ bytes: [UInt8], file: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let (crosswalk, document) = try DocumentReader.read(
            Crosswalk.self, schema: Crosswalk.schema, from: bytes, file: file)
        let (editions, unreadable) = Self.editions(
            from: crosswalk.from, to: crosswalk.to, of: document, library)
        let issues =
            editions.count == 2
            ? CrosswalkChecks.check(crosswalk, from: editions[0], to: editions[1], in: document)
            : DocumentChecks.check(document)
        return StandardsFile(
            file: file, content: .crosswalk(crosswalk), issues: issues, unreadable: unreadable)
    }

    /// The two editions that a file leads between, and why one of them cannot be read.
    private static func editions(
        from: String, to: String, of document: JSONDocument, _ library: StandardsLibrary
    ) -> (editions: [Catalogue], unreadable: [CatalogueError]) {
        var editions: [Catalogue] = []
        var unreadable: [CatalogueError] = []
        for (key, id) in [("from", from), ("to", to)] {
            do throws(CatalogueError) {
                editions.append(try library.catalogue(id))
            } catch {
                unreadable.append(error.standing(at: document.place("/\(key)")))
            }
        }
        return (editions, unreadable)
    }

    private static func checkMapping(
        _ bytes: [UInt8], file: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let (mapping, document) = try DocumentReader.read(
            ScaleMapping.self, schema: ScaleMapping.schema, from: bytes, file: file)
        let (editions, unreadable) = Self.editions(
            from: mapping.from, to: mapping.to, of: document, library)
        let issues =
            editions.count == 2
            ? MappingChecks.check(mapping, from: editions[0], to: editions[1], in: document)
            : DocumentChecks.check(document)
        return StandardsFile(
            file: file, content: .mapping(mapping), issues: issues, unreadable: unreadable)
    }

    private static func checkCycle(
        _ bytes: [UInt8], path: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let file = FilePath.lastPart(of: path)
        let (cycle, document) = try DocumentReader.read(
            AuditCycle.self, schema: AuditCycle.schema, from: bytes, file: file)
        var unreadable: [CatalogueError] = []
        do throws(CatalogueError) {
            _ = try CycleDirectory.catalogue(
                of: cycle, in: CycleDirectory.parent(of: path), document, library)
        } catch {
            unreadable.append(error)
        }
        for (index, name) in cycle.layouts.enumerated() {
            do throws(CatalogueError) {
                _ = try library.layout(name, relativeTo: CycleDirectory.parent(of: path))
            } catch {
                unreadable.append(error.standing(at: document.place("/layouts/\(index)")))
            }
        }
        return StandardsFile(
            file: file, content: .cycle(cycle), issues: CycleChecks.check(cycle, in: document),
            unreadable: unreadable)
    }

    private static func checkLayout(
        _ bytes: [UInt8], file: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let (layout, document) = try DocumentReader.read(
            FormLayout.self, schema: FormLayout.schema, from: bytes, file: file)
        var unreadable: [CatalogueError] = []
        var editions: [Catalogue] = []
        for (index, id) in layout.appliesTo.enumerated() {
            do throws(CatalogueError) {
                editions.append(try library.catalogue(id))
            } catch {
                unreadable.append(error.standing(at: document.place("/appliesTo/\(index)")))
            }
        }
        return StandardsFile(
            file: file, content: .layout(layout),
            issues: LayoutChecks.check(layout, of: editions, in: document), unreadable: unreadable)
    }

    private static func checkProgramme(
        _ bytes: [UInt8], path: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> StandardsFile {
        let file = FilePath.lastPart(of: path)
        let (programme, document) = try DocumentReader.read(
            Programme.self, schema: Programme.schema, from: bytes, file: file)
        var unreadable: [CatalogueError] = []
        for (index, entry) in programme.cycles.enumerated() {
            do throws(CatalogueError) {
                _ = try programme.open(entry, below: CycleDirectory.parent(of: path), library)
            } catch {
                unreadable.append(error.standing(at: document.place("/cycles/\(index)/directory")))
            }
        }
        return StandardsFile(
            file: file, content: .programme(programme), issues: DocumentChecks.check(document),
            unreadable: unreadable)
    }
}

extension Programme {
    /// Reads the cycle of an entry.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - directory: The directory of the programme.
    ///   - library: Where editions are looked for by their ids.
    /// - Returns: The cycle's directory.
    /// - Throws: A ``CatalogueError`` if it does not lie below the programme or cannot be read.
    public func open(
        _ entry: Entry, below directory: String, _ library: StandardsLibrary
    ) throws(CatalogueError) -> CycleDirectory {
        let parts = entry.directory.split(separator: "/", omittingEmptySubsequences: false)
        if entry.directory.hasPrefix("/") || parts.contains("..") {
            throw .cannotOpen(
                Locator(file: entry.directory),
                reason: "the cycle '\(entry.directory)' does not lie below the programme")
        }
        return try CycleDirectory.open("\(directory)/\(entry.directory)", library: library)
    }
}

extension CatalogueError {
    /// The same error where a name in another file led to it.
    func standing(at place: Locator) -> CatalogueError {
        switch self {
        case .notFound(_, let what, let id, let suggestions):
            .notFound(place, what: what, id: id, suggestions: suggestions)
        case .cannotOpen(_, let reason): .cannotOpen(place, reason: reason)
        default: self
        }
    }
}
