# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from samples import CPP, HEADER, SampleTree


class Files(SampleTree):
    check = "check_files.py"

    def test_an_honest_file_passes(self):
        self.write("models/core/a.cpp", CPP + '// double entry, sleep(1), SIGNAL( in a comment\n'
                   'const char* text = "double SIGNAL( qDebug()";\n'
                   "constexpr long crore = 1'00'00'000;\n"
                   "void f()\n{\n    using namespace std;\n}\n")
        self.write("tests/a.sh", "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
        self.assert_clean()

    def test_a_long_file_is_refused(self):
        self.write("ui/a.cpp", CPP + "\n" * 399)
        self.assert_clean()
        self.write("ui/a.cpp", CPP + "\n" * 400)
        self.assert_refused("401 lines")

    def test_long_sql_is_refused(self):
        self.write("models/store/a.sql", "SELECT 1;\n" * 401)
        self.assert_refused("401 lines")

    def test_a_long_function_is_refused(self):
        self.write("ui/a.cpp", CPP + "void f()\n{\n" + "    g();\n" * 60 + "}\n")
        self.assert_clean()
        self.write("ui/a.cpp", CPP + "void f()\n{\n" + "    g();\n" * 61 + "}\n")
        self.assert_refused("a function of 61 lines")

    def test_the_licence_line_is_wanted(self):
        self.write("ui/a.h", "#pragma once\n")
        self.assert_refused("ui/a.h:1", "SPDX")

    def test_calls_that_are_banned(self):
        for call, words in [
                ("auto t = QDateTime::currentDateTimeUtc();", "injected Clock"),
                ("auto d = QDate::currentDate();", "injected Clock"),
                ("app.processEvents();", "event loop"),
                ("Registry::instance().get();", "no singletons"),
                ("connect(a, SIGNAL(x()), b, SLOT(y()));", "member pointer"),
                ("QThread::msleep(5);", "wait for the event"),
                ("usleep(5);", "wait for the event"),
                ("std::this_thread::sleep_for(x);", "wait for the event"),
                ("QTest::qWait(50);", "wait for the event"),
                ('qDebug() << "x";', "category"),
                ("QSqlQuery q;", "without QtSql"),
                ("#include <sqlite3.h>", "only models/store"),
                ("#include <libpq-fe.h>", "only models/store")]:
            with self.subTest(call):
                self.write("ui/a.cpp", CPP + call + "\n")
                self.assert_refused("ui/a.cpp:2", words)

    def test_only_the_clock_reads_the_time(self):
        self.write("models/core/clock.cpp", CPP + "auto t = QDateTime::currentDateTimeUtc();\n")
        self.assert_clean()

    def test_the_engines_are_behind_the_store(self):
        self.write("models/store/a.cpp", CPP + "#include <sqlite3.h>\n")
        self.assert_clean()

    def test_no_floating_point_near_money(self):
        self.write("models/receipts/a.cpp", CPP + "double amount = 0;\n")
        self.assert_refused("floating point near money")
        self.write("models/receipts/a.cpp", CPP + "double lat = 0; // not money: degrees north\n")
        self.write("models/panchang/b.cpp", CPP + "double longitude = 0;\n")
        self.write("ui/c.cpp", CPP + "double opacity = 0;\n")
        self.assert_clean()

    def test_no_using_directive_in_a_header(self):
        self.write("ui/a.h", HEADER + "using namespace Qt::StringLiterals;\n")
        self.assert_refused("using-directive")

    def test_sql_stays_out_of_the_window(self):
        for folder in ("ui", "app", "reports"):
            with self.subTest(folder):
                self.write(f"{folder}/a.cpp", CPP + 'f("SELECT name "\n  "FROM devotees");\n')
                self.assert_refused(f"{folder}/a.cpp:2", "SQL belongs")
                self.write(f"{folder}/a.cpp", CPP + 'f("Select a seva from the list");\n')
                (self.root / folder / "a.cpp").unlink()


if __name__ == "__main__":
    unittest.main()
