#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that goes against the directions of the house.

app -> ui -> {reports, sync, models}; server -> {sync/protocol, reports, models}; sync -> models;
reports -> models; inside models: features -> audit, identity, receipts, accounts -> store -> core.
Never back, never in a circle, and nothing that the folder's target does not link.
"""
import re
import sys
from pathlib import Path

import link_lines
import qt_modules
from sources import code_of, files, line_of, main, text_of

COMMON = ["models/audit", "models/identity", "models/receipts", "models/accounts"]
BASE = ["models/core", "models/store"]
TOP = ["app", "ui", "models", "sync", "reports", "server", "translations", "tests", "resources"]

# A module may include itself and what stands here; "models/*" means every module below models/.
# The first row that fits a module counts.
ALLOWED = [
    ("models/core", []),
    ("models/store", ["models/core"]),
    *((common, BASE + COMMON) for common in COMMON),
    ("models/*", BASE + COMMON),
    ("translations", ["models/core"]),
    ("sync/protocol", ["models/*"]),
    ("sync", ["sync/protocol", "models/*"]),
    ("sync/*", ["sync", "sync/*", "models/*"]),
    ("reports", ["reports/*", "models/*", "translations"]),
    ("reports/*", ["reports", "reports/*", "models/*", "translations"]),
    ("ui", ["ui/*", "reports", "reports/*", "sync", "sync/*", "models/*", "translations"]),
    ("ui/*", ["ui", "ui/*", "reports", "reports/*", "sync", "sync/*", "models/*", "translations"]),
    ("server", ["server/*", "sync/protocol", "reports", "reports/*", "models/*", "translations"]),
    ("server/*", ["server", "server/*", "sync/protocol", "reports", "reports/*", "models/*",
                  "translations"]),
    ("app", ["*"]),
    ("app/*", ["*"]),
    ("tests", ["*"]),
    ("tests/*", ["*"]),
]

# A feature that stands on another one, each with its reason.
BESIDE = {
    # The lines of one receipt are donations and sevas, for a devotee.
    "models/counter": ["models/devotees", "models/donations", "models/sevas"],
    # The set-up puts a whole temple together.
    "models/setup": ["models/devotees", "models/donations", "models/sevas", "models/upkeep"],
    # `verify` proves what each feature derives from its facts.
    "models/upkeep": ["models/devotees", "models/sevas"],
    # Imports go through the rules of the counter.
    "models/exchange": ["models/counter", "models/devotees", "models/donations", "models/sevas"],
    # What comes in is applied by it, and each feature derives its own from it.
    "models/replication": ["models/devotees", "models/sevas"],
    "models/conflicts": ["models/counter", "models/devotees", "models/replication",
                         "models/sevas"],
    "models/seeding": ["models/counter", "models/devotees", "models/donations", "models/sevas"],
}

# The engine room: the window posts use cases and does not talk to a database.
ENGINE_HEADERS = re.compile(
    r"models/store/(query|connection|transaction|migrator|\w+_connection|sql_\w+|\w+_sql)\.h")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)


def module_of(relative):
    """"models/core/money.h" belongs to "models/core", "app/main.cpp" to "app"."""
    parts = Path(relative).parts
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def fits(module, pattern):
    return pattern == "*" or module == pattern or (
        pattern.endswith("/*") and module.startswith(pattern[:-1]))


def may_include(module, other):
    if module == other:
        return True
    allowed = next((allowed for pattern, allowed in ALLOWED if fits(module, pattern)), [])
    return any(fits(other, pattern) for pattern in allowed + BESIDE.get(module, []))


def includes_of(path):
    code = code_of(path)
    for match in INCLUDE.finditer(text_of(path)):
        # A commented-out include is blank in the code.
        if code[match.start():match.end()].strip():
            yield line_of(code, match.start()), match.group(1), match.group(2)


def wrong_quotes(path, name):
    """Our own headers are written from the root; only generated ones go without a folder."""
    if "/" not in name and (path.parent / name).exists():
        return f'write "{name}" from the root of the tree'
    return None


def check_file(root, path, graph, links):
    module = module_of(path.relative_to(root))
    for line, quoted, angled in includes_of(path):
        if angled is not None:
            problem = qt_modules.wrong_module(module, angled)
        elif quoted.split("/")[0] in TOP:
            other = module_of(quoted)
            graph.setdefault(module, {}).setdefault(other, (path, line))
            problem = None
            if not may_include(module, other):
                problem = f"{module} may not include {other}"
            elif module.startswith("ui") and ENGINE_HEADERS.fullmatch(quoted):
                problem = f"{module} may not include the engine room, {quoted}"
            elif not links.reaches(module, other):
                problem = f"no target of {module} links the target of {other}"
        else:
            problem = wrong_quotes(path, quoted)
        if problem:
            yield path, line, problem


def circles(graph):
    """Every edge that closes a circle of modules or of headers."""
    state = {}

    def visit(node, trail):
        state[node] = "open"
        for other, place in graph.get(node, {}).items():
            if other == node:
                continue
            if state.get(other) == "open":
                ring = trail[trail.index(other):] + [other]
                yield *place, "a circle: " + " -> ".join(ring)
            elif other not in state:
                yield from visit(other, trail + [other])
        state[node] = "done"

    for node in sorted(graph):
        if node not in state:
            yield from visit(node, [node])


def header_graph(root, paths):
    names = {str(path.relative_to(root)) for path in paths}
    graph = {}
    for path in paths:
        if path.suffix == ".h":
            for line, quoted, _ in includes_of(path):
                if quoted in names:
                    graph.setdefault(str(path.relative_to(root)), {})[quoted] = (path, line)
    return graph


def check(root):
    paths = [path for path in files(root, ".h", ".cpp")
             if path.relative_to(root).parts[0] in TOP]
    links = link_lines.read(root)
    graph = {}
    for path in paths:
        yield from check_file(root, path, graph, links)
    yield from circles({module: others for module, others in graph.items()
                        if not module.startswith("tests")})
    yield from circles(header_graph(root, paths))


if __name__ == "__main__":
    sys.exit(main(check))
