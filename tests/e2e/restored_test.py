# SPDX-License-Identifier: GPL-3.0-or-later
"""The service comes back from a backup of an earlier moment, and the counters heal it: what they had sent since
is there again, once. restored_test.py BIN_DIR [SCENARIO…]"""
import shutil
import signal

from world import Client, agree, meet, pg_bin, scenario, times, until


def at_work(first, second):
    for _ in range(times("MM_E2E_RECEIPTS", 2)):
        first.donate(301)
        second.donate(302)
    second.must("devotee", "add", "--name", f"Rao {len(second.printed)}", "--phone", f"98450{len(second.printed):05}")
    meet(first, second)


def lost_and_healed(cloud, keep, bring_back):
    """`keep` takes the backup, `bring_back` puts it in the place of what ran."""
    first, second = cloud.pair()
    at_work(first, second)
    kept = keep(cloud)
    at_work(first, second)
    # One of them was cut off in between, and has work that was never sent.
    second.donate(303)
    first.must("receipt", "cancel", first.printed[-1], "--reason", "wrong amount")
    first.sync()
    before = int(cloud.temple_sql(first.temple, "SELECT count(*) FROM receipts WHERE temple_id = $T"))
    cloud.close()
    bring_back(cloud, kept)
    cloud.open()
    until("the service is ready", lambda: Client(cloud.web).get("/ready").status == 200)
    there = int(cloud.temple_sql(first.temple, "SELECT count(*) FROM receipts WHERE temple_id = $T"))
    assert there < before, "the backup is no older"
    meet(first, second, rounds=3)
    agree(first, second)
    third = cloud.counter(f"{first.temple}c", "C03")
    third.temple = first.temple
    joined = third.join(first.temple)
    assert joined.code == 0, joined
    meet(first, second, third)
    agree(first, second, third)
    return f"{before - there} receipts had gone"


def base_backup(cloud):
    """pg_basebackup, brought back with recovery: a new timeline."""
    def keep(cloud):
        cloud.run(pg_bin() / "pg_basebackup", "-h", cloud.folder, "-p", cloud.port, "-U", "postgres", "-D",
                  cloud.folder / "base", "-X", "stream", "-c", "fast")
        return cloud.folder / "base"

    def bring_back(cloud, kept):
        cloud.crash_postgres(cloud.place)
        cloud.place = "base"
        (kept / "recovery.signal").touch()
        shutil.chown(kept / "recovery.signal", kept.owner(), kept.group())
        with (kept / "postgresql.conf").open("a") as conf:
            conf.write("restore_command = '/bin/false'\n")
        cloud.start_postgres("base", cloud.port)
        until("it writes", lambda: cloud.psql(cloud.port, "SELECT pg_is_in_recovery()") == "f")

    return lost_and_healed(cloud, keep, bring_back)


def dump(cloud):
    """pg_dump, read back into the same cluster."""
    def keep(cloud):
        cloud.run(pg_bin() / "pg_dump", "-Fc", "-h", cloud.folder, "-p", cloud.port, "-U", "postgres", "-f",
                  cloud.folder / "kept.dump", "mandirmitra")
        return cloud.folder / "kept.dump"

    def bring_back(cloud, kept):
        cloud.psql(cloud.port, "DROP DATABASE mandirmitra WITH (FORCE)")
        cloud.psql(cloud.port, "CREATE DATABASE mandirmitra OWNER mm_owner TEMPLATE template0 LOCALE 'C' ENCODING "
                               "'UTF8'")
        cloud.run(pg_bin() / "pg_restore", "-h", cloud.folder, "-p", cloud.port, "-U", "postgres", "-d",
                  "mandirmitra", kept)

    return lost_and_healed(cloud, keep, bring_back)


def copied_folder(cloud):
    """The folder of the stopped cluster, copied and put back: the same cluster, the same timeline."""
    def stopped(cloud):
        cloud.close()
        cloud.stop(f"postgres-{cloud.place}", signal.SIGINT)

    def keep(cloud):
        stopped(cloud)
        cloud.run("cp", "-a", cloud.folder / cloud.place, cloud.folder / "copy")
        cloud.start_postgres(cloud.place, cloud.port)
        cloud.open()
        return cloud.folder / "copy"

    def bring_back(cloud, kept):
        cloud.stop(f"postgres-{cloud.place}", signal.SIGINT)
        cloud.place = kept.name
        cloud.start_postgres(cloud.place, cloud.port)

    return lost_and_healed(cloud, keep, bring_back)


def one_temple(cloud):
    """One temple is put back while the others go on: its counters alone see another epoch."""
    beside, _ = cloud.pair()

    def keep(cloud):
        return cloud.keep_temple(f"T{cloud.temples:03}")

    def bring_back(cloud, kept):
        cloud.put_temple_back(f"T{cloud.temples:03}", kept)

    said = lost_and_healed(cloud, keep, bring_back)
    salts = cloud.sql("SELECT string_agg(CASE WHEN restore_salt = '' THEN 'old' ELSE 'new' END, ' ' ORDER BY d.code) "
                      "FROM temple_sync t JOIN temple_directory d USING (temple_id) "
                      f"WHERE d.code IN ('{beside.temple}', 'T{cloud.temples:03}')")
    assert salts == "old new", salts
    beside.donate(305)
    beside.sync()
    return said


def edits_on_the_web(cloud):
    """Rows that stand in the backup were edited on the web behind it: the counters that had pulled the edits give
    them back, beside edits of their own, and what was edited since the restore stays."""
    first, second = cloud.pair()
    temple = first.temple
    ids = {name: first.must("devotee", "add", "--name", f"{name} Bhat", "--phone", phone).data["id"]
           for name, phone in (("Rama", "9845000001"), ("Sita", "9845000002"), ("Hari", "9845000003"))}
    meet(first, second)
    kept = cloud.keep_temple(temple)
    edit(cloud, temple, ids["Rama"], city="Kumta", gotra="Atri")
    edit(cloud, temple, ids["Sita"], city="Sirsi")
    edit(cloud, temple, ids["Hari"], notes="Comes on Mondays")
    meet(first, second)
    second.must("devotee", "change", ids["Sita"], "--gotra", "Kashyapa")
    first.must("devotee", "change", ids["Hari"], "--notes", "Comes on Tuesdays")
    meet(second, first)
    edit(cloud, temple, ids["Rama"], gotra="Vasishtha")
    first.sync()  # the second has only the edit before this one
    cloud.close()
    cloud.put_temple_back(temple, kept)
    cloud.open()
    edit(cloud, temple, ids["Rama"], city="Honnavar")
    meet(second, first, rounds=3)
    agree(first, second)
    for name, column, value in (("Rama", "city", "Honnavar"), ("Rama", "gotra", "Vasishtha"), ("Sita", "city", "Sirsi"),
                                ("Sita", "gotra", "Kashyapa"), ("Hari", "notes", "Comes on Tuesdays")):
        there = cloud.temple_sql(temple, f"SELECT {column} FROM devotees WHERE temple_id = $T AND id = '{ids[name]}'")
        assert there == value, f"{name}: {column} is {there}, not {value}"
    return "5 fields"


def edit(cloud, temple, devotee, **fields):
    answer = cloud.logged_in(temple).ask("PATCH", f"/api/v1/devotees/{devotee}", fields)
    assert answer.status == 200, answer.text


scenario(edits_on_the_web, base_backup, dump, copied_folder, one_temple)
