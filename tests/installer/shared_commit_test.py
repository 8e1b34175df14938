#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many users of one temple write at once, and the service lets their requests share commits: each is answered for
itself, what one is refused changes nothing for the others, a key counts once, and the books stay whole. A service that
is killed in the middle has kept what it answered, and goes on without a gap.

shared_commit_test.py BIN_DIR
"""
import http.client
import signal
import sys
import threading
import time

from stack import DONATION, Client, Stack, donate, free_port

WORKERS = 8
ROUNDS = 12


class Rush:
    """What eight connections of one user ask at the same time, and what they were told."""

    def __init__(self, port, token):
        self.port = port
        self.token = token
        self.told = []
        self.lock = threading.Lock()
        self.together = threading.Barrier(WORKERS)

    def ask(self, worker):
        client = Client(self.port, token=self.token)
        for number in range(ROUNDS):
            self.together.wait(30)
            # The same key from all of them in every third round; each fourth worker asks what is refused, at once or
            # when the work has begun; each second one pays without cash, of which nothing is looked up.
            if number % 3 == 2:
                kind, reply = f"key-{number}", donate(client, f"rush-{number}", "251")
            elif worker % 4 == 3:
                wrong = {"amount": "-5"} if number % 2 else {"category": "NOWHERE"}
                kind, reply = "refused", client.post("/api/v1/donations", DONATION | wrong)
            elif worker % 2:
                kind, reply = "own", client.post("/api/v1/donations", DONATION | {"payment_mode": "Card"})
            else:
                kind, reply = "own", donate(client)
            with self.lock:
                self.told.append((kind, reply))

    def run(self):
        workers = [threading.Thread(target=self.ask, args=(worker,), daemon=True) for worker in range(WORKERS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert len(self.told) == WORKERS * ROUNDS, f"only {len(self.told)} were answered"

    def of(self, kind):
        return [reply for said, reply in self.told if said.startswith(kind)]


def check_answers(rush):
    statuses = {kind: {reply.status for reply in rush.of(kind)} for kind in ("own", "key", "refused")}
    assert statuses["own"] == {201} and statuses["key"] == {201}, statuses
    assert statuses["refused"] == {422}, statuses
    own = [reply.data["receipt_number"] for reply in rush.of("own")]
    assert len(set(own)) == len(own), "two receipts with one number"
    for number in range(2, ROUNDS, 3):
        same = {reply.data["receipt_number"] for reply in rush.of(f"key-{number}")}
        assert len(same) == 1, f"one key, {len(same)} receipts"
    return len(own) + ROUNDS // 3


def give_until_killed(stack, port, token):
    """The numbers that were answered before the service was killed in the middle of the work."""
    answered = []

    def give():
        client = Client(port, token=token)
        while True:
            try:
                answered.append(client.post("/api/v1/donations", DONATION | {"payment_mode": "Card"})
                                .data["receipt_number"])
            except (OSError, http.client.HTTPException):
                return

    workers = [threading.Thread(target=give, daemon=True) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    time.sleep(0.7)
    stack.stop("server", signal.SIGKILL)
    for worker in workers:
        worker.join(60)
    return answered


def check_books(stack, database):
    def ask(sql):
        return stack.psql(database, sql, "mandirmitra")

    receipts = int(ask("SELECT count(*) FROM receipts"))
    assert ask("SELECT max(sequence), count(DISTINCT number) FROM receipts") == f"{receipts}|{receipts}"
    assert ask("SELECT last_no FROM series WHERE kind = 'receipt'") == str(receipts), "the series is not where it ended"
    assert ask("SELECT count(*) FROM donations") == ask("SELECT count(*) FROM receipt_payments") == str(receipts)
    assert ask("SELECT sum(issued_count) FROM day_totals WHERE mode = 'all'") == str(receipts)
    assert ask("SELECT sum(debit_paise) = sum(credit_paise) FROM voucher_lines") == "t"
    assert ask("SELECT (SELECT sum(debit_paise) FROM ledger_balances) = (SELECT sum(debit_paise) FROM voucher_lines)") \
        == "t", "the balances are not what the lines say"
    assert ask("SELECT max(seq) - count(*) FROM sync_log") == "0", "the temple's changes have a gap"
    assert ask("SELECT seq = (SELECT max(seq) FROM sync_log) FROM temple_sync") == "t"
    assert ask("SELECT count(*) FROM sync_outbox") == "0"
    assert ask("SELECT count(*) FROM (SELECT device_id FROM audit_events GROUP BY device_id "
               "HAVING max(chain_no) <> count(*)) AS broken") == "0", "the audit trail has a gap"
    assert ask("SELECT count(*) FROM (SELECT previous_hash, lag(hash) OVER (PARTITION BY device_id ORDER BY chain_no) "
               "AS before FROM audit_events) AS link WHERE before <> previous_hash") == "0", "the audit trail is broken"
    return receipts


def main(bin_dir):
    with Stack(bin_dir) as stack:
        database, web = free_port(), free_port()
        stack.init_cluster("primary", "archive_mode = off\n")
        stack.start_postgres("primary", database)
        stack.make_roles(database)
        settings = stack.settings(database, MANDIRMITRA_WORKERS=str(WORKERS))
        stack.server(settings, "migrate")
        stack.server(settings, "create-temple", "--code", "SVT", "--name", "Rush", "--admin", "lakshmi")
        stack.serve("server", settings, web)
        token = Client(web).log_in().token
        rush = Rush(web, token)
        rush.run()
        receipts = check_answers(rush)
        assert check_books(stack, database) == receipts, "not what was answered"
        # What one commit publishes has one instant.
        commits = int(stack.psql(database, "SELECT count(DISTINCT l.logged_at) FROM sync_log l JOIN receipts r "
                                           "ON r.id = l.row_id", "mandirmitra"))
        print(f"{receipts} receipts in {commits} commits")
        assert commits < receipts, "no two requests shared a commit"
        answered = give_until_killed(stack, web, token)
        kept = check_books(stack, database) - receipts
        known = stack.psql(database, "SELECT number FROM receipts", "mandirmitra").split()
        assert answered and set(answered) <= set(known), "what was answered is lost"
        assert kept - len(answered) <= WORKERS, "more was kept than was asked"
        stack.serve("server", settings, web)
        assert donate(Client(web, token=token)).status == 201
        assert check_books(stack, database) == receipts + kept + 1
        print(f"{len(answered)} answered before the kill, {kept} kept")


if __name__ == "__main__":
    main(sys.argv[1])
