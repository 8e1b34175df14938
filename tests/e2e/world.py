# SPDX-License-Identifier: GPL-3.0-or-later
"""A cloud of real processes for counters that are real processes too: PostgreSQL, mandirmitra-server and any
number of mandirmitra-cli stores, in one temporary folder on loopback."""
import contextlib
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "installer"))

from stack import ROOT, Client, Stack, free_port, pg_bin, until  # noqa: E402

PASSWORD = "the lamp burns at dawn"
NOW = "2026-11-22T04:30:00Z"
LIMITS = {f"MANDIRMITRA_RATE_LIMIT_{what}": "1000000" for what in ("USER", "TEMPLE", "ADDRESS")}


def times(name, standard):
    """How often something is done: short in ./test, as long as the environment says in ./test soak."""
    return int(os.environ.get(name, standard))


class Answer:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout
        self.err = done.stderr
        try:
            self.json = json.loads(done.stdout)
        except ValueError:
            self.json = {}
        self.data = self.json.get("data") or {}
        self.error = self.json.get("error") or {}

    @property
    def issue(self):
        return self.error.get("details", {}).get("issue", "")

    def __str__(self):
        return f"exit {self.code}\n{self.out[-1500:]}\n{self.err[-1500:]}"


class Counter:
    """One data folder and the program on it. `printed`: the numbers that a devotee holds on paper."""

    def __init__(self, cloud, name, code):
        self.cloud = cloud
        self.bin_dir = cloud.bin_dir
        self.code = code
        self.folder = cloud.stores / name
        self.now = NOW
        self.printed = []
        self.crash = ""
        self.url = cloud.url

    def environment(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("MANDIRMITRA_")}
        crash = {"MM_CRASH_AT": self.crash} if self.crash else {}
        return clean | crash | {"MANDIRMITRA_DATA": str(self.folder), "MANDIRMITRA_PASSWORD": PASSWORD,
                                "MANDIRMITRA_NOW": self.now}

    def words(self, words):
        return [str(self.bin_dir / "mandirmitra-cli"), "--json", *map(str, words)]

    def run(self, *words):
        return Answer(subprocess.run(self.words(words), env=self.environment(), capture_output=True, text=True,
                                     timeout=120, check=False))

    def start(self, *words):
        return subprocess.Popen(self.words(words), env=self.environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def must(self, *words):
        answer = self.run(*words)
        assert answer.code == 0, f"{self.folder.name} {' '.join(map(str, words))}: {answer}"
        return answer

    def init(self, temple):
        self.must("init", "--temple-name", f"Temple {temple}", "--temple-code", temple, "--counter", self.code,
                  "--admin", "ramesh", "--test-clock")
        return self

    def register(self, *more):
        return self.must("device", "register", "--server", self.url, "--user", "ramesh", *more)

    def join(self, temple):
        return self.run("join", "--server", self.url, "--temple-code", temple, "--counter", self.code, "--user",
                        "ramesh", "--test-clock")

    def donate(self, amount, *more):
        who = () if "--devotee" in more else ("--name", f"Devotee {self.code} {len(self.printed)}")
        answer = self.must("donate", "--amount", amount, "--category", "GENERAL", "--mode", "cash", *who, *more)
        self.printed.append(answer.data["receipt_number"])
        return answer

    def sync(self):
        return self.must("sync", "--once")

    def export(self):
        """Every table of the store as its file's bytes."""
        out = self.folder.parent / f"{self.folder.name}.export"
        shutil.rmtree(out, ignore_errors=True)
        self.must("export", "all", "--out", out)
        files = {path.name: path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
        shutil.rmtree(out)
        return files

    def trial_balance(self):
        return self.must("report", "trial-balance", "--as-of", "2027-03-31").data


class Cloud(Stack):
    def __init__(self, bin_dir):
        super().__init__(bin_dir)
        self.folder.chmod(0o755)
        self.stores = self.folder / "stores"
        self.stores.mkdir()
        self.port = free_port()
        self.web = free_port()
        self.url = f"http://127.0.0.1:{self.web}"
        self.place = "primary"
        self.temples = 0

    def begin(self):
        self.make_cluster()
        self.start_postgres(self.place, self.port)
        self.psql(self.port, "CREATE ROLE mm_owner LOGIN; CREATE ROLE mm_service LOGIN")
        self.make_database()
        self.server(self.service_settings(), "migrate")
        self.open()
        return self

    def make_database(self):
        self.psql(self.port, "CREATE DATABASE mandirmitra OWNER mm_owner TEMPLATE template0 LOCALE 'C' "
                             "ENCODING 'UTF8'")
        self.psql(self.port, "ALTER SCHEMA public OWNER TO mm_owner", "mandirmitra")

    def make_cluster(self):
        """What is committed is in the log before it is answered; only the disk itself is trusted (fsync)."""
        self.run(pg_bin() / "initdb", "--pgdata", self.folder / self.place, "--username", "postgres", "--auth",
                 "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")
        with (self.folder / self.place / "postgresql.conf").open("a") as conf:
            conf.write(f"unix_socket_directories = '{self.folder}'\nlisten_addresses = '127.0.0.1'\nfsync = off\n"
                       "max_wal_senders = 4\nwal_level = replica\nlog_min_messages = log\n")

    def url_of(self, role):
        return f"host=127.0.0.1 port={self.port} user={role} dbname=mandirmitra"

    def service_settings(self):
        return {"MANDIRMITRA_DATABASE_URL": self.url_of("mm_service"),
                "MANDIRMITRA_MIGRATION_URL": self.url_of("mm_owner"),
                "MANDIRMITRA_JWT_KEY_FILE": str(self.folder / "jwt.key"),
                "MANDIRMITRA_FIELD_KEY_FILE": str(self.folder / "field.key"),
                "MANDIRMITRA_PASSWORD": PASSWORD, "MANDIRMITRA_WORKERS": "4",
                "MANDIRMITRA_ALLOW_REGISTRATION": "yes"} | LIMITS

    def open(self, crash="", **more):
        """The service on its port; with `crash` it ends itself there. `more`: settings, LOG_DAYS=0."""
        settings = {f"MANDIRMITRA_{name}": str(value) for name, value in more.items()}
        self.serve("server", self.service_settings() | settings | ({"MM_CRASH_AT": crash} if crash else {}), self.web)

    def close(self, how=signal.SIGTERM):
        self.stop("server", how)

    def is_dead(self):
        return self.processes["server"].poll() is not None

    def bury(self):
        """Starts a service that has ended itself again."""
        self.processes.pop("server").wait()
        self.open()

    def crash_postgres(self, name="primary"):
        super().crash_postgres(name)
        pid_file = self.folder / name / "postmaster.pid"
        with contextlib.suppress(FileNotFoundError):
            pid_file.unlink()

    def counter(self, name, code):
        return Counter(self, name, code)

    def pair(self, receipts=1):
        """A temple of its own: C01 began offline with some receipts, C02 joined."""
        self.temples += 1
        temple = f"T{self.temples:03}"
        first = self.counter(f"{temple}a", "C01").init(temple)
        for i in range(receipts):
            first.donate(100 + i)
        first.register()
        second = self.counter(f"{temple}b", "C02")
        joined = second.join(temple)
        assert joined.code == 0, joined
        first.temple = second.temple = temple
        first.sync()
        return first, second

    def years_go_by(self, temple):
        """The log of the temple is shortened to nothing, as if nobody had been heard of for years; the service goes
        on with the usual settings."""
        self.close()
        self.sql("UPDATE temple_sync SET tidied_at = 0")
        self.open(LOG_DAYS=0, UPKEEP_SECONDS=1)
        until("the log is short", lambda: self.temple_sql(
            temple, "SELECT count(*) FROM sync_log WHERE temple_id = $T") == "0")
        until("the round is over", lambda: self.temple_sql(
            temple, "SELECT tidied_at > 0 FROM temple_sync WHERE temple_id = $T") == "t")
        self.close()
        self.open()

    def keep_temple(self, temple):
        """A backup of one temple."""
        kept = self.folder / f"{temple}.mmcloud"
        self.server(self.service_settings(), "backup", "--temple", temple, "--to", kept)
        return kept

    def put_temple_back(self, temple, kept):
        """One temple comes back from its backup while the others go on: its counters alone see another epoch."""
        self.sql(f"""DO $$ DECLARE gone uuid := (SELECT id FROM temples WHERE code = '{temple}'); tab record;
            BEGIN SET LOCAL session_replication_role = replica;
            FOR tab IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'temple_id' LOOP
                EXECUTE format('DELETE FROM public.%I WHERE temple_id = %L', tab.relname, gone);
            END LOOP; END $$""")
        self.server(self.service_settings(), "restore", "--from", kept)
        kept.unlink()

    def logged_in(self, temple):
        """Somebody at a browser."""
        answer = Client(self.web).post("/api/v1/auth/login",
                                       {"username": "ramesh", "password": PASSWORD, "temple": temple})
        assert answer.status == 200, answer.text
        return Client(self.web, token=answer.data["access_token"])

    def sql(self, question):
        """As an administrator of the database, beyond all temples."""
        return self.psql(self.port, question, "mandirmitra")

    def temple_sql(self, temple, question):
        return self.sql("SELECT (" + question.replace("$T", f"(SELECT id FROM temples WHERE code = '{temple}')")
                        + ")")


def meet(*counters, rounds=2):
    """Everybody sends, then everybody fetches what the others sent."""
    for _ in range(rounds):
        for counter in counters:
            counter.sync()


def same_rows(*counters):
    """The exports are the same to the byte; their common fingerprint."""
    first = counters[0].export()
    assert len(first) > 20, sorted(first)
    for other in counters[1:]:
        theirs = other.export()
        assert first.keys() == theirs.keys(), first.keys() ^ theirs.keys()
        for name, content in first.items():
            assert content == theirs[name], (
                f"{name} differs\n{lines_apart(content, theirs[name])}\n{lines_apart(theirs[name], content)}")
    return hashlib.sha256(b"".join(first[name] for name in sorted(first))).hexdigest()


def lines_apart(mine, theirs):
    apart = set(mine.splitlines()) - set(theirs.splitlines())
    return b"\n".join(sorted(apart)[:5]).decode(errors="replace")


def agree(*counters, may_park=False):
    """What is true when the counters of a temple have met: the same bytes, sound stores, every printed receipt
    once on every counter and in the service, and the same money everywhere, to the paisa."""
    for counter in counters:  # before they write into their audit trails that they were exported and verified
        status = counter.must("sync", "status").data
        assert status["pending"] == (status["parked"] if may_park else 0), status
    same_rows(*counters)
    printed = sorted(number for counter in counters for number in counter.printed)
    assert len(set(printed)) == len(printed), "a number was printed twice"
    balances = []
    for counter in counters:
        counter.must("verify")
        receipts = [json.loads(line) for line in counter.export()["receipts.jsonl"].splitlines()]
        assert sorted(row["number"] for row in receipts) == printed, (
            set(printed) ^ {row["number"] for row in receipts})
        balances.append(counter.trial_balance())
    assert all(balance == balances[0] for balance in balances), balances
    cloud, temple = counters[0].cloud, counters[0].temple
    service = cloud.temple_sql(temple, "SELECT string_agg(number, ',' ORDER BY number) FROM receipts WHERE "
                                       "temple_id = $T")
    assert service.split(",") == printed, set(service.split(",")) ^ set(printed)
    money = sum(row["total_paise"] for row in receipts)
    for question, what in (
            (f"SELECT sum(total_paise) - {money} FROM receipts WHERE temple_id = $T", "receipts"),
            ("SELECT sum(debit_paise) - sum(credit_paise) FROM voucher_lines WHERE temple_id = $T", "vouchers"),
            ("SELECT sum(debit_paise) - sum(credit_paise) FROM ledger_balances WHERE temple_id = $T", "balances"),
            ("SELECT t.seq - t.min_seq - (SELECT count(*) FROM sync_log l WHERE l.temple_id = t.temple_id AND "
             "l.seq > t.min_seq) FROM temple_sync t WHERE t.temple_id = $T", "density of the log"),
            ("SELECT count(*) FROM series_holes WHERE temple_id = $T", "holes of the series")):
        assert cloud.temple_sql(temple, question) == "0", what
    return money


def scenario(*functions):
    """Runs the functions of a file, or those that are named on the command line behind BIN_DIR."""
    bin_dir, *named = sys.argv[1:]
    with Cloud(bin_dir) as cloud:
        cloud.begin()
        for function in functions:
            if not named or function.__name__ in named:
                said = function(cloud)
                print(f"ok {function.__name__}{': ' + str(said) if said else ''}", flush=True)


__all__ = ["NOW", "PASSWORD", "ROOT", "Client", "Cloud", "Counter", "agree", "free_port", "meet", "pg_bin", "same_rows",
           "scenario", "times", "until"]
