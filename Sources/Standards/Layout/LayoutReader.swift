import Section11Tables

/// The reading of layouts of forms.
public enum LayoutReader {
    /// Reads a layout.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of the file.
    ///   - file: The file's name, for messages.
    /// - Returns: The layout.
    /// - Throws: A ``CatalogueError`` if there is no layout to be had from the bytes.
    public static func read(
        _ bytes: [UInt8], file: String
    ) throws(CatalogueError) -> FormLayout {
        try DocumentReader.read(
            FormLayout.self, schema: FormLayout.schema, from: bytes, file: file
        ).content
    }
}

extension CycleDirectory {
    /// Reads the layouts in which the cycle's returns may arrive: those that it names, then those
    /// of the library that know their form by signs.
    ///
    /// - Parameter library: Where layouts are looked for by their ids.
    /// - Returns: The layouts, in the order in which they are tried.
    /// - Throws: A ``CatalogueError`` if one of them is not there or cannot be read.
    public func layouts(library: StandardsLibrary) throws(CatalogueError) -> [FormLayout] {
        var layouts: [FormLayout] = []
        for (index, name) in cycle.layouts.enumerated() {
            do throws(CatalogueError) {
                layouts.append(try library.layout(name, relativeTo: path))
            } catch {
                throw error.standing(at: try places().place("/layouts/\(index)"))
            }
        }
        return layouts
            + (try library.layoutsWithSigns()).filter { known in
                !layouts.contains { $0.id == known.id }
            }
    }
}

extension StandardsLibrary {
    /// The ids of all layouts, sorted.
    public var layoutIDs: [String] {
        Set(directories.flatMap { Self.ids(in: $0 + "/layouts") }).sorted()
    }

    /// Reads the layouts that know their form by signs, by id.
    ///
    /// - Throws: A ``CatalogueError`` if one of them cannot be read.
    public func layoutsWithSigns() throws(CatalogueError) -> [FormLayout] {
        var layouts: [FormLayout] = []
        for id in layoutIDs { layouts.append(try layout(id)) }
        return layouts.filter { !$0.recognise.isEmpty }
    }

    /// Finds the file of a layout; `nil` if there is none.
    public func layoutPath(of id: String) -> String? { path(of: id, below: "layouts/") }

    /// Reads a layout.
    ///
    /// - Parameters:
    ///   - name: The id of a layout, or the path of its file.
    ///   - directory: Where a path begins that is not absolute.
    /// - Returns: The layout.
    /// - Throws: A ``CatalogueError`` if there is no such layout or it cannot be read.
    public func layout(
        _ name: String, relativeTo directory: String = "."
    ) throws(CatalogueError) -> FormLayout {
        if name.hasSuffix(".json") || name.contains("/") {
            let path = name.hasPrefix("/") || directory == "." ? name : "\(directory)/\(name)"
            return try LayoutReader.read(
                try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
        }
        guard let path = layoutPath(of: name) else {
            throw .notFound(
                Locator(file: name), what: "layout", id: name,
                suggestions: EditDistance.nearest(to: name, among: layoutIDs))
        }
        return try LayoutReader.read(
            try DocumentReader.bytes(at: path), file: FilePath.lastPart(of: path))
    }
}
