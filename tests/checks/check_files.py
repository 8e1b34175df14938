#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a file or function that is too long, a missing licence line, and banned calls."""
import re
import sys

from sources import code_of, files, line_of, main, strings_of, text_of

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
COUNTED = {".cpp", ".h", ".sql", ".py", ".sh", ".js"}
LICENSED = {".cpp", ".h", ".py", ".sh", ".js"}
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# Where a double has business in models/: the sky. One line elsewhere can say `// not money: why`.
NOT_MONEY = ("models/panchang/",)
NOT_MONEY_MARK = re.compile(r"//.*\bnot money\b")


def everywhere(_):
    return True


def under(*prefixes):
    return lambda name: name.startswith(prefixes)


def outside(*prefixes):
    return lambda name: not name.startswith(prefixes)


def is_header(name):
    return name.endswith(".h")


# (pattern over the code without comments and strings, where it is banned, what to do instead)
BANNED = [
    (r"\b(?:QDateTime|QDate|QTime)::current\w+\s*\(", outside("models/core/clock"),
     '"now" comes from an injected Clock'),
    (r"\bprocessEvents\s*\(", everywhere, "return to the event loop instead of spinning it"),
    (r"::instance\s*\(", everywhere, "hand the object over; no singletons"),
    (r"\b(?:SIGNAL|SLOT)\s*\(", everywhere, "connect by member pointer"),
    (r"\b(?:u?sleep|msleep|nanosleep|sleep_for|sleep_until|qWait|qSleep)\s*\(", everywhere,
     "wait for the event itself, not for time to pass"),
    (r"\bq(?:Debug|Info)\s*\(", everywhere, "log through a category"),
    (r"^using\s+namespace\b", is_header, "no using-directive at the top of a header"),
    (r"\bQSql\w+", everywhere, "the store speaks to its engines without QtSql"),
    (r"#\s*include\s*<(?:sqlite3|libpq-fe)\.h>", outside("models/store/", "tests/"),
     "only models/store talks to an engine"),
    (r"\b(?:double|float)\b", under("models/"),
     "no floating point near money; mark a line `// not money: why` if it is none"),
]
BANNED = [(re.compile(pattern, re.M), where, why) for pattern, where, why in BANNED]

SQL = re.compile(
    r"\bSELECT\b.+\bFROM\b|\bINSERT\s+INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b"
    r"|\bCREATE\s+(?:TABLE|INDEX)\b|\bPRAGMA\s+\w+", re.I | re.S)
NO_SQL = under("app/", "ui/", "reports/", "translations/", "sync/protocol/")


def length(path):
    lines = text_of(path).count("\n")
    if path.suffix in COUNTED and lines > LONGEST_FILE:
        yield path, LONGEST_FILE, f"{lines} lines: more than {LONGEST_FILE}; split it by reason to change"


def licence(path):
    if path.suffix in LICENSED and LICENCE not in "".join(text_of(path).split("\n")[:2]):
        yield path, 1, f"the first line must say {LICENCE}"


def banned(path, name):
    code = code_of(path)
    raw = text_of(path).split("\n")
    for pattern, where, why in BANNED:
        if not where(name):
            continue
        for match in pattern.finditer(code):
            line = line_of(code, match.start())
            if "not money" in why and (
                    name.startswith(NOT_MONEY) or NOT_MONEY_MARK.search(raw[line - 1])):
                continue
            yield path, line, f"{match.group(0).strip()}: {why}"


def sql_outside(path, name):
    if NO_SQL(name):
        for line, text in strings_of(path):
            if SQL.search(text):
                yield path, line, "SQL belongs in a .sql file under models/"


def long_functions(path, name):
    """Our format puts the braces of a function alone in the first column."""
    if name.startswith("tests/"):
        return
    start = None
    for number, line in enumerate(code_of(path).split("\n"), start=1):
        if line == "{":
            start = number
        elif line.startswith("}"):
            if start and line == "}" and number - start - 1 > LONGEST_FUNCTION:
                yield path, start, (f"a function of {number - start - 1} lines: "
                                    f"more than {LONGEST_FUNCTION}")
            start = None


def check(root):
    for path in files(root, *COUNTED):
        yield from length(path)
        yield from licence(path)
    for path in files(root, ".cpp", ".h"):
        name = str(path.relative_to(root))
        yield from banned(path, name)
        yield from sql_outside(path, name)
        yield from long_functions(path, name)


if __name__ == "__main__":
    sys.exit(main(check))
