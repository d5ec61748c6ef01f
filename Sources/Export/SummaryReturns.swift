import Section11Returns
import Section11Standards

extension Summary {
    /// Who answered and who did not.
    public struct Returns: Sendable, Equatable {
        /// How many returns there are of each kind.
        public struct Kinds: Sendable, Equatable {
            /// How many rate every criterion that applies.
            public internal(set) var full = 0
            /// How many tell the progress on the last full return.
            public internal(set) var update = 0
            /// How many rate a themed part of the catalogue.
            public internal(set) var mini = 0

            /// Counts a return.
            mutating func count(_ kind: Return.Kind) {
                switch kind {
                case .full: full += 1
                case .update: update += 1
                case .mini: mini += 1
                }
            }
        }

        /// A return whose agency is in no register.
        public struct Unregistered: Sendable, Equatable {
            /// The file.
            public let file: String
            /// The agency's name as the return states it, cut at 60 characters; may be empty.
            public let name: String
        }

        /// A file that could not be read.
        public struct Refused: Sendable, Equatable {
            /// The file.
            public let file: String
            /// Why, in one clause.
            public let because: String
        }

        /// A return that was read and is not counted.
        public struct NotCounted: Sendable, Equatable {
            /// The file.
            public let file: String
            /// The agency's id.
            public let agency: String
            /// Why, in one clause.
            public let because: String
        }

        /// How many agencies of the scope are expected to answer.
        public let expected: Int
        /// How many agencies of the scope answered.
        public let received: Int
        /// How many returns there are of each kind.
        public let kinds: Kinds
        /// How many of them do not say their kind, so that the register's expectation was taken.
        public let presumed: Kinds
        /// The ids of the agencies that were expected to answer and did not.
        public let missing: [String]
        /// The returns whose agency is in no register.
        public let unregistered: [Unregistered]
        /// The files that could not be read.
        public let refused: [Refused]
        /// The returns that are not counted because another one of the agency is.
        public let notCounted: [NotCounted]
    }
}
