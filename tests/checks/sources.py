# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: which files there are, and C++ text without comments and strings."""
import argparse
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LEFT_OUT = {"build", ".git", ".cache", "__pycache__", "third_party"}

# A number with its digit separators comes first, so that 1'000 opens no character literal.
TOKEN = re.compile(
    r"""(?P<number>\b\d[\w']*)
      | (?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>'(?:\\.|[^'\\\n])+')""",
    re.X | re.S)


def files(root, *suffixes):
    """The tracked files of the tree (every file where there is no git) with one of the suffixes."""
    root = Path(root)
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"],
                            capture_output=True, check=False)
    if (root / ".git").exists() and listed.returncode == 0:
        names = listed.stdout.decode().split("\0")
        paths = [root / name for name in names if name]
    else:
        paths = [path for path in root.rglob("*")
                 if not LEFT_OUT & set(path.relative_to(root).parts)]
    return sorted(path for path in paths
                  if path.is_file() and (not suffixes or path.suffix in suffixes))


@lru_cache(maxsize=None)
def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace")


def _blank(match):
    return re.sub(r"[^\n]", " ", match.group(0))


@lru_cache(maxsize=None)
def code_of(path):
    """The text of a C++ file with comments and the insides of strings blanked, lines kept."""
    def replace(match):
        if match.lastgroup == "number" or match.group("number"):
            return match.group(0)
        if match.group("comment"):
            return _blank(match)
        inside = _blank(match)
        return match.group(0)[0] + inside[1:-1] + match.group(0)[-1]
    return TOKEN.sub(replace, text_of(path))


def strings_of(path):
    """The string literals of a C++ file with their lines; neighbours are joined, as C++ does."""
    found, end = [], -1
    text = text_of(path)
    for match in TOKEN.finditer(text):
        if not (match.group("string") or match.group("raw")):
            continue
        line = text.count("\n", 0, match.start()) + 1
        inside = match.group(0).split('"', 1)[1].rsplit('"', 1)[0]
        if end >= 0 and not re.sub(r"\s|u8|u|_s|_L1|_ba", "", text[end:match.start()]):
            found[-1] = (found[-1][0], found[-1][1] + inside)
        else:
            found.append((line, inside))
        end = match.end()
    return found


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def main(check):
    """Runs check(root), which yields (path, line, message), and reports."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--root", type=Path, default=REPOSITORY)
    root = parser.parse_args().root.resolve()
    count = 0
    for path, line, message in check(root):
        shown = Path(path)
        shown = shown.relative_to(root) if shown.is_relative_to(root) else shown
        print(f"{shown}:{line}: {message}")
        count += 1
    if count:
        print(f"{count} to mend")
    return 1 if count else 0
