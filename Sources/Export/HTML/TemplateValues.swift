/// What a template sees: texts, numbers, truth values, and lists of the same, each by its name.
///
///     ["number": standard.number, "isRated": true, "rows": rows] as TemplateValues
///
/// This is no dictionary, since what a dictionary can do for a template is worked out anew whenever
/// the template asks it for a name.
struct TemplateValues: ExpressibleByDictionaryLiteral {
    private var values: [String: Any]

    /// Creates values from names with what they stand for.
    init(dictionaryLiteral elements: (String, Any)...) {
        values = Dictionary(elements) { $1 }
    }

    /// What a name stands for; `nil` for nothing.
    subscript(name: String) -> Any? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Adds other values, which stand for their names from now on.
    mutating func merge(_ other: TemplateValues) { values.merge(other.values) { $1 } }
}

#if CommandLine
import Mustache

extension TemplateValues: MustacheParent {
    func child(named name: String) -> Any? { values[name] }
}
#endif
