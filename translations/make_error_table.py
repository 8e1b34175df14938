#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_error_table.py FOLDER OUT.cpp: turns the error sentences into a table sorted by rule."""
import sys
from pathlib import Path

from error_rows import LANGUAGES, read_folder


def literal(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'u"{escaped}"'


def table(rows):
    lines = [
        "// Made by translations/make_error_table.py from translations/errors/*.tsv.",
        '#include "translations/error_table.h"',
        "",
        "namespace mm::texts {",
        "",
        "namespace {",
        f"constexpr std::array<ErrorRow, {len(rows)}> kRows {{{{",
    ]
    for row in rows:
        texts = ", ".join(literal(text) for text in row.texts)
        lines.append(f'    {{ "{row.rule}", {{ {texts} }} }},')
    lines += [
        "}};",
        "} // namespace",
        "",
        "std::span<const ErrorRow> errorRows()",
        "{",
        "    return kRows;",
        "}",
        "",
        "} // namespace mm::texts",
        "",
    ]
    return "\n".join(lines)


def main():
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    rows, problems = read_folder(folder)
    if problems or not rows:
        print("\n".join(problems) or f"no sentences for {', '.join(LANGUAGES)} in {folder}",
              file=sys.stderr)
        return 1
    out.write_text(table(rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
