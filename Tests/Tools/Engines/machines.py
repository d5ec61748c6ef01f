"""Runs the SQL of 'section11 export sql' on the engines, each from nothing, and reads views back."""

import contextlib
import csv
import io
import os
import pathlib
import pwd
import shutil
import socket
import subprocess

VIEWS = {
    "standard_figures":
        "cycle scope area standard rated needing_improvement share rank not_applicable unanswered "
        "not_asked unmapped not_returned provisional carried_forward f01 f02",
    "standard_tally": "cycle scope area standard grade agencies self_assessed",
    "criterion_figures":
        "cycle scope area criterion rated needing_improvement share rank not_applicable unanswered "
        "not_asked unmapped not_returned carried_forward",
    "criterion_tally": "cycle scope area criterion grade agencies",
    "standard_ratings": "cycle agency standard status grade provisional carried",
    "agency_coverage": "cycle agency coverage",
    "not_defined": "cycle method",
}


def query(view):
    return f"select {', '.join(VIEWS[view].split())} from section11_{view}"


def duckdb(script, scratch):
    import duckdb as engine

    database = engine.connect()
    database.execute(script.read_text(encoding="utf-8"))
    return f"DuckDB {engine.__version__}", {
        view: database.execute(query(view)).fetchall() for view in VIEWS}


def spark(script, scratch):
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]").appName("section11")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false").config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "4").config("spark.driver.memory", "2g")
        .config("spark.sql.warehouse.dir", str(scratch / "warehouse")).getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    try:
        for statement in script.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                session.sql(statement)
        return f"Spark {session.version}", {
            view: [tuple(row) for row in session.sql(query(view)).collect()] for view in VIEWS}
    finally:
        session.stop()


def postgres(script, scratch):
    with server(scratch / "postgres") as connection:
        # Run twice: what is loaded anew takes the place of what was there.
        for _ in range(2):
            psql(connection, ["-f", str(script)])
        tables = {
            view: list(csv.reader(io.StringIO(psql(connection, ["--csv", "-t", "-c", query(view)]))))
            for view in VIEWS}
        version = psql(connection, ["-At", "-c", "show server_version"]).split()[0]
    return f"PostgreSQL {version}", tables


def psql(connection, arguments):
    command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *connection, *arguments]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"engines: psql: {run.stderr.strip()}")
    return run.stdout


@contextlib.contextmanager
def server(place):
    """A server of its own, on loopback, that is gone afterwards; never as root."""
    programs = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    owner = []
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    if os.getuid() == 0:
        user = pwd.getpwnam("postgres")
        owner = ["runuser", "-u", "postgres", "--"]
        os.chown(place, user.pw_uid, user.pw_gid)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run = {"check": True, "stdout": subprocess.DEVNULL, "cwd": place}
    subprocess.run(
        [*owner, programs / "initdb", "-D", place / "data", "-U", "section11", "-A", "trust", "-E",
         "UTF8", "--no-locale", "--no-sync"], **run)
    options = f"-h 127.0.0.1 -p {port} -k {place} -c fsync=off"
    control = [*owner, programs / "pg_ctl", "-D", place / "data", "-l", place / "log", "-w"]
    subprocess.run([*control, "-o", options, "start"], **run)
    try:
        yield ["-h", "127.0.0.1", "-p", str(port), "-U", "section11", "-d", "postgres"]
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **run)


ENGINES = {"duckdb": duckdb, "postgres": postgres, "spark": spark}
