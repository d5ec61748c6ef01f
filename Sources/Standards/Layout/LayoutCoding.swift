extension FormLayout: Decodable {
    private enum CodingKeys: CodingKey {
        case id, title, source, appliesTo, recognise, sheets, ratings, colours, facts, notes
    }

    /// Reads a layout.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            title: try container.decode(String.self, forKey: .title),
            source: try container.decodeIfPresent(String.self, forKey: .source) ?? "",
            appliesTo: try container.decodeIfPresent([String].self, forKey: .appliesTo) ?? [],
            recognise: try container.decodeIfPresent([Sign].self, forKey: .recognise) ?? [],
            sheets: try container.decode([Sheet].self, forKey: .sheets),
            ratings: try container.decodeIfPresent([String: String].self, forKey: .ratings) ?? [:],
            colours: try container.decodeIfPresent([String: String].self, forKey: .colours) ?? [:],
            facts: try container.decodeIfPresent([Fact].self, forKey: .facts) ?? [],
            notes: try container.decodeIfPresent([String].self, forKey: .notes) ?? [])
    }
}

extension FormLayout.Sheet: Decodable {
    private enum CodingKeys: CodingKey {
        case name, nameBegins, position, headerRow, firstRow, lastRow, untilBlank
        case columns, gradeColumns, refs, blocks
    }

    /// Reads a description of sheets.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decodeIfPresent(String.self, forKey: .name),
            nameBegins: try container.decodeIfPresent(String.self, forKey: .nameBegins),
            position: try container.decodeIfPresent(Int.self, forKey: .position),
            headerRow: try container.decodeIfPresent(Int.self, forKey: .headerRow),
            firstRow: try container.decodeIfPresent(Int.self, forKey: .firstRow),
            lastRow: try container.decodeIfPresent(Int.self, forKey: .lastRow),
            untilBlank: try container.decodeIfPresent(Bool.self, forKey: .untilBlank) ?? false,
            columns: try container.decodeIfPresent([FormLayout.Column].self, forKey: .columns)
                ?? [],
            gradeColumns: try container.decodeIfPresent(
                [FormLayout.GradeColumn].self, forKey: .gradeColumns) ?? [],
            refs: try container.decodeIfPresent(FormLayout.Refs.self, forKey: .refs),
            blocks: try container.decodeIfPresent(FormLayout.Blocks.self, forKey: .blocks))
    }
}

extension FormLayout.Column: Decodable {
    private enum CodingKeys: String, CodingKey {
        case field, heading, column
        case isOptional = "optional"
    }

    /// Reads a column.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            field: try container.decode(FormLayout.Field.self, forKey: .field),
            heading: try container.decodeIfPresent(String.self, forKey: .heading),
            column: try container.decodeIfPresent(String.self, forKey: .column),
            isOptional: try container.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false)
    }
}

extension FormLayout.Refs: Decodable {
    private enum CodingKeys: CodingKey { case take, prefix }

    /// Reads a way of naming criteria.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            take: try container.decodeIfPresent(Taking.self, forKey: .take) ?? .column,
            prefix: try container.decodeIfPresent(String.self, forKey: .prefix))
    }
}
