"""Runs processes in turn and says how long each took and how much memory it held.

Every process is a child of its own, so that its peak is its own. Each round runs every process once, so
that a machine whose speed drifts drifts for all.
"""

import json
import os
import resource
import statistics
import subprocess
import tempfile
import time

LIMIT = 8 << 30

# What was read before is read anew, but where a work asks for the cache.
FRESH = {"SECTION11_NO_CACHE": "yes"}


class Outcome:
    """What one run of a process gave."""

    def __init__(self, seconds, megabytes, status, output):
        self.seconds, self.megabytes, self.status, self.output = seconds, megabytes, status, output

    @property
    def report(self):
        """The JSON document that the process printed last; nothing if it printed none."""
        try:
            return json.loads(self.output.strip().splitlines()[-1])
        except (IndexError, ValueError):
            return {}


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))


def run(command, timeout=None, limited=False, environment=None):
    """Runs a command; its time from start to exit, its peak memory, its exit status, its output."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=subprocess.DEVNULL,
            env={**os.environ, **FRESH, **(environment or {})},
            preexec_fn=limit_memory if limited else None)
        while True:
            # Waiting without a limit is exact; with one a poll is good enough.
            pid, status, usage = os.wait4(child.pid, os.WNOHANG if timeout else 0)
            if pid:
                break
            if time.perf_counter() - start > timeout:
                child.kill()
                _, status, usage = os.wait4(child.pid, 0)
                status = None
                break
            time.sleep(0.002)
        seconds = time.perf_counter() - start
        child.returncode = 0
        output.seek(0)
        text = output.read().decode(errors="replace")
    code = None if status is None else os.waitstatus_to_exitcode(status)
    return Outcome(seconds, usage.ru_maxrss / 1024, code, text)


class Result:
    """What the rounds of one process gave."""

    def __init__(self):
        self.seconds, self.megabytes, self.reports = [], 0.0, []

    def add(self, seconds, megabytes, report):
        self.seconds.append(seconds)
        self.megabytes = max(self.megabytes, megabytes)
        self.reports.append(report)

    @property
    def median(self):
        return statistics.median(self.seconds) if self.seconds else None

    def middle(self, value):
        """The median of what a function makes of each report."""
        return statistics.median(value(report) for report in self.reports)


def interleave(processes, rounds):
    """Runs each process once a round, after one round that does not count.

    `processes` maps a name to a function that runs once and returns an Outcome. A process that prints
    JSON with "seconds" says itself how long its work took; of others the time to the exit counts. One
    that fails, or prints "unavailable", is left out of the later rounds and said to be.
    """
    results, missing = {}, {}
    for number in range(rounds + 1):
        for name, once in processes.items():
            if name in missing:
                continue
            outcome = once()
            report = outcome.report
            # Exit status 1 only says that invented returns hold errors.
            if outcome.status not in (0, 1) or "unavailable" in report:
                missing[name] = report.get("unavailable", f"ended with status {outcome.status}")
                continue
            if number > 0:
                seconds = report.get("seconds", outcome.seconds)
                results.setdefault(name, Result()).add(seconds, outcome.megabytes, report)
    return results, missing


def row(work, goal, ours, peer, floor, command, unit="ms", per=1, scale=1000.0):
    """A line of the table: our result beside one peer's, in a unit and per thing.

    `ours` and `peer` are pairs of seconds and megabytes, or None; `peer` begins with its name.
    """
    def value(pair):
        return None if pair is None or pair[0] is None else scale * pair[0] / per

    name, found, remark = peer if peer else (None, None, None)
    mine, other = value(ours), value(found)
    return {
        "work": work, "goal": goal, "unit": unit, "ours": mine,
        "oursMegabytes": ours[1] if ours else None, "peer": name, "peerValue": other,
        "peerMegabytes": found[1] if found else None, "remark": remark,
        "ratio": other / mine if mine and other else None,
        "floor": None if floor is None else scale * floor / per, "command": command,
    }


def rows(work, goal, ours, results, missing, peers, floor, command, **rest):
    """The lines of one work: one for each peer, said loudly where one is not available."""
    lines = []
    for peer in peers:
        if peer in missing:
            print(f"!! {peer}: NOT AVAILABLE HERE: {missing[peer]}", flush=True)
            lines.append(row(work, goal, ours, (peer, None, f"not available here: {missing[peer]}"),
                             floor, command, **rest))
            continue
        found = results[peer]
        lines.append(row(work, goal, ours, (peer, (found.median, found.megabytes), None), floor,
                         command, **rest))
    return lines or [row(work, goal, ours, None, floor, command, **rest)]
