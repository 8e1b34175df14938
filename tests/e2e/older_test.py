# SPDX-License-Identifier: GPL-3.0-or-later
"""Counters and a service that are not of one release: nobody's work is lost or doubled, and when all are of this
release they are the same to the byte. older_test.py BIN_DIR OLDER_BIN_DIR [SCENARIO…]"""
import json
import pathlib
import sys

from world import Client, agree, meet, scenario, until

OLDER = pathlib.Path(sys.argv.pop(2)).resolve()
FAR_BEHIND = []


def of_release(cloud, bin_dir, name, code):
    counter = cloud.counter(name, code)
    counter.bin_dir = bin_dir
    return counter


def pair(cloud, first_bin, second_bin):
    """C01 began offline, C02 joined; each its release."""
    cloud.temples += 1
    temple = f"T{cloud.temples:03}"
    first = of_release(cloud, first_bin, f"{temple}a", "C01").init(temple)
    first.donate(100)
    first.register()
    second = of_release(cloud, second_bin, f"{temple}b", "C02")
    joined = second.join(temple)
    assert joined.code == 0, joined
    first.temple = second.temple = temple
    first.sync()
    return first, second


def at_work(*counters):
    """Receipts, a cancellation, a devotee whom everybody edits afterwards."""
    for counter in counters:
        counter.donate(301)
        counter.donate("0.50")
        counter.must("receipt", "cancel", counter.printed[-1], "--reason", "wrong amount")
        counter.must("devotee", "add", "--name", f"Rao {counter.code} {len(counter.printed)}", "--phone",
                     f"98450{len(counter.printed):05}")


def all_have(*counters):
    """What was printed is once on every counter and in the service."""
    printed = sorted(number for counter in counters for number in counter.printed)
    for counter in counters:
        assert counter.must("sync", "status").data["pending"] == 0
        counter.must("verify")
        rows = [json.loads(line)["number"] for line in counter.export()["receipts.jsonl"].splitlines()]
        assert sorted(rows) == printed, (counter.code, set(printed) ^ set(rows))
    cloud = counters[0].cloud
    service = cloud.temple_sql(counters[0].temple, "SELECT string_agg(number, ',' ORDER BY number) FROM receipts "
                                                   "WHERE temple_id = $T")
    assert service.split(",") == printed, set(service.split(",")) ^ set(printed)


def update(cloud, *counters):
    """The program is replaced; the store goes on."""
    for counter in counters:
        counter.bin_dir = cloud.bin_dir


def older_counters(cloud):
    """The service is updated first, as it is meant to be: counters follow one by one."""
    if FAR_BEHIND:
        return "too old for it"
    for releases in ((OLDER, cloud.bin_dir), (cloud.bin_dir, OLDER), (OLDER, OLDER)):
        first, second = pair(cloud, *releases)
        at_work(first, second)
        meet(first, second)
        all_have(first, second)
        update(cloud, first)
        at_work(first, second)
        meet(first, second)
        all_have(first, second)
        update(cloud, second)
        at_work(first, second)
        meet(first, second)
        agree(first, second)


def older_counters_heal(cloud):
    """The service comes back from an older backup; one of the counters does not know what a life is."""
    if FAR_BEHIND:
        return "too old for it"
    for releases in ((OLDER, cloud.bin_dir), (cloud.bin_dir, OLDER), (OLDER, OLDER)):
        first, second = pair(cloud, *releases)
        at_work(first, second)
        meet(first, second)
        kept = cloud.keep_temple(first.temple)
        at_work(first, second)
        meet(first, second)
        second.donate(303)
        cloud.put_temple_back(first.temple, kept)
        meet(first, second, rounds=3)
        all_have(first, second)
        update(cloud, first, second)
        meet(first, second)
        agree(first, second)


def open_release(cloud, bin_dir, is_new=False):
    """The service of a release; with a database of its own, or with that of the one before it."""
    cloud.close()
    if is_new:
        cloud.psql(cloud.port, "DROP DATABASE mandirmitra WITH (FORCE)")
        cloud.make_database()
    cloud.bin_dir = bin_dir
    cloud.server(cloud.service_settings(), "migrate")
    cloud.open()
    until("the service is ready", lambda: Client(cloud.web).get("/ready").status == 200)


def updated_service(cloud):
    """The service is of the older release; it is updated while the counters have work that is not sent. One of
    them may have been updated before it."""
    this = cloud.bin_dir
    open_release(cloud, OLDER, is_new=True)
    temples = [pair(cloud, *releases) for releases in ((OLDER, OLDER), (this, OLDER), (OLDER, this))]
    for first, second in temples:
        at_work(first, second)
        meet(first, second)
        all_have(first, second)
        at_work(first, second)
        first.sync()
    open_release(cloud, this)
    for first, second in temples:
        at_work(first, second)
        if FAR_BEHIND:
            update(cloud, first, second)
        meet(first, second)
        all_have(first, second)
        update(cloud, second, first)
        at_work(first, second)
        meet(first, second)
        agree(first, second)


def too_old(cloud):
    """A counter that is too far behind to understand the rows of others: its own work is sent all the same, and
    when it is updated it has everything."""
    cloud.temples += 1
    temple = f"T{cloud.temples:03}"
    first = of_release(cloud, OLDER, f"{temple}a", "C01").init(temple)
    first.donate(100)
    registered = first.run("device", "register", "--server", first.url, "--user", "ramesh")
    if registered.code == 0:
        return "not this release"
    assert registered.issue == "sync.upgrade_needed", registered
    second = cloud.counter(f"{temple}b", "C02")
    joined = second.join(temple)
    assert joined.code == 0, joined
    first.temple = second.temple = temple
    for _ in range(2):
        at_work(first, second)
        assert first.run("sync", "--once").issue == "sync.upgrade_needed"
        assert first.must("sync", "status").data["pending"] == 0
        second.sync()
    update(cloud, first)
    at_work(first, second)
    meet(first, second)
    agree(first, second)
    FAR_BEHIND.append(OLDER)
    return "its own work alone, until it was updated"


scenario(too_old, older_counters, older_counters_heal, updated_service)
