#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""embed_tables.py FOLDER OUT.h: the synced tables of the migrations as mm::tables::NAME.

A synced table is one with {master} or {fact}. Its tag is its place in the order of creation, so
tables are only ever appended. ALTER TABLE NAME ADD COLUMN is followed.
"""
import pathlib
import re
import sys

TYPES = {"{id}": "Id", "{int}": "Integer", "TEXT": "Text", "{bytes}": "Bytes"}
COLUMN = re.compile(r"^    ([a-z_0-9]+) (\{id\}|\{int\}|TEXT|\{bytes\})", re.M)
CREATE = re.compile(r"^CREATE TABLE ([a-z_]+) \(\n(.*?)^\) ", re.M | re.S)
ALTER = re.compile(r"^ALTER TABLE ([a-z_]+) ADD COLUMN ([a-z_0-9]+) (\{id\}|\{int\}|TEXT|\{bytes\})", re.M)


def main():
    tables = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("[0-9]*.sql")):
        text = path.read_text(encoding="utf-8")
        for name, body in CREATE.findall(text):
            if "{master}" in body or "{fact}" in body:
                kind = "Master" if "{master}" in body else "Fact"
                columns = [c for c in COLUMN.findall(body) if c[0] != "temple_id"]
                tables[name] = (kind, columns)
        for name, column, kind in ALTER.findall(text):
            if name in tables:
                tables[name][1].append((column, kind))
    lines = ["#pragma once", '#include "models/store/table_spec.h"', "namespace mm::tables {"]
    for tag, (name, (kind, columns)) in enumerate(tables.items(), 1):
        lines.append(f"inline constexpr store::Column k_{name}[] = {{")
        lines += [f'    {{ "{c}", store::ColumnType::{TYPES[t]} }},' for c, t in columns]
        lines.append("};")
        lines.append(f'inline constexpr store::TableSpec {name} {{ {tag}, "{name}", '
                     f"store::TableKind::{kind}, k_{name} }};")
    lines.append("inline constexpr const store::TableSpec* kAll[] = {")
    lines += [f"    &{name}," for name in tables]
    lines += ["};", "}"]
    out = pathlib.Path(sys.argv[2])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
