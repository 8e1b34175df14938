# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads which target links which from the CMakeLists.txt files of the folders."""
import re

from sources import files, text_of

CALL = re.compile(
    r"^[ \t]*(mm_add_library|mm_add_program|mm_add_test|add_library|target_link_libraries)"
    r"\s*\(([^()]*)\)", re.M | re.S)
FREE = re.compile(r"#[^\n]*")
SECTIONS = {"PUBLIC", "PRIVATE", "INTERFACE", "LIBS"}
OTHER_WORDS = {"SOURCES", "MOC", "LABELS", "TIMEOUT", "ENVIRONMENT", "STATIC", "ALIAS", "IMPORTED"}


class Links:
    """Targets by folder, and what each links, directly and onwards."""

    def __init__(self):
        self.folder_targets = {}
        self.direct = {}
        self.onwards = {}

    def add(self, folder, words):
        target, section = words[0], None
        for word in words[1:]:
            if word in SECTIONS:
                section = word
            elif word in OTHER_WORDS:
                section = None
            elif section and word.startswith("mm_"):
                self.direct.setdefault(target, set()).add(word)
                if section in ("PUBLIC", "INTERFACE"):
                    self.onwards.setdefault(target, set()).add(word)
        self.direct.setdefault(target, set())
        self.folder_targets.setdefault(folder, set())

    def closure(self, target):
        seen, waiting = set(), list(self.direct.get(target, ()))
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += self.onwards.get(name, ())
        return seen

    def reaches(self, module, other):
        """Whether some target of `module` links one of `other`. Folders without targets of their
        own (headers only, or not in this tree) are not judged."""
        ours = self.folder_targets.get(module, set())
        theirs = self.folder_targets.get(other, set())
        if module == other or module.startswith("tests") or not ours or not theirs:
            return True
        return any(self.closure(target) & theirs for target in ours)


def module_of_folder(root, path):
    return "/".join(path.parent.relative_to(root).parts[:2])


def read(root):
    links = Links()
    for path in files(root, ".txt"):
        if path.name != "CMakeLists.txt" or path.parent == root:
            continue
        folder = module_of_folder(root, path)
        for match in CALL.finditer(FREE.sub("", text_of(path))):
            words = match.group(2).split()
            if not words or not words[0].startswith("mm_") and "program" not in match.group(1):
                continue
            links.add(folder, words)
            if match.group(1) != "target_link_libraries":
                links.folder_targets[folder].add(words[0])
    return links
