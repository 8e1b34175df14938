# SPDX-License-Identifier: GPL-3.0-or-later
"""A counter that was away for longer than the log is kept: it begins with a snapshot and loses nothing of its own.
away_test.py BIN_DIR [SCENARIO…]"""
import json

from world import Client, agree, meet, scenario


def devotee(counter, name):
    rows = [json.loads(line) for line in counter.export()["devotees.jsonl"].splitlines()]
    found = [row for row in rows if row["name"] == name]
    assert len(found) == 1, [row["name"] for row in rows]
    return found[0]


def answers(cloud, route, status):
    """How often the service answered so, since it was started."""
    line = f'mandirmitra_request_seconds_count{{route="/api/v1/sync/{route}",status="{status}"}} '
    for said in Client(cloud.web).get("/metrics").text.splitlines():
        if said.startswith(line):
            return int(said[len(line):])
    return 0


def begins_with_a_snapshot(cloud):
    """Receipts in the outbox, a patch that was never sent, and years of others' work in between."""
    first, second = cloud.pair(3)
    added = first.must("devotee", "add", "--name", "Away Rao", "--phone", "9845011111").data
    meet(first, second)
    who = devotee(second, "Away Rao")["id"]
    cloud.close()
    for amount in (71, 72):
        second.donate(amount)
    second.must("devotee", "change", who, "--phone", "9845022222")
    second.must("receipt", "cancel", second.printed[-1], "--reason", "wrong amount")
    cloud.open()
    for amount in (81, 82, 83):
        first.donate(amount)
    first.must("devotee", "change", who, "--city", "Udupi")
    first.must("devotee", "add", "--name", "Later Bhat", "--phone", "9845033333")
    first.sync()
    cloud.years_go_by(first.temple)
    second.sync()
    assert answers(cloud, "snapshot", 200) > 0, Client(cloud.web).get("/metrics").text
    assert answers(cloud, "changes", 410) <= 1, "it asks again and again"
    meet(first, second)
    agree(first, second)
    for counter in (first, second):
        there = devotee(counter, "Away Rao")
        assert (there["phone"], there["city"]) == ("9845022222", "Udupi"), there
    return f"{added['devotee']['id'] if 'devotee' in added else who} has both changes"


def dies_on_the_way(cloud):
    """The snapshot is cut off; what is written until it goes on is kept and sent."""
    first, second = cloud.pair(2)
    first.must("devotee", "add", "--name", "Cut Rao", "--phone", "9845044444")
    meet(first, second)
    who = devotee(second, "Cut Rao")["id"]
    first.donate(91)
    first.sync()
    cloud.years_go_by(first.temple)
    second.crash = "sync.snapshot.rows_applied:1"
    assert second.run("sync", "--once").code != 0
    second.crash = ""
    cloud.close()
    second.donate(92)
    second.must("devotee", "change", who, "--phone", "9845055555")
    cloud.open()
    meet(second, first)
    agree(first, second)
    assert devotee(first, "Cut Rao")["phone"] == "9845055555"


scenario(begins_with_a_snapshot, dies_on_the_way)
