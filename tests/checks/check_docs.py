#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a class or function of a public header in models/ that nobody explained.

A doc comment (///) stands for its whole paragraph: declarations that follow each other without a
blank line share it. Members of a class, enums and constants are the author's judgement.
"""
import re
import sys

from sources import code_of, files, main, text_of

# What needs no words of its own.
PLAIN = re.compile(
    r"#|\}|\{|namespace\b|using\b|extern\b|typedef\b|(?:class|struct|enum class)\s+[\w:]+;"
    r"|(?:inline\s+)?size_t\s+qHash|enum\b|(?:inline\s+)?constexpr\b|Q_\w+\(|static_assert|template\s+(?:class|struct)\b|\)|:|//(?!/)")


def paragraphs(path):
    """(line number, first line) of each blank-separated block at namespace level."""
    depth, fresh = 0, True
    for number, (raw, code) in enumerate(
            zip(text_of(path).split("\n"), code_of(path).split("\n")), start=1):
        if depth == 0 and fresh and raw.strip() and not raw[0].isspace():
            yield number, raw
        opens_namespace = re.match(r"(?:inline\s+)?namespace\b[^;]*\{", code) is not None
        fresh = not raw.strip() or opens_namespace
        depth = max(0, depth + code.count("{") - code.count("}") - opens_namespace)


def check(root):
    for path in files(root, ".h"):
        if path.relative_to(root).parts[0] != "models":
            continue
        for number, line in paragraphs(path):
            if not line.startswith(("///", "/**")) and not PLAIN.match(line):
                yield path, number, f"not explained: {line.strip()[:60]}"


if __name__ == "__main__":
    sys.exit(main(check))
