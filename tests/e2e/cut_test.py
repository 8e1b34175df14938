# SPDX-License-Identifier: GPL-3.0-or-later
"""The line is cut at a byte of a push and of a pull, of the request and of the reply: the counter goes on, and
both ends agree. cut_test.py BIN_DIR

MM_CUT_STEP: every how many bytes (1 for each of them, which takes long)."""
from between import Between
from world import agree, meet, scenario, times

STEP = times("MM_CUT_STEP", 499)
# After so many cuts of one exchange it goes through, and another one is cut.
AT_ONCE = 12


def cut_at_every_byte(cloud):
    first, second = cloud.pair()
    line = Between(cloud.web)
    third = cloud.counter("cut", "C03")
    # The counter keeps the address with which it joined.
    third.url, third.temple = line.url, first.temple
    joined = third.join(first.temple)
    assert joined.code == 0, joined
    said = []
    for what, where, prepare in (("POST /api/v1/sync/push", "request", lambda: third.donate(7)),
                                 ("POST /api/v1/sync/push", "reply", lambda: third.donate(8)),
                                 ("GET /api/v1/sync/changes", "request", lambda: sent(first)),
                                 ("GET /api/v1/sync/changes", "reply", lambda: sent(first))):
        cuts, offsets = cut_one(line, third, what, where, prepare)
        said.append(f"{what.rsplit('/', 1)[1]} {where} {cuts} of {offsets}")
    meet(first, second, third)
    agree(first, second, third)
    line.close()
    return ", ".join(said)


def sent(counter):
    counter.donate(9)
    counter.sync()


def cut_one(line, counter, what, where, prepare):
    offset = cuts = 0
    longest = 1
    is_whole = False
    while offset < longest and not is_whole:
        prepare()
        for _ in range(AT_ONCE):
            line.seen.clear()
            hit = []

            def rule(text, at=offset, hit=hit):
                if text.startswith(what):
                    hit.append(text)
                    return (f"cut {where}", at)
                return None

            line.rule = rule
            answer = counter.run("sync", "--once")
            assert hit, f"{what} is not asked: {answer}"
            if answer.code == 0 and offset > 0:
                is_whole = True  # behind the last byte of this exchange, which may be shorter than the one before
                break
            assert answer.code == 6, answer
            cuts += len(hit)
            offset += STEP
        line.rule = lambda text: None
        line.seen.clear()
        prepare()
        counter.sync()
        recorded = [seen for seen in line.seen if seen.line.startswith(what)]
        assert recorded, what
        longest = max(longest, *(len(getattr(seen, where)) for seen in recorded))
        assert counter.must("sync", "status").data["pending"] == 0
    return cuts, min(offset, longest)


scenario(cut_at_every_byte)
