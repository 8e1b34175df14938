# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from samples import HEADER, SampleTree


class Docs(SampleTree):
    check = "check_docs.py"

    def test_explained_declarations_pass(self):
        self.write("models/core/a.h", HEADER + """#include <QString>

namespace mm {

class Other;

/// What it is for.
class A
{
public:
    void member();

    void another();
};

/// Both of them.
void f();
void g();

} // namespace mm

/// A macro.
#define MM_A(x)
""")
        self.assert_clean()

    def test_a_bare_class_is_refused(self):
        self.write("models/core/a.h", HEADER + "namespace mm {\n\nclass A\n{\n};\n\n}\n")
        self.assert_refused("models/core/a.h:6", "not explained: class A")

    def test_a_bare_function_is_refused(self):
        self.write("models/core/a.h",
                   HEADER + "namespace mm {\n\n/// One.\nvoid f();\n\nvoid g();\n\n}\n")
        self.assert_refused("not explained: void g();")

    def test_a_struct_after_a_class_is_seen(self):
        self.write("models/core/a.h", HEADER + "namespace mm {\n\n/// One.\nclass A\n{\n"
                   "    int a() { return 1; }\n};\n\nenum class C { D };\n\n"
                   "struct B\n{\n};\n\n}\n")
        self.assert_refused("not explained: struct B", "1 to mend")


if __name__ == "__main__":
    unittest.main()
