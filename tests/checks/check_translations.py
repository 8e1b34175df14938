#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a refusal has no sentence, a sentence lacks a language, or a .ts file is behind.

- Every rule that the sources raise has a row in translations/errors/*.tsv in every language; no
  row is left over; each language fills in the same {names}, which the sources provide.
- update_words.sh leaves no difference in translations/mandirmitra_*.ts, and no word there is
  unfinished. A key in brackets, for words without Latin letters, stands behind a space.
"""
import filecmp
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sources import code_of, files, line_of, main, text_of

# A .ts of the last six holds only the words of the counter, the receipts, the log-in and the
# priests (update_words.sh): whole as far as it goes, English beyond.
TS_LANGUAGES = ("en", "kn", "hi", "ta", "te", "ml", "mr", "gu", "bn")
RAISING_FOLDERS = {"app", "models", "reports", "server", "sync", "ui"}
RULE_LITERAL = re.compile(r'"([a-z0-9_]+(?:\.[a-z0-9_]+)+)"_L1')
# A function with a parameter `QLatin1StringView rule` raises it, whatever it is called.
RULE_TAKER = re.compile(r"\b(\w+)\s*\([^(){};]*QLatin1StringView\s+rule\b")
BARE = ".bare"
GLUED_KEY = re.compile(r"\S\(&[A-Za-z]\)")
# Rules of the table itself: general sentences and field names are found by code, not by literal.
MADE_RULES = re.compile(r"code\.[A-Z_]+|field\.[a-z0-9_]+|internal")
MADE_NAMES = {"contract_code", "field"}


def closing(code, start):
    """The position of the bracket that closes the one before `start`."""
    depth = 1
    for position in range(start, len(code)):
        if code[position] in "({[":
            depth += 1
        elif code[position] in ")}]":
            depth -= 1
            if depth == 0:
                return position
    return len(code)


def raised_in(path, takers):
    """(line, rule) of each rule literal that stands inside an error."""
    code, text = code_of(path), text_of(path)
    opener = re.compile(r"\b(?:" + "|".join(sorted(takers)) + r")\s*\(|\bError\s*\{|\bErrorKind::\w+,")
    found = {}
    for match in opener.finditer(code):
        end = closing(code, match.end())
        for literal in RULE_LITERAL.finditer(text, match.start(), end):
            found[literal.start()] = (line_of(text, literal.start()), literal.group(1))
    return found.values()


def raised(root):
    """rule -> (path, line) of its first use, and every literal of the sources."""
    paths = [path for path in files(root, ".h", ".cpp")
             if path.relative_to(root).parts[0] in RAISING_FOLDERS]
    takers = {"invalid", "notFound"}
    for path in paths:
        takers.update(RULE_TAKER.findall(code_of(path)))
    rules, literals = {}, set()
    for path in paths:
        literals.update(re.findall(r'"([\w.]+)"', text_of(path)))
        for line, rule in raised_in(path, takers):
            rules.setdefault(rule, (path, line))
    return rules, literals


def check_rows(root):
    sys.path.insert(0, str(root / "translations"))
    from error_rows import PLACEHOLDER, read_folder  # pylint: disable=import-outside-toplevel
    folder = root / "translations" / "errors"
    rows, problems = read_folder(folder)
    for problem in problems:
        yield folder, 1, problem
    rules, literals = raised(root)
    known = {row.rule for row in rows}
    for rule, (path, line) in sorted(rules.items()):
        if rule not in known:
            yield path, line, f"'{rule}' has no sentence in translations/errors"
    for row in rows:
        # What is said of the rule where its figures have not come along: see texts::reasonText().
        rule = row.rule.removesuffix(BARE)
        if rule not in literals and not MADE_RULES.fullmatch(rule):
            yield row.path, row.line, f"nothing raises '{rule}'"
        names = set(PLACEHOLDER.findall(row.texts[0]))
        if rule != row.rule and names:
            yield row.path, row.line, f"'{row.rule}' has names, and nobody fills them in"
        for name in sorted(names - MADE_NAMES - literals):
            yield row.path, row.line, f"nothing provides {{{name}}}"
        for language, text in zip(row.languages, row.texts):
            if not text:
                yield row.path, row.line, f"'{row.rule}' says nothing in '{language}'"
            elif set(PLACEHOLDER.findall(text)) != names:
                yield row.path, row.line, f"'{row.rule}' has other {{names}} in '{language}'"


def poor_words(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") == "unfinished" or not all(forms):
                source = message.findtext("source", "")
                yield f"{context.findtext('name')}: no words for \"{source[:60]}\""
            for form in forms:
                if form and GLUED_KEY.search(form):
                    yield f"{context.findtext('name')}: no space before the key in \"{form[:60]}\""


def check_words(root):
    home = root / "translations"
    with tempfile.TemporaryDirectory() as scratch:
        names = [f"mandirmitra_{language}.ts" for language in TS_LANGUAGES]
        for name in names:
            (Path(scratch) / name).write_bytes((home / name).read_bytes())
        done = subprocess.run([str(home / "update_words.sh"), scratch],
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            yield home / "update_words.sh", 1, (done.stderr or done.stdout).strip()
            return
        # Without the class's header lupdate files the word under a name nobody asks for.
        for line in sorted(set(done.stderr.splitlines())):
            if "unknown namespace" in line:
                yield home / "update_words.sh", 1, line
        for name in names:
            if not filecmp.cmp(home / name, Path(scratch) / name, shallow=False):
                yield home / name, 1, "is behind the sources: run translations/update_words.sh translations"
            for problem in poor_words(home / name):
                yield home / name, 1, problem


def check(root):
    yield from check_rows(root)
    yield from check_words(root)


if __name__ == "__main__":
    sys.exit(main(check))
