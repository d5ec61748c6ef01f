#if CommandLine
import Foundation

/// The files from which pages are made.
public enum ReportTemplates {
    /// The folder that holds them; `nil` if the program was moved away from its files.
    public static var folder: String? {
        Bundle.module.url(forResource: "Templates", withExtension: nil)?.path
    }
}
#endif
