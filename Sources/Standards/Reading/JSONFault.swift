/// A reason why bytes are not JSON, with the place in the words of a person at a text editor.
package struct JSONFault: Error, Equatable {
    /// The line, from 1.
    package let line: Int

    /// The character within the line, from 1.
    package let column: Int

    /// What is wrong, in one clause.
    package let reason: String
}
