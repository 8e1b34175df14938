# SPDX-License-Identifier: GPL-3.0-or-later
"""Real processes of an installation on loopback, in a temporary folder, with the files of installer/.

Every process gets a signal when the test is gone (setpriv --pdeathsig), and all are ended at the end. As
root they run as "postgres", as PostgreSQL and PgBouncer do not run as root.
"""
import contextlib
import http.client
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
PASSWORD = "lamp oil and marigold"
ROLE_PASSWORD = "role-password-1"
STEP_S = 30


def pg_bin():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    return found[-1]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with socket.create_connection(("127.0.0.1", port), timeout=1):
        return True


def until(what, is_so, seconds=STEP_S):
    """Waits for a condition that another process brings about."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError, http.client.HTTPException, ValueError):
            if is_so():
                return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


def fitted(path, *changes):
    """A shipped file with the test's ports and folders in it; what is to be changed must be there."""
    text = path.read_text()
    for old, new in changes:
        assert old in text, f"{path.name} no longer has {old!r}"
        text = text.replace(old, str(new))
    return text


class Stack:
    def __init__(self, bin_dir):
        self.bin_dir = pathlib.Path(bin_dir).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mm-cloud-"))
        self.processes = {}
        self.user = []
        if os.geteuid() == 0:
            self.user = ["--reuid", "postgres", "--regid", "postgres", "--init-groups"]
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        self.env = {"PATH": f"{self.bin_dir}:{os.environ['PATH']}", "HOME": str(self.folder), "LANG": "C.UTF-8",
                    "TZ": "UTC", "PGPASSFILE": str(self.folder / "pgpass")}
        self.env |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        for name in ("jwt", "field"):
            self.write(f"{name}.key", os.urandom(32).hex())
        self.write("pgpass", "".join(f"*:*:*:{role}:{ROLE_PASSWORD}\n"
                                     for role in ("mm_owner", "mm_service", "mm_replica")))

    def __enter__(self):
        return self

    def __exit__(self, kind, _value, _trace):
        if kind is not None:
            self.show_logs()
        for name in reversed(list(self.processes)):
            self.stop(name, signal.SIGQUIT if name.startswith("postgres") else signal.SIGTERM)
        shutil.rmtree(self.folder, ignore_errors=True)

    def show_logs(self):
        for log in sorted(self.folder.glob("*.log")):
            print(f"== {log.name}\n" + "\n".join(log.read_text(errors="replace").splitlines()[-12:]))

    def write(self, name, text, mode=0o600):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        if self.user:
            owner = pwd.getpwnam("postgres")
            os.chown(path, owner.pw_uid, owner.pw_gid)
            os.chown(path.parent, owner.pw_uid, owner.pw_gid)
        return path

    def command(self, words):
        return ["setpriv", "--pdeathsig", "QUIT", *self.user, *map(str, words)]

    def run(self, *words, env=None, expect=0, stdin=None):
        done = subprocess.run(self.command(words), cwd=self.folder, env=self.env | (env or {}), input=stdin,
                              capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == expect, f"{words[0]}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout if expect == 0 else done.stdout + done.stderr

    def start(self, name, *words, env=None):
        log = (self.folder / f"{name}.log").open("ab")
        self.processes[name] = subprocess.Popen(self.command(words), cwd=self.folder, env=self.env | (env or {}),
                                                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        log.close()

    def log(self, name):
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def stop(self, name, how=signal.SIGTERM, seconds=STEP_S):
        process = self.processes.pop(name)
        if process.poll() is None:
            process.send_signal(how)
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"{name} did not stop") from None

    # PostgreSQL

    def init_cluster(self, name="primary", settings=""):
        """An empty cluster with the shipped settings, its archive and the roles of an installation."""
        self.run(pg_bin() / "initdb", "--pgdata", self.folder / name, "--username", "postgres", "--auth-local",
                 "trust", "--auth-host", "scram-sha-256", "--encoding", "UTF8", "--locale", "C", "--data-checksums",
                 "--no-sync", "--no-instructions")
        for folder in ("wal", "base"):
            self.run("mkdir", "-p", self.folder / folder)
        shipped = fitted(INSTALLER / "postgresql/mandirmitra.conf",
                         ("'/usr/lib/mandirmitra/archive-wal", f"'MANDIRMITRA_WAL_ARCHIVE={self.folder}/wal "
                          f"{INSTALLER}/postgresql/archive-wal"),
                         ("shared_buffers = '2GB'", "shared_buffers = '64MB'"),
                         ("maintenance_work_mem = '256MB'", "maintenance_work_mem = '32MB'"))
        with (self.folder / name / "postgresql.conf").open("a") as conf:
            conf.write(shipped + f"\nunix_socket_directories = '{self.folder}'\n" + settings)

    def start_postgres(self, name, port):
        self.start(f"postgres-{name}", pg_bin() / "postgres", "-D", self.folder / name, "-p", port)
        until(f"PostgreSQL {name}", lambda: self.psql(port, "SELECT 1") == "1")

    def crash_postgres(self, name):
        """kill -9 for the postmaster and all of its children, as when the machine goes."""
        process = self.processes.pop(f"postgres-{name}")
        children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.kill()
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(child), signal.SIGKILL)
        process.wait()

    def psql(self, port, sql, database="postgres", user="postgres"):
        done = subprocess.run(self.command(["psql", "-XqtA", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", port,
                                            "-U", user, "-d", database, "-c", sql]),
                              env=self.env, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise OSError(done.stderr)
        return done.stdout.strip()

    def make_roles(self, port):
        self.run("psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", port, "-U", "postgres",
                 *(word for role in ("owner", "service", "replica")
                   for word in ("-v", f"{role}_password={ROLE_PASSWORD}")),
                 "-f", INSTALLER / "postgresql/roles.sql")

    def url(self, port, role="mm_service", database="mandirmitra"):
        return f"host=127.0.0.1 port={port} user={role} dbname={database} passfile={self.folder}/pgpass"

    # The service

    def settings(self, port, **more):
        return {"MANDIRMITRA_DATABASE_URL": self.url(port), "MANDIRMITRA_MIGRATION_URL": self.url(port, "mm_owner"),
                "MANDIRMITRA_JWT_KEY_FILE": str(self.folder / "jwt.key"),
                "MANDIRMITRA_FIELD_KEY_FILE": str(self.folder / "field.key"), "MANDIRMITRA_PASSWORD": PASSWORD,
                "MANDIRMITRA_WORKERS": "4"} | more

    def server(self, settings, *words, expect=0):
        said = self.run(self.bin_dir / "mandirmitra-server", *words, env=settings, expect=expect)
        return json.loads(said)["data"] if expect == 0 else said

    def serve(self, name, settings, port):
        self.start(name, self.bin_dir / "mandirmitra-server", "serve",
                   env=settings | {"MANDIRMITRA_LISTEN": f"127.0.0.1:{port}"})
        until(f"{name} listens", lambda: Client(port).get("/health").status == 200)


class Reply:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.text = body.decode(errors="replace")

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def data(self):
        return self.json["data"]


class Client:
    """One kept connection; plain, or TLS 1.3 with the given authority."""

    def __init__(self, port, tls=None, token=""):
        self.port = port
        self.tls = tls
        self.token = token
        self.connection = None

    def ask(self, method, path, body=None, headers=None):
        if self.connection is None:
            self.connection = (
                http.client.HTTPSConnection("localhost", self.port, timeout=20, context=self.tls) if self.tls
                else http.client.HTTPConnection("127.0.0.1", self.port, timeout=20))
        all_headers = {"Content-Type": "application/json"} if body is not None else {}
        if self.token:
            all_headers["Authorization"] = f"Bearer {self.token}"
        try:
            self.connection.request(method, path, None if body is None else json.dumps(body),
                                    all_headers | (headers or {}))
            answer = self.connection.getresponse()
            return Reply(answer.status, answer.headers, answer.read())
        except (OSError, http.client.HTTPException):
            self.connection.close()
            self.connection = None
            raise

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, body, headers=None):
        return self.ask("POST", path, body, headers)

    def log_in(self, username="lakshmi"):
        reply = self.post("/api/v1/auth/login", {"username": username, "password": PASSWORD, "temple": "SVT"})
        assert reply.status == 200, reply.text
        self.token = reply.data["access_token"]
        return self


def tls_context(authority):
    context = ssl.create_default_context(cafile=str(authority))
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


DONATION = {"devotee_name": "Ramesh", "phone": "9845012345", "amount": "501", "category": "General",
            "payment_mode": "Cash"}


def donate(client, key="", amount="501"):
    return client.post("/api/v1/donations", DONATION | {"amount": amount},
                       {"Idempotency-Key": key} if key else None)
