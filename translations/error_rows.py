# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads translations/errors/*.tsv: one rule a row, one language a column.

Every sentence stands in English, Kannada and Hindi. A file whose heading names all languages holds
what the counter, the log-in and the priests can meet, and stands in all of them; the other files
fall back to English there.

Used by make_error_table.py, which builds the sentences into the programs, and by
tests/checks/check_translations.py, which holds the sources to them.
"""
import re
from dataclasses import dataclass
from pathlib import Path

WHOLE = ("en", "kn", "hi")
LANGUAGES = (*WHOLE, "ta", "te", "ml", "mr", "gu", "bn")
HEADERS = (("rule", *WHOLE), ("rule", *LANGUAGES))
RULE = re.compile(r"[a-z][a-z0-9_]*(\.[A-Za-z0-9_]+)*")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Row:
    """One rule with its sentences, and where it stands."""
    rule: str
    texts: tuple
    languages: tuple
    path: Path
    line: int

    @property
    def place(self):
        return f"{self.path.name}:{self.line}"


def read_file(path):
    """The rows of one file and what is wrong with its shape."""
    rows, problems = [], []
    lines = path.read_text(encoding="utf-8").split("\n")
    header = tuple(lines[0].split("\t"))
    if header not in HEADERS:
        return [], [f"{path.name}:1: the first line must be: {' TAB '.join(HEADERS[0])}, "
                    f"or: {' TAB '.join(HEADERS[1])}"]
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) > len(header) or not RULE.fullmatch(cells[0]):
            problems.append(f"{path.name}:{number}: not a row of {len(header)} columns: {line[:60]}")
            continue
        texts = [cell.strip() for cell in cells[1:]]
        texts += [""] * (len(LANGUAGES) - len(texts))
        rows.append(Row(cells[0], tuple(texts), header[1:], path, number))
    return rows, problems


def read_folder(folder):
    """Every row under `folder`, sorted by rule, and every problem of shape."""
    rows, problems = [], []
    for path in sorted(Path(folder).glob("*.tsv")):
        more, wrong = read_file(path)
        rows += more
        problems += wrong
    rows.sort(key=lambda row: row.rule)
    for first, second in zip(rows, rows[1:]):
        if first.rule == second.rule:
            problems.append(f"{second.place}: '{second.rule}' stands already at {first.place}")
    return rows, problems
