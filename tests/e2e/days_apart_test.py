# SPDX-License-Identifier: GPL-3.0-or-later
"""Counters that work apart for days and meet. days_apart_test.py BIN_DIR [SCENARIO…]"""
import json
import random

from world import agree, meet, scenario, times

DAYS = ("2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25")


def busy_day(counter, day, dice):
    """A day at a counter: receipts in every mode, a cancellation now and then, devotees, a change of the temple."""
    counter.now = f"{day}T04:30:00Z"
    for _ in range(times("MM_E2E_RECEIPTS", 3)):
        counter.donate(f"{dice.randint(1, 99999)}.{dice.randint(0, 99):02}")
    if dice.random() < 0.5:
        counter.must("receipt", "cancel", counter.printed[-1], "--reason", "wrong amount")
    counter.must("devotee", "add", "--name", f"Rao {counter.code} {day}", "--phone", f"98450{dice.randint(10000, 99999)}")


def days_apart(cloud):
    """Two counters, four days without the service, and a third that joins when they have met."""
    dice = random.Random(times("MM_SEED", 4))
    first, second = cloud.pair()
    cloud.close()
    for day in DAYS:
        for counter in (first, second):
            busy_day(counter, day, dice)
        assert first.run("sync", "--once").code == 6
    cloud.open()
    meet(first, second)
    money = agree(first, second)
    third = cloud.counter(f"{first.temple}c", "C03")
    third.now, third.temple = first.now, first.temple
    joined = third.join(first.temple)
    assert joined.code == 0, joined
    meet(first, second, third)
    assert agree(first, second, third) == money
    return f"{len(first.printed) + len(second.printed)} receipts, {money} paise"


def several_temples(cloud):
    """Temples that meet at the same moment: each ends with its own rows alone."""
    pairs = [cloud.pair() for _ in range(times("MM_E2E_TEMPLES", 3))]
    for first, second in pairs:
        for _ in range(2):
            first.donate(11)
            second.donate(12)
    for _ in range(2):
        for running in [[counter.start("sync", "--once") for counter in pair] for pair in zip(*pairs)]:
            for process in running:
                said, errors = process.communicate(timeout=120)
                assert process.returncode == 0, said + errors
    for first, second in pairs:
        meet(first, second, rounds=1)
        agree(first, second)
        temples = first.export()["temples.jsonl"].splitlines()
        assert [json.loads(line)["code"] for line in temples] == [first.temple]
    return f"{len(pairs)} temples"


scenario(days_apart, several_temples)
