#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to usable window with a big store, beside an empty store in the same run.

startup_bench.py BIN_DIR [--receipts N | --store FOLDER] [--rounds R]

Makes two temples with mandirmitra-cli, fills one with `seed` (or takes the data folder of --store),
starts the counter on each (offscreen) and reads from its own log when the log-in was ready and the
first frame drawn; then the memory held.
Prints the medians and the ratio; asserts nothing.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

PASSWORD = "kept only for this run 1"


def cli(bin_dir, data, *words):
    env = os.environ | {"MANDIRMITRA_PASSWORD": PASSWORD}
    done = subprocess.run([bin_dir / "mandirmitra-cli", "--data", data, "--json", *words],
                          env=env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stdout or done.stderr)
    return json.loads(done.stdout)


def temple(bin_dir, folder, receipts):
    data = folder / f"temple{receipts}"
    cli(bin_dir, data, "init", "--temple-name", "Bench", "--temple-code", "BENCH",
        "--counter", "C01", "--admin", "bench")
    if receipts:
        cli(bin_dir, data, "--as", "bench", "seed", "--receipts", str(receipts),
            "--devotees", str(max(1, receipts // 5)), "--years", "10", "--random-seed", "1")
    return data


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def start(bin_dir, data):
    """Milliseconds to the log-in and the resident megabytes a second later."""
    for old in (data / "log").glob("*"):
        old.unlink()
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([bin_dir / "mandirmitra", "--data", data], env=env,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            text = "".join(f.read_text() for f in (data / "log").glob("*"))
            marks = [line for line in text.splitlines() if " after " in line]
            if len(marks) >= 2:
                took = max(int(json.loads(m)["message"].split(" after ")[1].split()[0])
                           for m in marks)
                time.sleep(1)
                return took, resident(window.pid)
            time.sleep(0.01)
        raise SystemExit("the window did not become usable within 30 s")
    finally:
        window.terminate()
        window.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir", type=pathlib.Path)
    parser.add_argument("--receipts", type=int, default=100_000)
    parser.add_argument("--store", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        stores = [temple(options.bin_dir, pathlib.Path(scratch), 0)]
        stores.append(options.store or temple(options.bin_dir, pathlib.Path(scratch), options.receipts))
        figures = []
        for data in stores:
            start(options.bin_dir, data)
            runs = [start(options.bin_dir, data) for _ in range(options.rounds)]
            figures.append([statistics.median(column) for column in zip(*runs)])
            size = sum(f.stat().st_size for f in data.glob("mandirmitra.db*")) / 1e6
            print(f"{data.name}: {size:,.0f} MB, usable after {figures[-1][0]:.0f} ms, "
                  f"{figures[-1][1]:.0f} MB resident")
        print(f"ratio to the empty store: {figures[1][0] / figures[0][0]:.2f}")


if __name__ == "__main__":
    main()
