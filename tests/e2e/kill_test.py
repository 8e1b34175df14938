# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at the labelled points of the service, of a counter that joins or gives back, and of PostgreSQL at any moment:
nothing is lost or doubled, and nobody mends anything by hand. kill_test.py BIN_DIR [SCENARIO…]

MM_KILL_RUNS: runs a point (the nightly run asks for 50)."""
import random
import re
import signal
import uuid

from world import ROOT, Client, agree, meet, pg_bin, scenario, times, until

RUNS = times("MM_KILL_RUNS", 1)
# What a counter's push passes; the others are passed by work on the web, or by a revoked counter.
OF_THE_WEB = ("publish.", "service.")
ELSEWHERE = ("push.quarantined", "push.parked", "rights.before_commit", "snapshot.page")
OF_THE_UPKEEP = "tidy."


def labels_in(folder):
    found = set()
    for path in sorted(folder.rglob("*.cpp")):
        found.update(re.findall(r'MM_CRASH_POINT\("([^"]+)"\)', path.read_text()))
    return sorted(found)


def counted_once(cloud, temple, *counters):
    printed = sum(len(counter.printed) for counter in counters)
    assert cloud.temple_sql(temple, "SELECT count(*) FROM receipts WHERE temple_id = $T") == str(printed)


def service_points(cloud):
    """The service dies at every point that a push passes, the first and the second time it gets there."""
    first, second = cloud.pair()
    deaths = {}
    labels = [label for label in labels_in(ROOT / "server")
              if not label.startswith((*OF_THE_WEB, OF_THE_UPKEEP)) and label not in ELSEWHERE]
    assert len(labels) >= 6, labels
    for label in labels:
        deaths[label] = 0
        for run in range(RUNS):
            cloud.close()
            cloud.open(f"{label}:{1 + run % 3}")
            for counter in (first, second):
                counter.donate(10 + run)
                counter.run("sync", "--once")
            if cloud.is_dead():
                deaths[label] += 1
                cloud.bury()
            meet(first, second, rounds=1)
            counted_once(cloud, first.temple, first, second)
    agree_after(first, second)
    assert all(deaths.values()), deaths
    return f"{len(labels)} points, {sum(deaths.values())} deaths"


def agree_after(*counters):
    meet(*counters)
    agree(*counters)


def give_online(browser, amount, key):
    body = {"devotee_name": "Web", "amount": amount, "payment_mode": "Cash"}
    return browser.post("/api/v1/donations", body, {"Idempotency-Key": key})


def web_points(cloud):
    """The service dies while it issues a receipt on the web: the same key asked again is the same receipt."""
    first, second = cloud.pair()
    labels = [label for label in labels_in(ROOT / "server") if label.startswith(OF_THE_WEB)]
    assert len(labels) >= 4, labels
    deaths = 0
    for label in labels:
        for run in range(RUNS):
            browser = cloud.logged_in(first.temple)
            key = str(uuid.uuid4())

            def ask(browser=browser, run=run, key=key):
                return give_online(browser, 51 + run, key)

            cloud.close()
            cloud.open(f"{label}:1")
            try:
                answer = ask()
            except OSError:
                answer = None
                until("the service is dead", cloud.is_dead)
            if cloud.is_dead():
                deaths += 1
                cloud.bury()
                answer = ask()
            assert answer is not None and answer.status == 201, answer and answer.text
            assert ask().data["receipt_number"] == answer.data["receipt_number"]
            first.printed.append(answer.data["receipt_number"])
            counted_once(cloud, first.temple, first, second)
    assert deaths == len(labels) * RUNS, f"{deaths} deaths at {labels}"
    agree_after(first, second)
    return f"{len(labels)} points, {deaths} deaths"


def snapshot_points(cloud):
    """A counter that joins a temple with many rows dies at every point of the first fetch, and goes on."""
    first = cloud.counter("snap", "C01").init("SNAP")
    first.temple = "SNAP"
    first.must("seed", "--receipts", times("MM_E2E_SEED", 450), "--devotees", 60, "--years", 1)
    first.register()
    meet(first, rounds=1)
    labels = [label for label in labels_in(ROOT / "sync") if label.startswith("sync.snapshot.")]
    labels += ["sync.hello.before_commit"]
    deaths = 0
    for number, label in enumerate(labels * RUNS):
        second = cloud.counter(f"snap{number}", f"C{20 + number}")
        second.temple = "SNAP"
        second.crash = f"{label}:1"
        deaths += second.join("SNAP").code != 0
        second.crash = ""
        joined = second.join("SNAP")
        assert joined.code == 0, joined
    assert deaths == len(labels) * RUNS, f"{deaths} deaths at {labels}"
    first.printed = [number for (number,) in cloud_numbers(cloud, "SNAP")]
    agree_after(first, second)
    return f"{len(labels)} points, {deaths} deaths"


def resync_points(cloud):
    """A counter that was away for too long dies at every point of the snapshot that it begins anew with, the service
    dies while it hands a page out, and while it shortens the log."""
    first, second = cloud.pair(3)
    temple = first.temple
    deaths = 0
    labels = [label for label in labels_in(ROOT / "sync") if label.startswith("sync.snapshot.")]
    assert len(labels) >= 4, labels
    for label in labels * RUNS:
        second.donate(61)
        first.donate(62)
        first.sync()
        cloud.years_go_by(temple)
        second.crash = f"{label}:1"
        deaths += second.run("sync", "--once").code != 0
        second.crash = ""
        meet(second, first, rounds=1)
        counted_once(cloud, temple, first, second)
    tidy = [label for label in labels_in(ROOT / "server") if label.startswith(OF_THE_UPKEEP)]
    assert len(tidy) >= 2, tidy
    for label in (*tidy, "snapshot.page"):
        first.donate(63)
        first.sync()
        if label in tidy:
            cloud.close()
            cloud.sql("UPDATE temple_sync SET tidied_at = 0")
            cloud.open(f"{label}:1", LOG_DAYS=0, UPKEEP_SECONDS=1)
            until("the service is dead", cloud.is_dead)
        else:
            cloud.years_go_by(temple)
            cloud.close()
            cloud.open(f"{label}:1")
            second.run("sync", "--once")
        deaths += cloud.is_dead()
        cloud.bury()
        meet(second, first, rounds=1)
        counted_once(cloud, temple, first, second)
    assert deaths == len(labels) * RUNS + len(tidy) + 1, f"{deaths} deaths at {labels} {tidy}"
    agree_after(first, second)
    return f"{len(labels) + len(tidy) + 1} points, {deaths} deaths"


def given_back_points(cloud):
    """The service came back from a backup, and a counter dies while it writes down what it gives back of the
    service's own work: it is whole afterwards, once, and never there in part."""
    first, second = cloud.pair(2)
    temple = first.temple
    labels = [label for label in labels_in(ROOT / "sync") if label.startswith("sync.given_back")]
    assert labels
    deaths = 0
    for run, label in enumerate(labels * RUNS):
        kept = cloud.keep_temple(temple)
        for amount in (71, 72):
            given = give_online(cloud.logged_in(temple), amount + 10 * run, str(uuid.uuid4()))
            assert given.status == 201, given.text
            first.printed.append(given.data["receipt_number"])
        meet(first, second)
        cloud.close()
        cloud.put_temple_back(temple, kept)
        cloud.open()
        for counter in (first, second):
            counter.crash = f"{label}:1"
            deaths += counter.run("sync", "--once").code != 0
            counter.crash = ""
            counter.must("verify")
        meet(first, second, rounds=3)
        counted_once(cloud, temple, first, second)
    assert deaths == 2 * len(labels) * RUNS, f"{deaths} deaths at {labels}"
    agree_after(first, second)
    return f"{len(labels)} points, {deaths} deaths"


