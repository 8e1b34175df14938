# SPDX-License-Identifier: GPL-3.0-or-later
"""The long versions of the proof of the synchronisation, one after the other for a time. soak.py BIN_DIR SECONDS

Simulated worlds take half of the time; the rest goes to the real processes, round after round: kills, cuts of the
line, places, the feed, restored stores. Each runs to its end, so that the last one may take a little longer. It stops
by itself and prints what was done; what fails is named with the line that does it again, and the exit code is 1."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SHORT = 600  # seconds: below this the real processes do little
LONG = 7200  # seconds: from here on every offset of the line is cut and every round is played
LONGEST = 3_600_000  # milliseconds that one test may take; Qt's own watchdog thinks of 300 seconds


class Soak:
    def __init__(self, bin_dir, seconds):
        self.bin_dir = pathlib.Path(bin_dir).resolve()
        self.seconds = seconds
        self.began = time.monotonic()
        self.lines = []
        self.failed = []

    def left(self):
        return self.seconds - (time.monotonic() - self.began)

    def run(self, name, words, **more):
        """Its output stays out of the way while it passes."""
        began = time.monotonic()
        environment = os.environ | {key: str(value) for key, value in more.items()}
        with tempfile.TemporaryFile("w+") as out:
            done = subprocess.run([str(word) for word in words], env=environment, stdin=subprocess.DEVNULL, stdout=out,
                                  stderr=subprocess.STDOUT, check=False)
            out.seek(0)
            said = out.read()
        how = " ".join(f"{key}={value}" for key, value in more.items())
        command = f"{how} {' '.join(str(word) for word in words)}".strip()
        self.lines.append(f"{'ok    ' if done.returncode == 0 else 'FAILED'} {name}, "
                          f"{time.monotonic() - began:.0f} s: {command}")
        self.lines += [f"         {line}" for line in self.worth_telling(said)]
        print(self.lines[-1 - len(self.worth_telling(said))], flush=True)
        if done.returncode != 0:
            self.failed.append(command)
            print(said[-4000:], flush=True)
        return said

    @staticmethod
    def worth_telling(said):
        return [line for line in said.splitlines()
                if re.match(r"ok \w|\d+ rounds|worlds |cells |  [a-z0-9][\w ]+ +\d+$|\d+ rare|No invariant|no turn|"
                            r"the place is|an identity", line)]

    def worlds(self):
        seconds = max(10, int(self.seconds / 2))
        self.run("simulated worlds", [self.bin_dir / "mm_sync_sim", "--seconds", seconds, "--seeds", 1_000_000_000,
                                      "--from", int(time.time()) * 1000, "--shrink"])

    def real(self):
        size = (self.seconds >= SHORT) + (self.seconds >= LONG)
        for turn in range(1_000_000):
            for name, words, more in (
                    ("kills", ["kill_test.py"], {"MM_KILL_RUNS": (1, 5, 5)[size], "MM_SEED": 11 + turn}),
                    ("restored stores", ["restore_drills_test.py"], {}),
                    ("restored service", ["restored_test.py"], {}),
                    ("places", ["sync_rights_test", "twoCountersNeverSellAPlaceTwice"],
                     {"MM_OVERSELL_ROUNDS": (200, 2_000, 10_000)[size], "QTEST_FUNCTION_TIMEOUT": LONGEST}),
                    ("the feed", ["feed_order_test"], {"MM_FEED_WRITES": (60, 500, 500)[size]}),
                    ("cuts", ["cut_test.py"], {"MM_CUT_STEP": (499, 11, 1)[size]}),
                    ("days apart", ["days_apart_test.py"], {"MM_SEED": 4 + turn, "MM_E2E_RECEIPTS": 10})):
                if self.left() <= 0:
                    return
                script = words[0].endswith(".py")
                command = ([sys.executable, "-B", HERE / words[0], self.bin_dir] if script
                           else [self.bin_dir / words[0], *words[1:]])
                self.run(name, command, **more)

    def report(self):
        print(f"\nSoak of {self.seconds} s, {time.monotonic() - self.began:.0f} s taken")
        print("\n".join(self.lines))
        print("Nothing failed." if not self.failed else "Failed:\n  " + "\n  ".join(self.failed))
        return 1 if self.failed else 0


if __name__ == "__main__":
    soak = Soak(sys.argv[1], int(sys.argv[2]))
    soak.worlds()
    soak.real()
    sys.exit(soak.report())
