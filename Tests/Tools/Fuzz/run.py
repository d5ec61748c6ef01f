"""Runs the fuzzer on each reader until it has had its processor time.

    python3 Tests/Tools/Fuzz/run.py out/fuzz SECONDS READER...
"""

import os
import pathlib
import re
import resource
import subprocess
import sys


def spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def fuzz(out: pathlib.Path, reader: str, seconds: int) -> bool:
    folder = out / reader
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    # On a crash the backtracer may hang under the fuzzer.
    environment = os.environ | {"FUZZ_READER": reader, "SWIFT_BACKTRACE": "enable=no"}
    start, inputs = spent(), 0
    while spent() - start < seconds:
        left = max(1, round(seconds - (spent() - start)))
        run = subprocess.run(
            [
                str((out / "fuzz").resolve()), f"-max_total_time={left}", "-timeout=20",
                "-rss_limit_mb=3072", "-max_len=16384", "-print_final_stats=1", "corpus", "seeds",
            ],
            cwd=folder, env=environment, capture_output=True, text=True, errors="replace",
        )
        found = re.search(r"number_of_executed_units: *([0-9]+)", run.stderr)
        inputs += int(found.group(1)) if found else 0
        if run.returncode != 0:
            print("\n".join(run.stderr.splitlines()[-20:]))
            print(f"{reader}: a finding after {inputs} inputs, in {folder}")
            return False
    print(f"{reader}: {inputs} inputs in {spent() - start:.0f} s of processor time, no finding",
          flush=True)
    return True


out, seconds, readers = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
sys.exit(0 if all([fuzz(out, reader, seconds) for reader in readers]) else 1)
