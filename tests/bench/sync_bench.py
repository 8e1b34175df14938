#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the synchronisation does, on this machine: the release server on a private PostgreSQL with fsync, real
counters on real stores, loopback without TLS; beside PouchDB with pouchdb-server and FastAPI with SQLAlchemy.

sync_bench.py BIN_DIR [PART ...]

One line a figure with its target; asserts nothing. MM_SYNC_BENCH_ROWS (100000), MM_SYNC_BENCH_SECONDS (10) and
MM_SYNC_BENCH_WAITERS (2000) say how much; PARTs (drain first wire fresh single waiting idle issue peers) what.
"""
import argparse
import asyncio
import gzip
import http.client
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "installer"))
from stack import Client, Stack, free_port, until  # noqa: E402

PASSWORD = "the lamp burns at dawn"
ROWS_A_RECEIPT = 9
PARTS = ("drain", "first", "wire", "fresh", "single", "waiting", "idle", "issue", "peers")


def size(name, standard):
    return int(os.environ.get(f"MM_SYNC_BENCH_{name}", standard))


ROWS = size("ROWS", 100_000)
SECONDS = size("SECONDS", 10)
WAITERS = size("WAITERS", 2_000)


def row(what, value, unit, target=None, more_is_better=False):
    ratio = "" if target is None else f"{(value / target if more_is_better else target / value if value else 99):6.2f} x"
    goal = "" if target is None else f"{target:,}"
    print(f"{what:58} {value:12,.1f} {unit:8} {goal:>8} {ratio}", flush=True)


class Relay:
    """Counts the bytes between a counter and the service, both ways."""

    def __init__(self, port):
        self.to = port
        self.port = free_port()
        self.bytes = 0
        threading.Thread(target=lambda: asyncio.run(self.serve()), daemon=True).start()

    async def serve(self):
        async def joined(reader, writer):
            up, down = await asyncio.open_connection("127.0.0.1", self.to)
            await asyncio.gather(self.copy(reader, down), self.copy(up, writer))

        server = await asyncio.start_server(joined, "127.0.0.1", self.port)
        async with server:
            await server.serve_forever()

    async def copy(self, source, sink):
        while data := await source.read(65536):
            self.bytes += len(data)
            sink.write(data)
        sink.close()


def cpu_seconds(pids):
    ticks = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def children(pid):
    return list(map(int, pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))


class Bench(Stack):
    def begin(self):
        self.database = free_port()
        self.init_cluster("primary", "archive_mode = off\nshared_buffers = '256MB'\n")
        self.start_postgres("primary", self.database)
        self.make_roles(self.database)
        settings = self.settings(self.database, MANDIRMITRA_WORKERS="8", MANDIRMITRA_ALLOW_REGISTRATION="yes",
                                 **{f"MANDIRMITRA_RATE_LIMIT_{what}": "1000000"
                                    for what in ("USER", "TEMPLE", "ADDRESS")})
        self.server(settings, "migrate")
        self.web = free_port()
        self.serve("server", settings, self.web)
        self.stores = self.folder / "stores"
        self.stores.mkdir()

    def cli(self, folder, *words):
        done = subprocess.run([str(self.bin_dir / "mandirmitra-cli"), "--json", *map(str, words)],
                              env=os.environ | {"MANDIRMITRA_DATA": str(self.stores / folder),
                                                "MANDIRMITRA_PASSWORD": PASSWORD},
                              capture_output=True, text=True, timeout=300, check=False)
        assert done.returncode == 0, f"{words}: {done.stdout} {done.stderr}"

    def load(self, command, *words):
        done = subprocess.run([str(self.bin_dir / "sync_load"), command, *map(str, words)], capture_output=True,
                              env=os.environ | {"MANDIRMITRA_PASSWORD": PASSWORD}, text=True, timeout=600, check=False)
        assert done.returncode == 0, f"{command} {words}: {done.stdout} {done.stderr}"
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def temple(self, folder, code):
        self.cli(folder, "init", "--temple-name", f"Temple {code}", "--temple-code", code, "--counter", "C01",
                 "--admin", "ramesh")

    def register(self, folder):
        self.load("register", self.stores / folder, f"http://127.0.0.1:{self.web}")

    def join(self, folder, temple, counter, port=None):
        """Joined and with all rows; what that took."""
        return self.load("join", self.stores / folder, f"http://127.0.0.1:{port or self.web}", temple, counter)

    def query(self, sql):
        return self.psql(self.database, sql, "mandirmitra")

    # What is measured

    def drain(self):
        """A counter that sold for days comes online."""
        self.temple("a", "AAA")
        self.load("seed", self.stores / "a", ROWS // ROWS_A_RECEIPT)
        self.register("a")
        pids = [self.processes["server"].pid, self.processes["postgres-primary"].pid]
        before = cpu_seconds([pids[0], *children(pids[1])])
        done = self.load("sync", self.stores / "a")
        spent = cpu_seconds([pids[0], *children(pids[1])]) - before
        self.rows = int(self.query("SELECT count(*) FROM sync_log"))
        row(f"drain after days offline ({self.rows:,} rows), read to the end", self.rows / done["seconds"],
            "rows/s", 35_000, True)
        span = self.query("SELECT extract(epoch FROM max(t) - min(t)) FROM (SELECT to_timestamp(received_at / 1000.0) t "
                          "FROM sync_op) s")
        row("  of that, first to last operation taken", self.rows / max(0.001, float(span)), "rows/s", 35_000, True)

        row("  processor time of service and database, per 100,000", spent * 100_000 / self.rows, "s")

    def first(self):
        done = self.join("b", "AAA", "C02")
        row(f"first sync ({done['pulled']:,} rows), per 100,000", done["seconds"] * 100_000 / done["pulled"], "s", 2)
        row("  memory of the client's process", done["megabytes"], "MB", 80)

    def wire(self):
        # Not of the counter that sold: its own receipts do not come back to it.
        token = self.load("token", self.stores / "b")["token"]
        line = http.client.HTTPConnection("127.0.0.1", self.web)
        after, total, rows = 0, 0, 0
        while True:
            line.request("GET", f"/api/v1/sync/changes?feed=temple&after={after}&limit=5000",
                         headers={"Authorization": f"Bearer {token}", "Accept-Encoding": "gzip"})
            body = line.getresponse().read()
            total += len(body)
            page = json.loads(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body)["data"]
            rows += sum(len(table["data"][0]) for table in page["tables"].values())
            after = page["to"]
            if not page["more"]:
                break
        row("bytes a pulled row, gzip, pages of 5,000", total / max(1, rows), "B", 75)

    def fresh(self):
        times = self.load("freshness", self.stores / "a", self.stores / "b", SECONDS * 10)
        row("freshness, commit on A to row on B, p50", times["p50"], "ms", 10)
        row("freshness, p95", times["p95"], "ms", 50)

    def single(self):
        self.temple("s1", "SSS")
        self.register("s1")
        self.load("sync", self.stores / "s1")
        for i in range(2, 9):
            self.join(f"s{i}", "SSS", f"C{i:02}")
        folders = [self.stores / f"s{i}" for i in range(1, 9)]
        for folder in folders:
            self.load("issue", folder, SECONDS * 120)
        done = self.load("single", *folders)
        row("single-operation pushes, 8 counters of one temple", done["operations"] / done["seconds"], "ops/s", 2_200,
            True)
        for folder in folders:
            self.load("sync", folder)

    def waiting(self):
        """Nearly all wait in a quiet temple; four wait where 50 operations a second come in."""
        self.temple("q", "QQQ")
        self.register("q")
        self.load("sync", self.stores / "q")
        quiet = self.load("token", self.stores / "q")["token"]
        busy = self.load("token", self.stores / "a")["token"]
        asyncio.run(self.hold(quiet, busy))

    async def hold(self, quiet, busy):
        ended = False
        woken = 0

        async def counter(token, begins_after, is_busy):
            nonlocal woken
            await asyncio.sleep(begins_after)
            reader, writer = await asyncio.open_connection("127.0.0.1", self.web)
            after = 0
            while not ended:
                writer.write(f"GET /api/v1/sync/wait?after={after}&timeout=25 HTTP/1.1\r\nHost: localhost\r\n"
                             f"Authorization: Bearer {token}\r\n\r\n".encode())
                head = await reader.readuntil(b"\r\n\r\n")
                length = 0
                for line in head.lower().split(b"\r\n"):
                    if line.startswith(b"content-length:"):
                        length = int(line[15:])
                body = await reader.readexactly(length) if length else b""
                if b" 200 " in head[:20]:
                    after = json.loads(body)["data"]["head"]
                    woken += is_busy
                elif b" 204 " not in head[:20]:
                    raise AssertionError(head + body)
            writer.close()

        tasks = [asyncio.create_task(counter(quiet if i >= 4 else busy, 10 * i / WAITERS, i < 4))
                 for i in range(WAITERS)]
        await asyncio.sleep(12)
        seller = await asyncio.create_subprocess_exec(
            str(self.bin_dir / "sync_load"), "pace", str(self.stores / "a"), "50", str(max(SECONDS, 26)))
        await asyncio.sleep(1)
        server = self.processes["server"].pid
        postmaster = self.processes["postgres-primary"].pid
        pids = [server, *children(postmaster)]
        before, began, had = cpu_seconds(pids), time.monotonic(), woken
        await asyncio.sleep(max(SECONDS, 26) - 2)
        spent, seconds = cpu_seconds(pids) - before, time.monotonic() - began
        rate = (woken - had) / seconds / 4
        await seller.wait()
        ended = True
        broken = [task for task in tasks if task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        row(f"{WAITERS:,} waiting ({len(broken)} cut off), 50 sales/s sent in {rate:.0f} pushes/s: CPU of two cores",
            spent / seconds / 2 * 100, "%", 60)

    def idle(self):
        relay = Relay(self.web)
        self.temple("i", "III")
        self.load("register", self.stores / "i", f"http://127.0.0.1:{relay.port}")
        self.load("sync", self.stores / "i")
        seconds = max(51, SECONDS)
        counter = subprocess.Popen([str(self.bin_dir / "sync_load"), "idle", str(self.stores / "i"),
                                    str(seconds + 2)], stdout=subprocess.PIPE, text=True)
        counter.stdout.readline()
        time.sleep(1)
        before = relay.bytes
        time.sleep(seconds)
        row("idle counter, both ways, an hour", (relay.bytes - before) * 3600 / seconds / 1000, "kB", 100)
        counter.wait()

    def issue(self):
        alone = self.load("issue", self.stores / "a", SECONDS * 50)
        beside = self.load("issue", self.stores / "a", SECONDS * 50, "sync")
        row("a receipt, alone, p99", alone["p99"], "ms")
        row("a receipt while syncing, p99", beside["p99"], "ms")
        row("  of alone", beside["p99"] / alone["p99"], "times", 2)

    def peers(self):
        self.fastapi()
        self.pouchdb()

    def fastapi(self):
        self.psql(self.database, "CREATE DATABASE peer OWNER mm_owner")
        self.write("fastapi_rows.py", (HERE / "peers/fastapi_rows.py").read_text())
        port = free_port()
        self.start("peer", "python3", "-m", "uvicorn", "--log-level", "warning", "--port", port, "fastapi_rows:app",
                   env={"PYTHONPATH": str(self.folder),
                        "PEER_DATABASE": f"postgresql+psycopg2://mm_owner@127.0.0.1:{self.database}/peer"})
        until("the peer listens", lambda: Client(port).get("/docs").status == 200)
        client = Client(port)
        one = {"devotee_name": "Ramesh", "phone": "9845012345", "amount": "501", "category": "General",
               "payment_mode": "cash"}
        count = max(10, min(ROWS, 20_000) // 500)
        began = time.monotonic()
        for _ in range(count):
            assert client.post("/rows", [one] * 500).status == 201
        row("FastAPI + SQLAlchemy: batches of 500", count * 500 / (time.monotonic() - began), "rows/s")
        began = time.monotonic()
        for _ in range(300):
            assert client.post("/rows", [one]).status == 201
        row("FastAPI + SQLAlchemy: one row a request, 1 connection", 300 / (time.monotonic() - began), "ops/s")
        began, rows, after = time.monotonic(), 0, 0
        while page := client.get(f"/rows?after={after}").json:
            rows += len(page)
            after = page[-1]["seq"]
        row("FastAPI + SQLAlchemy: pages of 1,000, per 100,000 (no store)", (time.monotonic() - began) * 1e5 / rows, "s")
        self.stop("peer")

    def pouchdb(self):
        folder = self.bin_dir.parent / "peers"
        done = subprocess.run(["sh", str(HERE / "peers/pouchdb.sh"), str(folder)], capture_output=True, text=True,
                              timeout=300, check=False)
        if done.returncode != 0:
            print(f"PouchDB is left out: {done.stderr.strip().splitlines()[-1]}")
            return
        ran = subprocess.run(["node", str(HERE / "peers/pouchdb.js"), str(folder), str(min(ROWS, 20_000))],
                             capture_output=True, text=True, timeout=300, check=False)
        if ran.returncode != 0:
            print(f"PouchDB is left out: {ran.stderr.strip()[-200:]}")
            return
        said = json.loads(ran.stdout.strip().splitlines()[-1])
        row("PouchDB: push.replicate, batches of 500", said["push"], "rows/s")
        row("PouchDB: first sync, per 100,000", said["first_s"], "s")
        row("  memory of its process", said["megabytes"], "MB")
        row("PouchDB: freshness p50, live changes", said["p50"], "ms")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir", type=pathlib.Path)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    options = parser.parse_args()
    chosen = options.parts or PARTS
    print(f"load of the machine: {' '.join(map(str, os.getloadavg()))}, {os.cpu_count()} cores")
    print(f"{'':58} {'':12} {'':8} {'target':>8}  better than the target by")
    with Bench(options.bin_dir) as bench:
        bench.begin()
        bench.drain()
        bench.first()
        for part in PARTS[2:]:
            if part in chosen:
                getattr(bench, part)()


if __name__ == "__main__":
    main()
