# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
import unittest

from samples import CPP, HERE, SampleTree


class Format(SampleTree):
    check = "check_format.sh"

    def setUp(self):
        super().setUp()
        shutil.copy(HERE.parents[1] / ".clang-format", self.root / ".clang-format")

    def test_our_format_passes(self):
        self.write("a.cpp", CPP + "void f()\n{\n    g();\n}\n")
        self.assert_clean()

    def test_another_format_is_refused(self):
        self.write("a.cpp", CPP + "void f() {\n  g();\n}\n")
        code, said = self.run_check()
        self.assertNotEqual(code, 0)
        self.assertIn("a.cpp:2", said)

    def test_a_tree_without_sources_is_refused(self):
        self.assert_refused("no C++ file here")


class Spelling(SampleTree):
    check = "check_spelling.sh"

    def test_right_words_pass(self):
        self.write("a.md", "The receipt is received.\n")
        self.assert_clean()

    def test_a_misspelling_is_refused(self):
        self.write("docs/a.md", "The " + "rec" + "iept of a devotee.\n")
        code, said = self.run_check()
        self.assertNotEqual(code, 0)
        self.assertIn("docs/a.md:1", said)


if __name__ == "__main__":
    unittest.main()
