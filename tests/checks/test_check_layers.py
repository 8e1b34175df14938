# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from samples import CPP, HEADER, SampleTree


class Layers(SampleTree):
    check = "check_layers.py"

    def setUp(self):
        super().setUp()
        self.write("models/core/money.h", HEADER)
        self.write("models/store/query.h", HEADER + '#include "models/core/money.h"\n')
        self.write("models/store/unit_of_work.h", HEADER + '#include "models/store/query.h"\n')

    def test_the_right_direction_passes(self):
        self.write("models/receipts/issue.cpp", CPP + '#include "models/store/query.h"\n')
        self.write("ui/counter/page.cpp", CPP + '#include "models/store/unit_of_work.h"\n'
                   "#include <QWidget>\n")
        self.write("app/main.cpp", CPP + '#include "ui/counter/page.h"\n#include <QApplication>\n')
        self.assert_clean()

    def test_back_is_refused(self):
        self.write("models/core/money.cpp", CPP + '\n#include "models/store/query.h"\n')
        self.assert_refused("models/core/money.cpp:3", "models/core may not include models/store")

    def test_models_see_no_window_library(self):
        self.write("models/store/a.cpp", CPP + '#include "ui/shell/frame.h"\n')
        self.assert_refused("models/store may not include ui/shell")

    def test_a_feature_does_not_include_a_feature(self):
        self.write("models/hundi/a.h", HEADER + '#include "models/sevas/b.h"\n')
        self.assert_refused("models/hundi may not include models/sevas")

    def test_only_qt_core_in_models(self):
        self.write("models/core/a.h", HEADER + "#include <QColor>\n")
        self.assert_refused("models/core may not use QtGui")

    def test_qt_sql_is_nowhere(self):
        self.write("app/a.cpp", CPP + "#include <QtSql/QSqlQuery>\n")
        self.assert_refused("app may not use QtSql")

    def test_the_window_does_not_enter_the_engine_room(self):
        self.write("ui/counter/a.cpp", CPP + '#include "models/store/query.h"\n')
        self.assert_refused("engine room")

    def test_a_circle_of_modules_is_refused(self):
        self.write("models/audit/a.h", HEADER + '#include "models/identity/b.h"\n')
        self.write("models/identity/b.h", HEADER + '#include "models/core/money.h"\n')
        self.assert_clean()
        self.write("models/identity/c.cpp", CPP + '#include "models/audit/a.h"\n')
        self.assert_refused("a circle: models/audit -> models/identity -> models/audit")

    def test_a_circle_of_headers_is_refused(self):
        self.write("models/core/a.h", HEADER + '#include "models/core/b.h"\n')
        self.write("models/core/b.h", HEADER + '#include "models/core/a.h"\n')
        self.assert_refused("a circle: models/core/a.h -> models/core/b.h -> models/core/a.h")

    def test_an_include_needs_the_link(self):
        self.write("models/CMakeLists.txt", "add_subdirectory(core)\n")
        self.write("models/core/CMakeLists.txt", "mm_add_library(mm_core SOURCES money.cpp)\n")
        self.write("models/store/CMakeLists.txt", "mm_add_library(mm_store SOURCES a.cpp)\n")
        self.assert_refused("no target of models/store links the target of models/core")
        self.write("models/store/CMakeLists.txt",
                   "mm_add_library(mm_store SOURCES a.cpp\n    PUBLIC mm_core)\n")
        self.assert_clean()

    def test_a_private_link_is_not_handed_on(self):
        self.write("models/core/CMakeLists.txt", "mm_add_library(mm_core SOURCES money.cpp)\n")
        self.write("models/store/CMakeLists.txt",
                   "mm_add_library(mm_store SOURCES a.cpp PRIVATE mm_core)\n")
        self.write("models/audit/CMakeLists.txt",
                   "mm_add_library(mm_audit SOURCES a.cpp PUBLIC mm_store)\n")
        self.write("models/audit/a.cpp", CPP + '#include "models/core/money.h"\n')
        self.assert_refused("no target of models/audit links the target of models/core")

    def test_own_headers_are_written_from_the_root(self):
        self.write("models/core/a.cpp", CPP + '#include "money.h"\n#include "a.moc"\n')
        self.assert_refused('write "money.h" from the root')

    def test_a_comment_includes_nothing(self):
        self.write("models/core/a.cpp", CPP + '// #include "models/store/query.h"\n'
                   '/*\n#include "ui/a.h"\n*/\n')
        self.assert_clean()


if __name__ == "__main__":
    unittest.main()
