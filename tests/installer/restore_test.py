#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore drills: WAL archive and point in time with the shipped scripts, the encrypted backup of all temples
and of one, and its copy in an S3 bucket (a stand-in that works out the signature by itself).

restore_test.py BIN_DIR
"""
import datetime
import hashlib
import hmac
import http.server
import os
import re
import signal
import sys
import threading
import time

from stack import INSTALLER, Client, Stack, donate, free_port, pg_bin, until

S3_KEY = "TEMPLEKEY"
S3_SECRET = "temple/secret+key"
REGION = "ap-south-1"


class Bucket(http.server.ThreadingHTTPServer):
    """Takes only what is signed as Amazon describes it (signature version 4)."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), BucketHandler)
        self.objects = {}
        self.refused = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class BucketHandler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_words):
        pass

    def wrong(self, body):
        """What is wrong with the signature; empty if nothing is."""
        pattern = (r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, *"
                   r"SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})")
        found = re.fullmatch(pattern, self.headers.get("Authorization", ""))
        if not found:
            return "no signature"
        key, day, region, names, signature = found.groups()
        instant = self.headers["x-amz-date"]
        age = abs(datetime.datetime.utcnow() - datetime.datetime.strptime(instant, "%Y%m%dT%H%M%SZ"))
        if key != S3_KEY or region != REGION or not instant.startswith(day) or age.total_seconds() > 300:
            return "scope"
        signed = names.split(";")
        if not {"host", "x-amz-date", "x-amz-content-sha256"} <= set(signed):
            return f"not signed: {names}"
        hashed = hashlib.sha256(body).hexdigest()
        if self.headers["x-amz-content-sha256"] != hashed:
            return "hash of the body"
        canonical = "\n".join([self.command, self.path, "",
                               *(f"{name}:{' '.join(self.headers[name].split())}" for name in signed), "", names,
                               hashed])
        text = "\n".join(["AWS4-HMAC-SHA256", instant, f"{day}/{region}/s3/aws4_request",
                          hashlib.sha256(canonical.encode()).hexdigest()])
        secret = ("AWS4" + S3_SECRET).encode()
        for part in (day, region, "s3", "aws4_request"):
            secret = hmac.digest(secret, part.encode(), "sha256")
        return "" if hmac.new(secret, text.encode(), "sha256").hexdigest() == signature else "signature"

    def answer(self, status, body=b""):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def taken(self):
        if self.headers.get("Expect", "") == "100-continue":
            self.send_response_only(100)
            self.end_headers()
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def do_PUT(self):
        body = self.taken()
        problem = self.wrong(body)
        if problem:
            self.server.refused.append(problem)
            return self.answer(403)
        self.server.objects[self.path] = body
        return self.answer(200)

    def do_GET(self):
        problem = self.wrong(b"")
        if problem:
            self.server.refused.append(problem)
            return self.answer(403)
        body = self.server.objects.get(self.path)
        return self.answer(200, body) if body is not None else self.answer(404)


class Site(Stack):
    """One primary with its archive, and one instance of the service."""

    def begin(self):
        self.port = free_port()
        self.web = free_port()
        # The shipped 5 minutes are too long to wait for.
        self.init_cluster("primary", "archive_timeout = '1s'\nlisten_addresses = '127.0.0.1'\n")
        self.start_postgres("primary", self.port)
        self.make_roles(self.port)
        self.direct = self.settings(self.port)
        self.server(self.direct, "migrate")
        for code, admin in (("SVT", "lakshmi"), ("OTH", "gopal")):
            self.server(self.direct, "create-temple", "--code", code, "--name", f"Temple {code}", "--admin", admin)
        self.serve("server", self.direct, self.web)
        self.client = Client(self.web).log_in()

    def script(self, name, *words, env=None, expect=0):
        return self.run(INSTALLER / "postgresql" / name, *words, expect=expect,
                        env={"MANDIRMITRA_BASE_BACKUPS": str(self.folder / "base"),
                             "MANDIRMITRA_WAL_ARCHIVE": str(self.folder / "wal"), "PGHOST": str(self.folder),
                             "PGPORT": str(self.port), "PGUSER": "postgres"} | (env or {})).strip()

    def donate(self, count):
        for _ in range(count):
            reply = donate(self.client)
            assert reply.status == 201, reply.text
        return count

    def receipts(self, port):
        return int(self.psql(port, "SELECT count(*) FROM receipts", "mandirmitra"))

    def archived(self):
        return {path.name for path in (self.folder / "wal").glob("[0-9A-F]*.gz")}