def cloud_numbers(cloud, temple):
    said = cloud.temple_sql(temple, "SELECT string_agg(number, ',') FROM receipts WHERE temple_id = $T")
    return [(number,) for number in said.split(",")]


def postgres_any_moment(cloud):
    """The whole of PostgreSQL dies while two counters send."""
    dice = random.Random(times("MM_SEED", 11))
    first, second = cloud.pair()
    broken = 0
    for _ in range(times("MM_PG_KILLS", 2 * RUNS)):
        for counter in (first, second):
            counter.donate(21)
            counter.donate(22)
        running = [counter.start("sync", "--once") for counter in (first, second)]
        until_pushed(running[0], dice)
        cloud.crash_postgres()
        broken += sum(process.wait(120) != 0 for process in running)
        for process in running:
            process.communicate()
        cloud.run(pg_bin() / "pg_controldata", "-D", cloud.folder / "primary")
        cloud.start_postgres("primary", cloud.port)
        until("the service finds its database", lambda: Client(cloud.web).get("/ready").status == 200)
        meet(first, second, rounds=1)
        counted_once(cloud, first.temple, first, second)
    agree_after(first, second)
    return f"{times('MM_PG_KILLS', 2 * RUNS)} kills, {broken} syncs cut off"


def until_pushed(process, dice):
    """A moment of the run, another one each time: until it is over, at the latest."""
    try:
        process.wait(dice.uniform(0.02, 0.35))
    except Exception:  # noqa: BLE001, it goes on: that is the moment
        pass


def counter_any_moment(cloud):
    """kill -9 of counters that send and fetch, at any moment."""
    dice = random.Random(times("MM_SEED", 12))
    first, second = cloud.pair()
    killed = 0
    for _ in range(times("MM_COUNTER_KILLS", 4 * RUNS)):
        for counter in (first, second):
            counter.donate(31)
            process = counter.start("sync", "--once")
            until_pushed(process, dice)
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
            process.communicate()
    agree_after(first, second)
    return f"{killed} killed"


scenario(service_points, web_points, snapshot_points, resync_points, given_back_points, postgres_any_moment,
         counter_any_moment)
