# SPDX-License-Identifier: GPL-3.0-or-later
"""Days on which everything around the counters goes wrong, and nothing is lost. bad_days_test.py BIN_DIR [SCENARIO…]"""
import datetime
import shutil
import time

from between import Between, answer_of
from world import PASSWORD, Client, agree, meet, scenario, times

HTML = b"<!doctype html><html><body>Welcome to Airport Free WiFi. Please log in.</body></html>"


def pair_behind(cloud):
    """A pair whose second counter speaks through a line."""
    first, second = cloud.pair()
    line = Between(cloud.web)
    third = cloud.counter(f"{first.temple}c", "C03")
    third.url, third.temple = line.url, first.temple
    joined = third.join(first.temple)
    assert joined.code == 0, joined
    return first, second, third, line


def captive_portal(cloud):
    """A page of HTML with status 200 for everything, for pushes alone, and redirects to a log-in page."""
    first, second, third, line = pair_behind(cloud)
    portal = answer_of("200 OK", "text/html", HTML)
    away = portal.replace(b"200 OK", b"302 Found\r\nLocation: http://127.0.0.1:9/login")
    liar = answer_of("200 OK", "application/json", HTML)
    for reply, only in ((portal, ""), (portal, "/push"), (away, ""), (liar, "/push"), (liar, "/changes")):
        third.donate(61)
        line.rule = lambda text, reply=reply, only=only: ("answer", reply) if only in text else None
        answer = third.run("sync", "--once")
        assert answer.code == 6, answer
        assert third.must("sync", "status").data["parked"] == 0
    line.rule = lambda text: None
    meet(first, second, third)
    agree(first, second, third)


def token_ends_mid_batch(cloud):
    """The bearer is no longer good at the second of several pushes: a new one is fetched, nothing is counted."""
    line = Between(cloud.web)
    counter = cloud.counter("token", "C01").init("TOK")
    counter.url, counter.temple = line.url, "TOK"
    counter.must("seed", "--receipts", times("MM_E2E_SEED", 450), "--devotees", 40, "--years", 1)
    counter.register()
    counter.must("seed", "--receipts", 2 * times("MM_E2E_SEED", 450), "--devotees", 40, "--years", 1, "--random-seed", 7)
    line.seen.clear()
    pushes = []

    def spoil(text):
        if "/push" not in text:
            return None
        pushes.append(text)
        return ("change", lambda request: request.replace(b"Bearer ey", b"Bearer ez")) if len(pushes) == 2 else None

    line.rule = spoil
    counter.sync()
    assert len(pushes) >= 3, "there is no batch in the middle"
    assert [seen.line for seen in line.seen if "/devices/token" in seen.line][1:], "no second token"
    status = counter.must("sync", "status").data
    assert status["pending"] == status["parked"] == 0, status
    there = cloud.temple_sql("TOK", "SELECT count(*) FROM receipts WHERE temple_id = $T")
    assert int(there) == len(counter.export()["receipts.jsonl"].splitlines())
    counter.must("verify")
    return f"{len(pushes)} pushes, {there} receipts"


def two_at_one_store(cloud):
    """Two programs send from one store at the same time: one does it, the other is told so."""
    first, second = cloud.pair()
    for _ in range(times("MM_E2E_RECEIPTS", 3)):
        first.donate(71)
        running = [first.start("sync", "--once") for _ in range(3)]
        codes = sorted(process.wait(120) for process in running)
        for process in running:
            process.communicate()
        assert codes[0] == 0 and set(codes) <= {0, 8}, codes
    meet(first, second)
    agree(first, second)


def revoked_and_released(cloud):
    """Cash that was taken on a laptop before it was stolen: kept apart, let in by a manager, pulled by the others."""
    first, second = cloud.pair()
    second.donate(501)
    second.donate(502)
    first.must("device", "revoke", "C02")
    answer = second.run("sync", "--once")
    assert answer.code != 0 and answer.issue == "sync.device_revoked", answer
    web = Client(cloud.web).post("/api/v1/auth/login",
                                 {"username": "ramesh", "password": PASSWORD, "temple": first.temple})
    admin = Client(cloud.web, token=web.data["access_token"])
    second.run("sync", "--once")
    held = admin.get("/api/v1/devices/quarantine").data
    receipts = [one for one in held if one["type"] == "receipt.issue"]
    assert len(receipts) == 2, held
    first.sync()
    assert len(first.export()["receipts.jsonl"].splitlines()) == len(first.printed)
    for one in sorted(held, key=lambda held: held["op_seq"]):
        released = admin.post(f"/api/v1/devices/operations/{one['id']}/release", {"reason": "counted the cash"})
        assert released.status == 200, released.text
    assert admin.get("/api/v1/devices/quarantine").data == []
    first.printed += second.printed
    meet(first)
    agree(first)


def wrong_clock(cloud):
    """Two counters whose clocks are four days apart, both wrong: nobody refuses, and the difference is told."""
    first, second = cloud.pair()
    first.now, second.now = "2026-11-20T04:30:00Z", "2026-11-24T04:30:00Z"
    for counter in (first, second):
        counter.donate(81, "--confirm-date")
        counter.must("temple", "change", "--city", f"City {counter.code}")
    meet(first, second)
    first.now = second.now = "2026-11-24T05:30:00Z"
    agree(first, second)
    skew = second.must("sync", "status").data["skew_ms"]
    apart = (datetime.datetime.fromisoformat("2026-11-24T04:30:00+00:00").timestamp() - time.time()) * 1000
    assert abs(skew - apart) < 3600 * 1000, (skew, apart)


def join_cut_off(cloud):
    """A counter joins over a line that breaks at every request in turn, and goes on each time."""
    first, second = cloud.pair()
    line = Between(cloud.web)
    third = cloud.counter("cutjoin", "C03")
    third.url, third.temple = line.url, first.temple
    breaks = 0
    for at in range(40):
        count = []

        def rule(text, at=at, count=count):
            count.append(text)
            return ("cut reply", 30) if len(count) > at else None

        line.rule = rule
        if third.join(first.temple).code == 0:
            break
        breaks += 1
    line.rule = lambda text: None
    assert breaks >= 4, breaks
    meet(first, second, third)
    agree(first, second, third)
    return f"{breaks} breaks"


def cloned_counter(cloud):
    """A data folder that is copied: the counter goes on, the copy is told that it is one and keeps what it has."""
    first, second = cloud.pair()
    clone = cloud.counter("clone", "C02")
    clone.temple = first.temple
    shutil.copytree(second.folder, clone.folder)
    second.donate(91)
    second.donate(92)
    second.sync()
    clone.donate(93)
    answer = clone.run("sync", "--once")
    assert answer.code == 8 and answer.issue == "sync.forked", answer
    # Nothing of the copy is gone, and the counter itself goes on as before.
    assert clone.must("sync", "status").data["pending"] >= 1
    assert clone.printed[-1] in clone.export()["receipts.jsonl"].decode()
    second.donate(94)
    meet(first, second)
    agree(first, second)


scenario(captive_portal, token_ends_mid_batch, two_at_one_store, revoked_and_released, wrong_clock, join_cut_off,
         cloned_counter)