def check_archive(site):
    """Nobody switches a segment by hand: archive_timeout alone brings the last commit into the archive."""
    site.donate(3)
    # The clock of archive_timeout begins to run with the first checkpoint after a start.
    site.psql(site.port, "CHECKPOINT")
    current = site.psql(site.port, "SELECT pg_walfile_name(pg_current_wal_lsn())")
    until("the segment of the last donation is in the archive", lambda: f"{current}.gz" in site.archived())
    # The same again is taken, another one's segment of that name is not.
    wal = site.folder / "primary/pg_wal" / current
    site.script("archive-wal", wal, current)
    stranger = site.write("stranger", "not a segment")
    assert "other contents" in site.script("archive-wal", stranger, current, expect=1)


def check_point_in_time(site):
    first = site.receipts(site.port)
    base = site.script("base-backup")
    assert base.startswith(str(site.folder / "base/2")), base
    time.sleep(1.1)
    second = site.donate(4)
    instant = site.psql(site.port, "SELECT clock_timestamp()")
    time.sleep(1.1)
    third = site.donate(5)
    current = site.psql(site.port, "SELECT pg_walfile_name(pg_current_wal_lsn())")
    until("all of it is in the archive", lambda: f"{current}.gz" in site.archived())
    assert "no base backup" in site.script("restore-to", site.folder / "early", "2020-01-01", expect=3)

    # The disk is gone: only the archive and the base backups are left.
    site.stop("server")
    site.stop("postgres-primary", signal.SIGKILL)
    site.run("mv", site.folder / "primary", site.folder / "lost")
    for name, words, expected in (("then", [instant], first + second), ("end", [], first + second + third)):
        site.script("restore-to", site.folder / name, *words)
        assert "not empty" in site.script("restore-to", site.folder / name, expect=2)
        port = free_port()
        site.start_postgres(name, port)
        until(f"{name} is promoted", lambda at=port: site.psql(at, "SELECT pg_is_in_recovery()") == "f")
        assert site.receipts(port) == expected, (name, site.receipts(port), expected)
        assert site.server(site.settings(port), "check")["status"] == "ready"
    assert not [name for name in site.archived() if name.startswith("00000002")], "a drill wrote into the archive"
    # Work goes on where the archive ended, and is archived again once that is said.
    site.psql(port, "ALTER SYSTEM RESET archive_command")
    site.psql(port, "SELECT pg_reload_conf()")
    site.stop("postgres-then", signal.SIGINT)
    site.port = port
    site.direct = site.settings(port)
    site.serve("server", site.direct, site.web)
    site.client = Client(site.web).log_in()
    site.donate(2)
    number = donate(site.client).data["receipt_number"]
    assert number.endswith(f"{first + second + third + 3:06}"), number
    until("the new line is archived", lambda: any(name.startswith("00000002") for name in site.archived()))


def check_base_backups_rotate(site):
    kept = {"MANDIRMITRA_BASE_KEPT": "2"}
    for _ in range(3):
        site.script("base-backup", env=kept)
        time.sleep(1.1)
    left = sorted(path.name for path in (site.folder / "base").iterdir())
    assert len(left) == 2, left
    label = (site.folder / "base" / left[0] / "backup_label").read_text()
    first = re.search(r"START WAL LOCATION: .*\(file ([0-9A-F]+)\)", label)[1]
    segments = {name[:24] for name in site.archived() if re.fullmatch(r"[0-9A-F]{24}\.gz", name)}
    assert min(segments, key=lambda name: name[8:])[8:] >= first[8:], (min(segments), first)


