#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes C++ constants for the SQL files of a folder.

embed_sql.py queries NAMESPACE FOLDER OUT.h   NAME.sql and NAME.pg.sql as mm::sql::NAMESPACE::NAME;
                                               {PART} stands for PART.inc (or PART.pg.inc)
embed_sql.py migrations FOLDER OUT.cpp        NNNN_name.sql as mm::store::knownMigrations()
embed_sql.py migrations FOLDER OUT.cpp NAME   the service's own, as mm::server::NAME()
"""
import pathlib
import re
import sys


def literal(text):
    # MSVC and the standard allow long raw strings only in pieces; 8,000 characters are safe.
    pieces = [text[i:i + 8000] for i in range(0, len(text), 8000)] or [""]
    return "\n".join(f'R"sql({piece})sql"' for piece in pieces)


def read(path, postgres):
    """The text of an SQL file with its parts put in."""
    def part(match):
        own = path.with_name(match[1] + (".pg.inc" if postgres else ".inc"))
        plain = path.with_name(match[1] + ".inc")
        return (own if own.exists() else plain).read_text(encoding="utf-8").strip()

    return re.sub(r"\{([a-z_]+)\}", part, path.read_text(encoding="utf-8").strip())


def queries(namespace, folder):
    lines = ["#pragma once", '#include "models/store/sql_text.h"', f"namespace mm::sql::{namespace} {{"]
    names = []
    for path in sorted(pathlib.Path(folder).glob("*.sql")):
        if path.name.endswith(".pg.sql"):
            continue
        name = path.stem
        other = path.with_name(name + ".pg.sql")
        text = read(path, postgres=False)
        postgres = read(other if other.exists() else path, postgres=True)
        names.append(name)
        lines.append(f'inline constexpr mm::store::SqlText {name} {{ "{namespace}/{name}",')
        lines.append(literal(text) + ",")
        lines.append(literal(postgres) + " };")
    lines.append("inline constexpr const mm::store::SqlText* kAll[] = {")
    lines.extend(f"    &{name}," for name in names)
    lines.extend(["};", "}"])
    return "\n".join(lines) + "\n"


def migrations(folder, namespace="store", function="knownMigrations"):
    lines = ['#include "models/store/migrator.h"', f"namespace mm::{namespace} {{", "using store::Migration;",
             f"std::span<const Migration> {function}();", "namespace {", "constexpr Migration kMigrations[] = {"]
    for path in sorted(pathlib.Path(folder).glob("[0-9]*.sql")):
        version, name = path.stem.split("_", 1)
        lines.append(f'    {{ {int(version)}, "{name}",')
        lines.append(literal(path.read_text(encoding="utf-8")) + " },")
    lines.extend(["};", "}", f"std::span<const Migration> {function}()", "{",
                  "    return kMigrations;", "}", "}"])
    return "\n".join(lines) + "\n"


def main():
    if sys.argv[1] == "queries":
        text, out = queries(sys.argv[2], sys.argv[3]), pathlib.Path(sys.argv[4])
    else:
        own = ["server", sys.argv[4]] if len(sys.argv) > 4 else []
        text, out = migrations(sys.argv[2], *own), pathlib.Path(sys.argv[3])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
