#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The books out of a big store by mandirmitra-cli, beside a small one in the same run.

books_bench.py BIN_DIR [STORE SMALL] [--day D] [--rounds R]

STORE and SMALL are data folders (big_store.py makes their files); the password of "admin" is in MANDIRMITRA_PASSWORD.
Without them two temples are made and filled. Prints the medians of the whole program (start, log-in, reading, writing
as text) and the rows, for both, and the ratio; asserts nothing.
"""
import argparse
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from startup_bench import PASSWORD, temple


def run(bin_dir, data, words, user):
    env = {"MANDIRMITRA_PASSWORD": PASSWORD} | os.environ
    begin = time.perf_counter()
    done = subprocess.run([bin_dir / "mandirmitra-cli", "--data", data, "--json", "--as", user, *words],
                          env=env, capture_output=True, text=True, check=False)
    took = (time.perf_counter() - begin) * 1000
    if done.returncode != 0:
        raise SystemExit(done.stdout or done.stderr)
    return took, len(json.loads(done.stdout)["data"]["rows"])


def reports(day):
    month = [str(day.replace(day=1)), str(day)]
    year = [str(datetime.date(day.year - (day.month < 4), 4, 1)), str(day)]
    return [("start and log-in alone", ["report", "control-totals", "--from", "1990-01-01", "--to", "1990-01-01"]),
            ("trial balance", ["report", "trial-balance", "--as-of", str(day)]),
            ("day book, a day", ["report", "day-book", "--from", str(day), "--to", str(day)]),
            ("donation register, a month", ["report", "donations", "--from", month[0], "--to", month[1]]),
            ("donation register, a year", ["report", "donations", "--from", year[0], "--to", year[1]]),
            ("control totals, a month", ["report", "control-totals", "--from", month[0], "--to", month[1]])]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir", type=pathlib.Path)
    parser.add_argument("stores", type=pathlib.Path, nargs="*")
    parser.add_argument("--day", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        user = "admin" if options.stores else "bench"
        big, small = options.stores or [temple(options.bin_dir, pathlib.Path(scratch), n) for n in (20_000, 2_000)]
        print(f"{'':30} {'big':>10} {'rows':>8} {'small':>10} {'rows':>8} {'ratio':>6}")
        for name, words in reports(options.day):
            line = []
            for data in (big, small):
                runs = [run(options.bin_dir, data, words, user) for _ in range(options.rounds)]
                line.append((statistics.median(took for took, _ in runs), runs[0][1]))
            (large, many), (little, few) = line
            print(f"{name:30} {large:7.0f} ms {many:8} {little:7.0f} ms {few:8} {large / little:6.2f}", flush=True)


if __name__ == "__main__":
    main()