def empty_database(site, name):
    site.psql(site.port, f"CREATE DATABASE {name} OWNER mm_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
    site.psql(site.port, "ALTER SCHEMA public OWNER TO mm_owner", name)
    settings = site.settings(site.port, MANDIRMITRA_DATABASE_URL=site.url(site.port, database=name),
                             MANDIRMITRA_MIGRATION_URL=site.url(site.port, "mm_owner", name))
    site.server(settings, "migrate")
    return settings


def check_encrypted_backup(site):
    whole = site.folder / "whole.mmcloud"
    made = site.server(site.direct, "backup", "--to", whole)
    assert made["receipts"] == site.receipts(site.port) and made["rows"] > 100, made
    content = whole.read_bytes()
    assert b"Ramesh" not in content and b"9845012345" not in content
    assert whole.stat().st_mode & 0o077 == 0

    other = empty_database(site, "second")
    damaged = site.write("damaged.mmcloud", "")
    damaged.write_bytes(content[:-40] + bytes([content[-40] ^ 1]) + content[-39:])
    assert "backup" in site.server(other, "restore", "--from", damaged, expect=7)
    damaged.write_bytes(content[:len(content) // 2])
    site.server(other, "restore", "--from", damaged, expect=7)
    site.write("other.key", os.urandom(32).hex())
    strange = other | {"MANDIRMITRA_FIELD_KEY_FILE": str(site.folder / "other.key")}
    assert "another key" in site.server(strange, "restore", "--from", whole, expect=5)
    # Nothing of a failed restore stays.
    restored = site.server(other, "restore", "--from", whole)
    assert restored["rows"] == made["rows"], (restored, made)
    assert [temple["code"] for temple in restored["temples"]] == ["OTH", "SVT"]
    site.server(other, "restore", "--from", whole, expect=8)
    assert site.server(other, "check")["status"] == "ready"
    # It is worked with: the next number, the same keys.
    web = free_port()
    site.serve("second", other, web)
    client = Client(web).log_in()
    reply = donate(client)
    assert reply.status == 201 and reply.data["receipt_number"].endswith(f"{made['receipts'] + 1:06}"), reply.text
    site.stop("second")


def check_one_temple(site):
    one = site.folder / "one.mmcloud"
    site.server(site.direct, "backup", "--to", site.folder / "nobody", "--temple", "NIL", expect=4)
    made = site.server(site.direct, "backup", "--to", one, "--temple", "svt")
    assert made["temple"] == "SVT"
    third = empty_database(site, "third")
    site.server(third, "create-temple", "--code", "NEW", "--name", "Was here before", "--admin", "uma")
    assert [t["code"] for t in site.server(third, "restore", "--from", one)["temples"]] == ["SVT"]
    codes = site.psql(site.port, "SELECT string_agg(code, ',' ORDER BY code) FROM temples", "third")
    assert codes == "NEW,SVT", codes


def check_storage(site):
    bucket = Bucket()
    there = site.direct | {"MANDIRMITRA_S3_URL": f"http://127.0.0.1:{bucket.server_port}/temples",
                           "MANDIRMITRA_S3_REGION": REGION, "MANDIRMITRA_S3_KEY": S3_KEY,
                           "MANDIRMITRA_S3_SECRET": S3_SECRET}
    name = "backups/night one.mmcloud"
    made = site.server(there, "backup", "--to", f"s3:{name}")
    assert bucket.refused == [], bucket.refused
    assert list(bucket.objects) == ["/temples/backups/night%20one.mmcloud"], list(bucket.objects)
    found = site.server(there, "check-backup", "--from", f"s3:{name}")
    assert found["rows"] == made["rows"]
    site.server(there, "check-backup", "--from", "s3:backups/none", expect=4)
    wrong = there | {"MANDIRMITRA_S3_SECRET": "guessed"}
    assert "403" in site.server(wrong, "check-backup", "--from", f"s3:{name}", expect=5)
    assert bucket.refused == ["signature"], bucket.refused
    bucket.shutdown()
    bucket.server_close()
    site.server(there, "check-backup", "--from", f"s3:{name}", expect=6)


def main():
    assert pg_bin()
    with Site(sys.argv[1]) as site:
        site.begin()
        for check in (check_archive, check_point_in_time, check_base_backups_rotate, check_encrypted_backup,
                      check_one_temple, check_storage):
            since = time.monotonic()
            check(site)
            print(f"{check.__name__}: {time.monotonic() - since:.1f} s", flush=True)


if __name__ == "__main__":
    main()
