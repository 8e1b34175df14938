# SPDX-License-Identifier: GPL-3.0-or-later
import shutil
import subprocess
import unittest

from samples import CPP, HEADER, HERE, SampleTree

HOME = HERE.parents[1] / "translations"
ROWS = "\t".join(("rule", "en", "kn", "hi")) + "\n"
DAILY = ("ta", "te", "ml", "mr", "gu", "bn")
DAILY_FOLDERS = ("app/desktop", "ui/bookings", "ui/counter", "ui/login", "ui/print", "ui/receipts",
                 "ui/shell", "ui/table", "ui/today", "ui/widgets")
GOOD = ROWS + "amount.large\tAt most {most}.\tಗರಿಷ್ಠ {most}.\tअधिकतम {most}।\n"
RAISES = CPP + 'fail(invalid("amount.large"_L1, field, { { u"most"_s, 1 } }));\n'


class Translations(SampleTree):
    check = "check_translations.py"

    def setUp(self):
        super().setUp()
        self.write("translations/errors/core.tsv", GOOD)
        self.write("models/core/a.cpp", RAISES)
        for name in ("error_rows.py", "update_words.sh"):
            shutil.copy(HOME / name, self.root / "translations" / name)
        (self.root / "reports").mkdir()
        for language in ("en", "kn", "hi", *DAILY):
            self.write_words(language, "")
        for folder in DAILY_FOLDERS:
            (self.root / folder).mkdir(parents=True)

    def write_words(self, language, contexts):
        self.write(f"translations/mandirmitra_{language}.ts",
                   '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                   f'<TS version="2.1" language="{language}_IN" sourcelanguage="en">\n'
                   f"{contexts}</TS>\n")

    def write_page(self, translation):
        self.write("ui/page.cpp", CPP + 'class Page : public QWidget\n{\n'
                   'void f() { tr("Issue"); }\n};\n')
        for language in ("kn", "hi"):
            self.write_words(language, "<context>\n    <name>Page</name>\n    <message>\n"
                             f"        <source>Issue</source>\n        {translation}\n"
                             "    </message>\n</context>\n")

    def test_complete_sentences_and_words_pass(self):
        self.write_page("<translation>ನೀಡಿ</translation>")
        self.assert_clean()

    def test_a_key_glued_to_its_word(self):
        self.write_page("<translation>ನೀಡಿ (&amp;I)</translation>")
        self.assert_clean()
        self.write_page("<translation>ನೀಡಿ(&amp;I)</translation>")
        self.assert_refused("Page: no space before the key in \"ನೀಡಿ(&I)\"")

    def test_a_rule_without_a_sentence(self):
        self.write("models/core/b.cpp", CPP + 'return fail(notFound("seva.gone"_L1));\n')
        self.assert_refused("models/core/b.cpp:2: 'seva.gone' has no sentence")

    def test_a_rule_in_a_braced_error(self):
        self.write("models/core/b.cpp",
                   CPP + 'Error { ErrorKind::Busy,\n    late ? "a.late"_L1 : "a.early"_L1 };\n')
        self.assert_refused("'a.late' has no sentence", "'a.early' has no sentence")

    def test_a_rule_through_a_function_of_its_own(self):
        self.write("models/core/b.cpp", CPP + "Error refused(int n, QLatin1StringView rule);\n"
                   'auto e = refused(1, "b.refused"_L1);\n')
        self.assert_refused("models/core/b.cpp:3: 'b.refused' has no sentence")

    def test_other_dotted_literals_are_no_rules(self):
        self.write("models/core/b.cpp", CPP + 'unit.closeOperation("receipt.issue"_L1, day);\n')
        self.assert_clean()

    def test_a_row_that_nothing_raises(self):
        self.write("models/core/a.cpp", CPP)
        self.assert_refused("nothing raises 'amount.large'", "nothing provides {most}")

    def test_a_sentence_for_a_rule_without_its_figures(self):
        bare = "amount.large.bare\tToo much.\tಹೆಚ್ಚು.\tबहुत।\n"
        self.write("translations/errors/core.tsv", GOOD + bare)
        self.assert_clean()
        self.write("translations/errors/core.tsv", GOOD + bare.replace("large", "gone"))
        self.assert_refused("core.tsv:3: nothing raises 'amount.gone'")
        self.write("translations/errors/core.tsv",
                   GOOD + bare.replace("much.", "{most}.").replace("ಹೆಚ್ಚು", "{most}")
                   .replace("बहुत", "{most}"))
        self.assert_refused("core.tsv:3: 'amount.large.bare' has names")

    def test_a_missing_language(self):
        self.write("translations/errors/core.tsv", GOOD.replace("अधिकतम {most}।", ""))
        self.assert_refused("core.tsv:2: 'amount.large' says nothing in 'hi'")

    def test_a_file_in_all_languages_is_whole(self):
        whole = ROWS.rstrip("\n") + "\t" + "\t".join(DAILY) + "\n"
        row = GOOD.splitlines()[1] + "\t{most}" * len(DAILY)
        self.write("translations/errors/core.tsv", whole + row + "\n")
        self.assert_clean()
        self.write("translations/errors/core.tsv", whole + row.rsplit("\t", 1)[0] + "\n")
        self.assert_refused("core.tsv:2: 'amount.large' says nothing in 'bn'")

    def test_other_names_in_a_language(self):
        self.write("translations/errors/core.tsv", GOOD.replace("ಗರಿಷ್ಠ {most}", "ಗರಿಷ್ಠ {mots}"))
        self.assert_refused("'amount.large' has other {names} in 'kn'")

    def test_a_rule_twice(self):
        self.write("translations/errors/store.tsv", GOOD)
        self.assert_refused("store.tsv:2: 'amount.large' stands already at core.tsv:2")

    def test_a_wrong_heading(self):
        self.write("translations/errors/core.tsv", "rule\ten\n")
        self.assert_refused("core.tsv:1: the first line must be")

    def test_words_that_are_behind(self):
        self.write("ui/page.cpp", CPP + 'class Page : public QWidget\n{\n'
                   'void f() { tr("Issue"); }\n};\n')
        self.assert_refused("mandirmitra_kn.ts:1: is behind the sources")

    def test_words_stand_under_the_full_name_of_their_class(self):
        self.write("ui/page.h", HEADER + "#include <QWidget>\nnamespace mm::ui {\n"
                   "class Page : public QWidget\n{\n    Q_OBJECT\n};\n}\n")
        self.write("ui/page.cpp", CPP + '#include "ui/page.h"\nnamespace mm::ui {\n'
                   'void Page::f() { tr("Issue"); }\n}\n')
        self.assert_refused("is behind")
        subprocess.run([self.root / "translations/update_words.sh", self.root / "translations"],
                       check=True)
        words = (self.root / "translations/mandirmitra_kn.ts").read_text(encoding="utf-8")
        self.assertIn("<name>mm::ui::Page</name>", words)

    def test_a_class_that_lupdate_does_not_find(self):
        self.write("ui/page.cpp", CPP + 'void Page::f() { tr("Issue"); }\n')
        self.assert_refused("unknown namespace")

    def test_the_other_languages_need_the_words_of_the_counter_alone(self):
        self.write_page("<translation>ನೀಡಿ</translation>")
        self.assert_clean()
        self.write("ui/counter/panel.cpp", CPP + 'class Panel : public QWidget\n{\n'
                   'void f() { tr("Issue"); }\n};\n')
        self.assert_refused("mandirmitra_ta.ts:1: is behind", "mandirmitra_bn.ts:1: is behind")

    def test_an_unfinished_word(self):
        self.write_page('<translation type="unfinished"></translation>')
        self.assert_refused('Page: no words for "Issue"')


if __name__ == "__main__":
    unittest.main()
