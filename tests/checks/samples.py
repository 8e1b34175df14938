# SPDX-License-Identifier: GPL-3.0-or-later
"""Small trees for the tests of the checks: a check that cannot fail checks nothing."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
CPP = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = CPP + "#pragma once\n\n"


class SampleTree(unittest.TestCase):
    """Each test writes files into a tree of its own and runs a check on it."""
    check = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = Path(scratch.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run_check(self):
        if self.check.endswith(".sh"):
            command = [str(HERE / self.check), str(self.root)]
        else:
            command = [sys.executable, "-B", str(HERE / self.check), "--root", str(self.root)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def assert_clean(self):
        code, said = self.run_check()
        self.assertEqual((code, said), (0, ""))

    def assert_refused(self, *words):
        code, said = self.run_check()
        self.assertEqual(code, 1, said)
        for word in words:
            self.assertIn(word, said)
