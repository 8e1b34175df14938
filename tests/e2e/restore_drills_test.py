# SPDX-License-Identifier: GPL-3.0-or-later
"""Counters that come out of a backup, and copied ones: nothing is lost and nothing counts twice. restore_drills_test.py BIN_DIR [SCENARIO…]"""
import shutil

from world import agree, meet, scenario


def backup(counter):
    path = counter.folder.parent / f"{counter.folder.name}.backup"
    counter.must("backup", "--to", path)
    return path


def restore(counter, path):
    """On the computer that it was: its key is still there."""
    return counter.must("restore", "--from", path)


def register_anew(counter, code):
    """Registers a store that stands apart; it goes on under `code`."""
    status = counter.must("sync", "status").data
    assert status["state"] == "forked", status
    assert counter.run("sync", "--once").issue == "sync.forked"
    answer = counter.run("donate", "--amount", 5, "--category", "GENERAL", "--mode", "cash", "--anonymous")
    if answer.code == 0:  # the store knows the last number, and goes on with its series until it is registered
        counter.printed.append(answer.data["receipt_number"])
    counter.register("--counter", code)
    counter.code = code
    return answer


def status_of(cloud, counter, code):
    return cloud.temple_sql(counter.temple, f"SELECT status FROM devices WHERE temple_id = $T AND code = '{code}'")


def restored_with_work_unsent(cloud):
    """The backup holds receipts that were never sent: they go up as what they are, under a new device."""
    first, second = cloud.pair()
    cloud.close()
    for amount in (21, 22, 23):
        first.donate(amount)
    first.must("devotee", "add", "--name", "Unsent Rao", "--phone", "9845011111")
    path = backup(first)
    cloud.open()
    restore(first, path)
    register_anew(first, "C07")
    first.donate(24)
    assert first.printed[-1].startswith("C07/"), first.printed
    meet(first, second)
    agree(first, second)
    assert status_of(cloud, first, "C01") == "revoked"
    assert status_of(cloud, first, "C07") == "active"


def restored_to_before_what_was_sent(cloud):
    """The service has more of the counter than its backup: the rest comes back by itself."""
    first, second = cloud.pair()
    first.donate(31)
    path = backup(first)
    first.donate(32)
    first.donate(33)
    first.sync()
    second.donate(34)
    restore(first, path)
    refused = register_anew(first, "C08")
    assert refused.code != 0, "numbers that may stand on paper already are given again"
    first.donate(35)
    meet(first, second)
    agree(first, second)


def restored_twice(cloud):
    """A second restore before the first new device sent all of its work."""
    first, second = cloud.pair()
    first.donate(41)
    path = backup(first)
    restore(first, path)
    register_anew(first, "C07")
    first.donate(42)
    cloud.close()
    first.donate(43)
    path = backup(first)
    cloud.open()
    restore(first, path)
    register_anew(first, "C08")
    first.donate(44)
    meet(first, second)
    agree(first, second)


def copied_to_another_computer(cloud):
    """A copied folder becomes a counter of its own, and the one it was copied from goes on."""
    first, second = cloud.pair()
    cloud.close()
    first.donate(51)
    copy = cloud.counter(f"{first.temple}copy", "C01")
    shutil.copytree(first.folder, copy.folder)
    (copy.folder / "sync.mark").write_text("another computer's")
    copy.now, copy.temple = first.now, first.temple
    first.donate(52)
    cloud.open()
    refused = register_anew(copy, "C09")
    assert refused.code != 0, "two computers give the numbers of one series"
    copy.donate(53)
    first.donate(54)
    meet(first, copy, second)
    agree(first, copy, second)
    assert status_of(cloud, first, "C01") == "active"


def store_put_back_by_hand(cloud):
    """An old file under the same name, on the same computer: known at the start, before anything is written."""
    first, second = cloud.pair()
    kept = first.folder.parent / f"{first.folder.name}.old"
    first.donate(61)
    first.sync()
    shutil.copytree(first.folder, kept)
    first.donate(62)
    first.sync()
    for path in first.folder.glob("mandirmitra.db*"):
        path.unlink()
    for path in kept.glob("mandirmitra.db*"):
        shutil.copy2(path, first.folder / path.name)
    register_anew(first, "C07")
    first.donate(63)
    meet(first, second)
    agree(first, second)


scenario(restored_with_work_unsent, restored_to_before_what_was_sent, restored_twice, copied_to_another_computer,
         store_put_back_by_hand)
