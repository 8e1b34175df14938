# SPDX-License-Identifier: GPL-3.0-or-later
"""One temple's words in no reply to another: a temple writes a canary into every field it has, and its neighbour
asks for everything, with its own tokens and the other one's ids. isolation_test.py BIN_DIR

Every route of /openapi.json is asked with every id of the other temple; every message of the other temple's
counter is sent again with the neighbour's bearer."""
import json
import re

from between import Between
from world import PASSWORD, Client, meet, scenario

CANARY = "CANARYXQ"


def canary_temple(cloud, line):
    """A temple with the canary in every field that takes words."""
    counter = cloud.counter("canary", "C01")
    counter.temple, counter.url = "CAN", line.url
    counter.must("init", "--temple-name", f"{CANARY} Temple", "--temple-code", "CAN", "--counter", "C01", "--admin",
                 "ramesh", "--admin-name", f"{CANARY} Admin", "--trust-name", f"{CANARY} Trust", "--address",
                 f"{CANARY} Street", "--city", CANARY, "--signatory", CANARY, "--test-clock")
    devotee = counter.must(
        "devotee", "add", "--name", f"{CANARY} Rao", "--name-local", CANARY, "--phone", "9845099999", "--email",
        f"{CANARY}@example.org", "--address", CANARY, "--city", CANARY, "--gotra", CANARY, "--notes", CANARY,
        "--pan", "ABCPD1234E").data
    counter.donate(5001, "--devotee", devotee["id"], "--remarks", CANARY)
    counter.donate(51, "--remarks", CANARY)
    counter.must("receipt", "cancel", counter.printed[-1], "--reason", f"{CANARY} reason")
    counter.must("seva", "add", "--code", CANARY, "--name", f"{CANARY} Seva", "--price", "50", "--batch",
                 "06:00-08:00=60", "--prasada", CANARY, "--instructions", CANARY)
    booked = counter.must("book", "--seva", CANARY, "--date", "2026-11-23", "--batch", "06:00", "--person",
                          f"{CANARY};{CANARY};Rohini;Vrishabha", "--mode", "cash", "--name", CANARY)
    counter.printed.append(booked.data["receipt_number"])
    counter.register()
    meet(counter)
    return counter


def ids_of(cloud, temple):
    """Every id, number and code that the other temple has."""
    tables = cloud.sql("SELECT string_agg(table_name, ',') FROM information_schema.columns WHERE table_schema = "
                       "'public' AND column_name = 'id' AND data_type = 'uuid' AND table_name IN (SELECT table_name "
                       "FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'temple_id')")
    ids = set()
    for table in tables.split(","):
        said = cloud.temple_sql(temple, f"SELECT string_agg(id::text, ',') FROM (SELECT id FROM {table} WHERE "
                                        "temple_id = $T LIMIT 3) AS few")
        ids.update(word for word in said.split(",") if word)
    ids.update(cloud.temple_sql(temple, "SELECT string_agg(number, ',') FROM receipts WHERE temple_id = $T")
               .split(","))
    return sorted(ids | {CANARY})


def every_route(cloud, token, bearer, ids):
    """Asks all there is; the number of questions."""
    web = Client(cloud.web)
    paths = web.get("/openapi.json").json["paths"]
    asked = 0
    for path, methods in sorted(paths.items()):
        for method, described in sorted(methods.items()):
            if method not in ("get", "post", "put", "patch", "delete") or path.endswith("/wait"):
                continue
            for one in ids if "{" in path else ids[:1]:
                client = Client(cloud.web, token=bearer if "/sync/" in path else token)
                for question in questions(re.sub(r"\{[^}]+\}", one, path), method, described, one):
                    reply = client.ask(method.upper(), *question)
                    asked += 1
                    assert CANARY not in without_echo(reply.text, question), (
                        f"{method} {question[0]} -> {reply.status} {reply.text[:500]}")
                    assert reply.status < 500, f"{method} {question[0]} -> {reply.status} {reply.text[:300]}"
    return asked, len(paths)


def questions(path, method, described, one):
    """The request with everything that its description lets one name."""
    arguments = [argument["name"] for argument in described.get("parameters", []) if argument.get("in") == "query"]
    if method == "get":
        yield path, None
        for name in arguments:
            yield f"{path}?{name}={one}", None
        return
    yield path, {}
    body = (described.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            .get("properties", {}))
    fields = {name: one for name, of in body.items() if name.endswith("id") or of.get("format") == "uuid"}
    yield path, fields | {"reason": "asks for another's", "amount": 1, "name": "Nobody"}


def without_echo(text, question):
    """The reply without what the question itself said."""
    return text.replace(CANARY, "") if CANARY in json.dumps(question) else text


def messages_again(cloud, line, bearer):
    """What the other temple's counter sent, sent again under another name."""
    web = Client(cloud.web, token=bearer)
    sent = [seen for seen in line.seen if "/sync/" in seen.line]
    assert len({seen.line.split("?")[0] for seen in sent}) >= 4
    for seen in sent:
        method, path, _ = seen.line.split(" ")
        web.connection = None
        reply = raw(cloud, method, path, seen, bearer)
        assert CANARY.encode() not in reply, f"{seen.line} -> {reply[:500]}"
    return len(sent)


def raw(cloud, method, path, seen, bearer):
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", cloud.web, timeout=30)
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/json"}
    if seen.header("Content-Encoding"):
        headers["Content-Encoding"] = seen.header("Content-Encoding")
    if method == "GET":
        path = re.sub(r"timeout=[0-9]+", "timeout=1", path)
    connection.request(method, path, seen.body or None, headers)
    return connection.getresponse().read()


def no_word_of_another(cloud):
    line, own = Between(cloud.web), Between(cloud.web)
    theirs = canary_temple(cloud, line)
    ours = cloud.counter("ours", "C01")
    ours.temple, ours.url = "OUR", own.url
    ours.init("OUR").register()
    meet(ours)
    before = {name: cloud.temple_sql("CAN", f"SELECT count(*) FROM {name} WHERE temple_id = $T")
              for name in ("receipts", "devotees", "vouchers", "bookings", "users", "sync_log", "audit_events")}
    logged = Client(cloud.web).post("/api/v1/auth/login",
                                    {"username": "ramesh", "password": PASSWORD, "temple": "OUR"})
    bearer = next(seen.header("Authorization") for seen in own.seen if "/sync/" in seen.line)
    bearer = bearer.removeprefix("Bearer ")
    ids = ids_of(cloud, "CAN")
    again = messages_again(cloud, line, bearer)
    asked, routes = every_route(cloud, logged.data["access_token"], bearer, ids)
    after = {name: cloud.temple_sql("CAN", f"SELECT count(*) FROM {name} WHERE temple_id = $T") for name in before}
    assert before == after, (before, after)
    for name, content in ours.export().items():
        assert CANARY.encode() not in content, name
    # The canary sings at home: what was looked for is really there.
    assert sum(CANARY.encode() in content for content in theirs.export().values()) >= 10
    return f"{routes} paths, {len(ids)} ids, {asked} questions, {again} messages sent again"


scenario(no_word_of_another)
