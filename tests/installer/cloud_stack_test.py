#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole installation with the shipped files: nginx (TLS) -> two instances -> PgBouncer -> PostgreSQL
with a streaming replica, and Redis; then what happens when each of them dies.

cloud_stack_test.py BIN_DIR
"""
import signal
import ssl
import subprocess
import sys
import threading
import time
import uuid

from stack import (INSTALLER, Client, ROLE_PASSWORD, Stack, donate, fitted, free_port, listens, pg_bin,
                   tls_context, until)

USER_LIMIT = 5000
NARROW_LIMIT = 40


class Cloud(Stack):
    def __init__(self, bin_dir):
        super().__init__(bin_dir)
        self.ports = {name: free_port() for name in
                      ("primary", "replica", "pgbouncer", "redis", "a", "b", "https", "http")}
        self.tls = None

    def start_all(self):
        self.start_databases()
        self.start_redis()
        self.start_pgbouncer()
        direct = self.settings(self.ports["primary"])
        self.server(direct, "migrate")
        self.server(direct, "create-temple", "--code", "SVT", "--name", "Sri Venkateshwara", "--admin", "lakshmi")
        self.server(direct, "create-user", "--temple", "SVT", "--user", "staff", "--role", "counter_staff")
        for name in ("a", "b"):
            self.start_instance(name)
        self.start_nginx()

    def start_databases(self):
        self.init_cluster("primary")
        with (self.folder / "primary/pg_hba.conf").open("a") as hba:
            hba.write("host replication mm_replica 127.0.0.1/32 scram-sha-256\n")
        self.start_postgres("primary", self.ports["primary"])
        self.make_roles(self.ports["primary"])
        self.run(pg_bin() / "pg_basebackup", "-D", self.folder / "replica", "-R", "-C", "-S", "replica_1",
                 "--checkpoint=fast", "-d", f"host=127.0.0.1 port={self.ports['primary']} user=mm_replica")
        self.start_postgres("replica", self.ports["replica"])

    def start_redis(self):
        self.write("redis.conf", fitted(INSTALLER / "redis/mandirmitra.conf",
                                        ("port 6379", f"port {self.ports['redis']}")))
        self.start("redis", "redis-server", self.folder / "redis.conf", "--dir", self.folder)
        until("Redis", lambda: listens(self.ports["redis"]))

    def start_pgbouncer(self):
        self.write("userlist.txt", f'"mm_service" "{ROLE_PASSWORD}"\n')
        self.write("pgbouncer.ini", fitted(
            INSTALLER / "pgbouncer/pgbouncer.ini", ("port=5432", f"port={self.ports['primary']}"),
            ("listen_port = 6432", f"listen_port = {self.ports['pgbouncer']}"),
            # Fewer sessions than workers: they have to be shared.
            ("default_pool_size = 20", "default_pool_size = 3"), ("reserve_pool_size = 5", "reserve_pool_size = 0"),
            ("/etc/pgbouncer/userlist.txt", self.folder / "userlist.txt")))
        self.start("pgbouncer", "pgbouncer", self.folder / "pgbouncer.ini")
        until("PgBouncer", lambda: listens(self.ports["pgbouncer"]))

    def start_instance(self, name):
        self.serve(f"server-{name}", self.settings(
            self.ports["pgbouncer"], MANDIRMITRA_REDIS_URL=f"redis://127.0.0.1:{self.ports['redis']}",
            MANDIRMITRA_REPLICA_URL=self.url(self.ports["replica"]), MANDIRMITRA_RATE_LIMIT_USER=str(USER_LIMIT),
            MANDIRMITRA_RATE_LIMIT_ADDRESS=str(NARROW_LIMIT)), self.ports[name])

    def start_nginx(self):
        self.make_certificates()
        site = fitted(
            INSTALLER / "nginx/mandirmitra.conf", ("127.0.0.1:8081", f"127.0.0.1:{self.ports['a']}"),
            ("127.0.0.1:8082", f"127.0.0.1:{self.ports['b']}"), ("    listen [::]:80;\n", ""),
            ("    listen [::]:443 ssl http2;\n", ""), ("listen 80;", f"listen 127.0.0.1:{self.ports['http']};"),
            ("listen 443 ", f"listen 127.0.0.1:{self.ports['https']} "),
            ("/etc/mandirmitra/tls", f"{self.folder}/tls"), ("/var/log/nginx", self.folder),
            # Everything comes from one address here.
            ("rate=50r/s", "rate=2000r/s"), ("rate=5r/s", "rate=200r/s"))
        self.write("site.conf", site)
        temporary = "".join(f"{kind}_temp_path {self.folder}/nginx-{kind};\n"
                            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        self.write("nginx.conf", f"daemon off;\nmaster_process on;\nworker_processes 1;\npid {self.folder}/nginx.pid;\n"
                   f"error_log stderr;\nevents {{ worker_connections 1024; }}\nhttp {{\naccess_log off;\n{temporary}"
                   f"include {self.folder}/site.conf;\n}}\n")
        self.start("nginx", "/usr/sbin/nginx", "-e", "stderr", "-p", self.folder, "-c", self.folder / "nginx.conf")
        self.tls = tls_context(self.folder / "tls/ca.pem")
        until("nginx", lambda: Client(self.ports["https"], self.tls).get("/health").status == 200)

    def make_certificates(self):
        tls = self.folder / "tls"
        self.run("mkdir", "-p", tls)
        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
        self.run("openssl", "req", "-x509", *curve, "-days", "2", "-subj", "/CN=throw-away authority", "-keyout",
                 tls / "ca.key", "-out", tls / "ca.pem")
        self.run("openssl", "req", "-x509", *curve, "-days", "2", "-subj", "/CN=localhost", "-CA", tls / "ca.pem",
                 "-CAkey", tls / "ca.key", "-addext", "subjectAltName=DNS:localhost", "-addext",
                 "basicConstraints=critical,CA:FALSE", "-keyout", tls / "privkey.pem", "-out", tls / "fullchain.pem")

    def client(self, username="lakshmi"):
        return Client(self.ports["https"], self.tls).log_in(username)

    def direct(self, name, token):
        return Client(self.ports[name], token=token)

    def answered_by(self, name):
        return self.log(f"server-{name}").count('"event":"request"')

    def ready(self, name):
        return Client(self.ports[name]).get("/ready").data

    def receipts(self):
        return int(self.psql(self.ports["primary"], "SELECT count(*) FROM receipts", "mandirmitra"))

    def holes(self):
        """Numbers of the WEB series that are missing or double."""
        return self.psql(self.ports["primary"], "SELECT max(sequence) - count(DISTINCT sequence) + count(*) - "
                         "count(DISTINCT sequence) FROM receipts", "mandirmitra")


class Donors:
    """Counters that go on, each with its own key until it was answered, whatever happens in between."""

    def __init__(self, cloud, token, count=4):
        self.cloud = cloud
        self.numbers = []
        self.troubles = []
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self.work, args=(token,), daemon=True) for _ in range(count)]
        for thread in self.threads:
            thread.start()

    def work(self, token):
        client = Client(self.cloud.ports["https"], self.cloud.tls, token)
        while not self.ends.is_set():
            key = str(uuid.uuid4())
            deadline = time.monotonic() + 40
            while time.monotonic() < deadline:
                try:
                    reply = donate(client, key)
                    if reply.status == 201:
                        self.numbers.append(reply.data["receipt_number"])
                        break
                    self.troubles.append(reply.status)
                except OSError as error:
                    self.troubles.append(type(error).__name__)
                except Exception as error:  # http.client's own
                    self.troubles.append(type(error).__name__)
                time.sleep(0.05)
            else:
                self.troubles.append("never answered")

    def answered(self, more):
        goal = len(self.numbers) + more
        until(f"{more} more donations", lambda: len(self.numbers) >= goal, 40)

    def finish(self):
        self.ends.set()
        for thread in self.threads:
            thread.join(60)
        assert "never answered" not in self.troubles
        assert len(set(self.numbers)) == len(self.numbers), "a number was given twice"


def check_doors(cloud):
    old = ssl.create_default_context(cafile=str(cloud.folder / "tls/ca.pem"))
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    try:
        Client(cloud.ports["https"], old).get("/health")
        raise AssertionError("TLS 1.2 was taken")
    except ssl.SSLError:
        pass
    plain = Client(cloud.ports["http"]).get("/docs?x=1")
    assert plain.status == 308 and plain.headers["Location"].startswith("https://"), plain.status
    outside = Client(cloud.ports["https"], cloud.tls)
    assert outside.get("/metrics").status == 404
    assert outside.get("/health").headers["Strict-Transport-Security"]
    assert outside.ask("POST", "/api/v1/donations", {"x": "y" * (9 << 20)}).status == 413


def check_both_work(cloud, client):
    before = {name: cloud.answered_by(name) for name in "ab"}
    numbers = [donate(cloud.client()).data["receipt_number"] for _ in range(8)]
    assert numbers == sorted(numbers) and len(set(numbers)) == 8, numbers
    for name in "ab":
        assert cloud.answered_by(name) > before[name], f"instance {name} had nothing to do"
        assert donate(cloud.direct(name, client.token)).status == 201
    listed = client.get("/api/v1/receipts?limit=200").json["pagination"]["total"]
    assert listed == 10 == cloud.receipts(), listed


def counted(cloud, name, what):
    for line in Client(cloud.ports[name]).get("/metrics").text.splitlines():
        if line.startswith(f"mandirmitra_{what}_total "):
            return int(line.split()[1])
    raise AssertionError(f"nobody counts {what}")


def replica_reports(cloud):
    return sum(counted(cloud, name, "replica_reports") for name in "ab")


def donated(client):
    reply = client.get("/api/v1/reports/donations")
    assert reply.status == 200, reply.text
    return len(reply.data["rows"]), reply.data["totals"]


def check_replica(cloud, client):
    before = replica_reports(cloud)
    for _ in range(5):
        told = donated(client)
        donate(client)
        assert donated(client) != told, "the report did not know of the donation just made"
    assert replica_reports(cloud) > before, "no report came from the replica"
    # Behind: the primary answers, nothing is missing.
    cloud.psql(cloud.ports["replica"], "SELECT pg_wal_replay_pause()")
    told = donated(client)
    donate(client)
    assert donated(client) != told
    until("a lag is told", lambda: "lags" in (cloud.ready("a")["replica"], cloud.ready("b")["replica"]))
    cloud.psql(cloud.ports["replica"], "SELECT pg_wal_replay_resume()")
    cloud.stop("postgres-replica", signal.SIGKILL)
    time.sleep(5.1)
    for name in "ab":
        instance = cloud.direct(name, client.token)
        assert donated(instance)[0] > 0
        assert cloud.ready(name)["replica"] == "unreachable", cloud.ready(name)


def check_kept_reports(cloud, client):
    """What one instance has made the other one answers, until something changes; Redis learns nothing from it."""
    first, second = (cloud.direct(name, client.token) for name in "ab")
    donate(first)
    told, before = donated(first), counted(cloud, "b", "kept_reports")
    assert donated(second) == told
    assert counted(cloud, "b", "kept_reports") == before + 1, "the second instance made the report again"
    donate(second)
    assert donated(second) != told and counted(cloud, "b", "kept_reports") == before + 1
    redis = ["redis-cli", "-p", str(cloud.ports["redis"])]
    keys = subprocess.run([*redis, "--raw", "keys", "mm:report:*"], capture_output=True, text=True, timeout=20,
                          check=True).stdout.split()
    assert keys
    for key in keys:
        value = subprocess.run([*redis, "get", key], capture_output=True, timeout=20, check=True).stdout
        assert b"rows" not in value and b"Ramesh" not in value
        # What somebody else puts there is not believed.
        subprocess.run([*redis, "set", key, '{"success":true,"data":{"rows":[],"totals":{}}}', "EX", "60"],
                       capture_output=True, timeout=20, check=True)
    assert donated(first) != ([], {}) and donated(first)[0] > 0


def left(reply):
    return int(reply.headers["X-RateLimit-Remaining"])


def check_shared_limits(cloud, client):
    counts = [left(cloud.direct(name, client.token).get("/api/v1/temples/me")) for name in "abab"]
    assert counts == list(range(counts[0], counts[0] - 4, -1)), counts
    # A stranger on one address has one allowance at both doors.
    seen = []
    for turn in range(NARROW_LIMIT + 5):
        reply = Client(cloud.ports["ab"[turn % 2]]).post("/api/v1/auth/refresh", {"refresh_token": "x"},
                                                         {"X-Forwarded-For": "203.0.113.7"})
        seen.append(reply.status)
    assert seen.count(429) == 5 and 429 not in seen[:NARROW_LIMIT], seen
    # Redis dies: each counts for itself, and says so; then it is back.
    cloud.stop("redis", signal.SIGKILL)
    for name in "ab":
        assert cloud.direct(name, client.token).get("/api/v1/temples/me").status == 200
        assert cloud.ready(name)["redis"] == "unreachable"
        assert '"redis_unreachable"' in cloud.log(f"server-{name}")
    cloud.start_redis()
    until("Redis is taken up again", lambda: all(
        cloud.direct(name, client.token).get("/api/v1/temples/me").status == 200
        and cloud.ready(name)["redis"] == "shared" for name in "ab"))


def check_killed_instance(cloud, client):
    before = cloud.receipts()
    donors = Donors(cloud, client.token)
    donors.answered(10)
    cloud.stop("server-a", signal.SIGKILL)
    donors.answered(20)
    cloud.start_instance("a")
    donors.answered(10)
    donors.finish()
    assert cloud.receipts() == before + len(donors.numbers)
    assert cloud.holes() == "0"


def check_killed_postgres(cloud, client):
    before = cloud.receipts()
    donors = Donors(cloud, client.token)
    donors.answered(10)
    cloud.crash_postgres("primary")
    refused = client.get("/api/v1/temples/me")
    assert refused.status == 503 and refused.headers["Retry-After"], (refused.status, refused.text)
    assert "libpq" not in refused.text and "SQL" not in refused.text, refused.text
    # What it left of itself ends when it sees that the postmaster is gone.
    until("the old backends are gone", lambda: restarted(cloud))
    donors.answered(10)
    donors.finish()
    assert cloud.receipts() == before + len(donors.numbers)
    assert cloud.holes() == "0"


def restarted(cloud):
    try:
        cloud.start_postgres("primary", cloud.ports["primary"])
        return True
    except AssertionError:
        return False


def check_graceful_stop(cloud, client):
    before = cloud.receipts()
    donors = Donors(cloud, client.token)
    donors.answered(10)
    assert cloud.stop("server-b") == 0
    assert '"stopped"' in cloud.log("server-b")
    donors.answered(10)
    cloud.start_instance("b")
    donors.finish()
    assert donors.troubles == [], donors.troubles
    assert cloud.receipts() == before + len(donors.numbers)


def check_books(cloud, client):
    """After all that: debit is credit, and the series has every number once."""
    trial = client.get("/api/v1/reports/trial-balance")
    assert trial.status == 200, trial.text
    totals = trial.data["totals"]
    assert totals["closing_debit_paise"] == totals["closing_credit_paise"] > 0, totals
    assert cloud.holes() == "0"
    sessions = cloud.psql(cloud.ports["primary"], "SELECT count(*) FROM pg_stat_activity WHERE usename = "
                          "'mm_service' AND datname = 'mandirmitra'")
    assert int(sessions) <= 3, f"PgBouncer let {sessions} sessions through"
    assert int(cloud.psql(cloud.ports["primary"], "SELECT failed_count FROM pg_stat_archiver")) == 0


def main():
    with Cloud(sys.argv[1]) as cloud:
        began = time.monotonic()
        cloud.start_all()
        print(f"started after {time.monotonic() - began:.1f} s", flush=True)
        client = cloud.client()
        check_doors(cloud)
        for check in (check_both_work, check_replica, check_kept_reports, check_shared_limits, check_killed_instance,
                      check_killed_postgres, check_graceful_stop, check_books):
            since = time.monotonic()
            check(cloud, client)
            print(f"{check.__name__}: {time.monotonic() - since:.1f} s", flush=True)


if __name__ == "__main__":
    main()
