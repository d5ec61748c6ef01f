// Filled by the next commits.
import Testing
