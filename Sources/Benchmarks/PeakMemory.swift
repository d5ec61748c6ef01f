import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The most memory that the process has held.
enum PeakMemory {
    /// The most since the start, or since the last ``begin()`` where the system can begin anew.
    static var megabytes: Double {
        #if os(Linux)
        if let kilobytes = highWater { return Double(kilobytes) / 1024 }
        #endif
        var usage = rusage()
        _ = getrusage(.init(0), &usage)
        #if canImport(Darwin)
        return Double(usage.ru_maxrss) / 1_048_576
        #else
        return Double(usage.ru_maxrss) / 1024
        #endif
    }

    /// Counts from now on; on other systems than Linux the peak stays that of the whole run.
    ///
    /// What the allocator keeps of earlier work for later still counts.
    static func begin() {
        #if os(Linux)
        let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
        if file < 0 { return }
        _ = write(file, "5", 1)
        close(file)
        #endif
    }

    #if os(Linux)
    /// The line of `/proc/self/status` that begins anew with ``begin()``.
    private static var highWater: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        else { return nil }
        for line in text.split(separator: "\n") where line.hasPrefix("VmHWM:") {
            return Int(line.filter(\.isNumber))
        }
        return nil
    }
    #endif
}
