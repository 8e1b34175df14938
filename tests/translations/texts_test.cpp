// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "translations/error_table.h"
#include "translations/error_text.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

/// Counts the LanguageChange events the application receives, as every window does.
class ChangeCounter : public QObject
{
public:
    int changes = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

Error unknownRule(ErrorKind kind)
{
    return Error{kind, "nobody.wrote_this"_L1, u"amount"_s, {}, u"table receipts, row 7"_s};
}

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSortedAndComplete()
    {
        const auto rows = texts::errorRows();
        QVERIFY(rows.size() > 20);
        for (size_t i = 1; i < rows.size(); ++i) {
            QVERIFY2(rows[i - 1].rule < rows[i].rule, rows[i].rule.data());
        }
    }

    void everyContractCodeHasItsGeneralSentence_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Storage); ++kind) {
            QTest::addRow("%s", contractCode(static_cast<ErrorKind>(kind)).data()) << kind;
        }
    }

    void everyContractCodeHasItsGeneralSentence()
    {
        QFETCH(int, kind);
        const Error error = unknownRule(static_cast<ErrorKind>(kind));
        QSet<QString> sentences;
        for (const auto& language : texts::interfaceLanguages()) {
            const QString text = texts::errorText(error, language.code);
            QVERIFY2(text.contains(contractCode(error.kind)), qPrintable(text));
            QVERIFY2(text.size() > 20, qPrintable(text));
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), qsizetype(texts::interfaceLanguages().size()));
    }

    void theDetailIsNeverShown()
    {
        for (const auto& language : texts::interfaceLanguages()) {
            const QString text = texts::errorText(internal(u"SELECT failed"_s), language.code);
            QVERIFY(!text.contains("SELECT"_L1));
            QVERIFY(!texts::errorText(unknownRule(ErrorKind::Conflict), language.code)
                         .contains("receipts"_L1));
        }
    }

    void aReasonWithoutItsFiguresHasNoHoles_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("has a row of its own") << u"voucher.unbalanced"_s;
        QTest::newRow("date") << u"period.closed"_s;
        QTest::newRow("has no arguments") << u"op.hash"_s;
        QTest::newRow("only a sentence with arguments") << u"seva.quota_full"_s;
        QTest::newRow("no rule at all") << u"nobody.knows"_s;
    }

    void aReasonWithoutItsFiguresHasNoHoles()
    {
        QFETCH(QString, rule);
        QSet<QString> said;
        for (const auto& language : {u"en"_s, u"kn"_s, u"hi"_s, u"ta"_s}) {
            const QString reason = texts::reasonText(rule, language);
            QVERIFY2(!reason.isEmpty() && !reason.contains(u'…') && !reason.contains(u'{')
                    && reason != rule,
                qPrintable(reason));
            said << reason;
        }
        QVERIFY(said.size() >= 3);
    }

    void argumentsAreFilledIn_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QVariantMap>("args");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        const QVariantMap sums{{u"debit_paise"_s, 12345600LL}, {u"credit_paise"_s, 12345650LL}};
        for (const auto& language :
            {u"en"_s, u"kn"_s, u"hi"_s, u"ta"_s, u"te"_s, u"ml"_s, u"mr"_s, u"gu"_s, u"bn"_s}) {
            QTest::addRow("figures of a date %s", qPrintable(language))
                << u"seva.date_past"_s << QVariantMap{{u"date"_s, QDate(2026, 10, 31)}} << language
                << QStringList{u"31 "_s, u" 2026"_s};
            QTest::addRow("rupees %s", qPrintable(language))
                << u"voucher.unbalanced"_s << sums << language
                << QStringList{u"₹1,23,456"_s, u"₹1,23,456.50"_s};
        }
        QTest::newRow("date") << u"period.closed"_s << QVariantMap{{u"upto"_s, QDate(2026, 10, 31)}}
                              << u"en"_s << QStringList{u"31 Oct 2026"_s};
        QTest::newRow("date of the store")
            << u"period.closed"_s << QVariantMap{{u"upto"_s, u"2026-10-31"_s}} << u"kn"_s
            << QStringList{u"31 "_s, u" 2026 "_s};
        QTest::newRow("text") << u"ledger.unknown"_s << QVariantMap{{u"code"_s, u"99999"_s}}
                              << u"en"_s << QStringList{u"ledger"_s};
        QTest::newRow("number") << u"name.too_long"_s << QVariantMap{{u"max"_s, 100}} << u"hi"_s
                                << QStringList{u"100"_s};
        QTest::newRow("field by name") << u"text.too_long"_s << QVariantMap{{u"max"_s, 7}}
                                       << u"kn"_s << QStringList{u"ಉಲ್ಲೇಖ ಸಂಖ್ಯೆ"_s, u"7"_s};
        QTest::newRow("not given")
            << u"name.too_long"_s << QVariantMap{} << u"en"_s << QStringList{u"…"_s};
        QTest::newRow("endless") << u"receipt.unknown"_s
                                 << QVariantMap{{u"number"_s, QString(5000, u'9')}} << u"en"_s
                                 << QStringList{QString(80, u'9') + u'…'};
        QTest::newRow("braces in what was typed")
            << u"receipt.unknown"_s << QVariantMap{{u"number"_s, u"{field}"_s}} << u"en"_s
            << QStringList{u"{field}"_s};
    }

    void argumentsAreFilledIn()
    {
        QFETCH(QString, rule);
        QFETCH(QVariantMap, args);
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const QByteArray name = rule.toLatin1();
        const Error error{ErrorKind::Validation, QLatin1StringView(name), u"reference"_s, args, {}};
        const QString text = texts::errorText(error, language);
        for (const auto& word : words) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        QVERIFY2(text.size() < 400, qPrintable(text));
    }

    void aFieldWithoutANameIsWrittenOut()
    {
        const Error error{
            ErrorKind::Validation, "text.too_long"_L1, u"shoe_size"_s, {{u"max"_s, 10}}, {}};
        QVERIFY(texts::errorText(error, u"en"_s).contains(u"shoe size"_s));
    }

    void anotherLanguageIsAnsweredInEnglish()
    {
        const Error error = unknownRule(ErrorKind::Busy);
        QCOMPARE(texts::errorText(error, u"fr"_s), texts::errorText(error, u"en"_s));
        QCOMPARE(texts::errorText(error, {}), texts::errorText(error, u"en"_s));
        QCOMPARE(texts::errorText(error, u"kn_IN"_s), texts::errorText(error, u"kn"_s));
        QVERIFY(texts::errorText(error, u"kn"_s) != texts::errorText(error, u"en"_s));
    }

    void beyondTheCounterOtherLanguagesSpeakEnglish()
    {
        const Error counter{ErrorKind::Validation, "receipt.no_lines"_L1, {}, {}, {}};
        const Error office{ErrorKind::Validation, "ledger.unknown"_L1, {}, {}, {}};
        for (const auto& code : {u"ta"_s, u"te"_s, u"ml"_s, u"mr"_s, u"gu"_s, u"bn"_s}) {
            QVERIFY(texts::errorText(counter, code) != texts::errorText(counter, u"en"_s));
            QCOMPARE(texts::errorText(office, code), texts::errorText(office, u"en"_s));
        }
    }

    void languagesAreFoundByTheirCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("index");
        QTest::newRow("en") << u"en"_s << 0;
        QTest::newRow("kn") << u"kn"_s << 1;
        QTest::newRow("hi with country") << u"hi-IN"_s << 2;
        QTest::newRow("longer word") << u"english"_s << -1;
        QTest::newRow("bengali") << u"bn"_s << 8;
        QTest::newRow("french") << u"fr"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void languagesAreFoundByTheirCode()
    {
        QFETCH(QString, code);
        QFETCH(int, index);
        const auto found = texts::languageIndex(code);
        QCOMPARE(found ? static_cast<int>(*found) : -1, index);
    }

    void theSwitchBringsQtsOwnWords()
    {
        texts::LanguageSwitch language;
        QCOMPARE(language.current(), u"en"_s);
        QVERIFY(language.use(u"kn"_s));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"ಬಿಡಿ"_s);
        QVERIFY(language.use(u"hi_IN"_s));
        QCOMPARE(language.current(), u"hi"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"रहने दें"_s);
        QVERIFY(language.use(u"en"_s));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void theWindowsWordsStandUnderTheNameOfTheirClass()
    {
        texts::LanguageSwitch language;
        QVERIFY(language.use(u"kn"_s));
        QCOMPARE(QCoreApplication::translate("mm::ui::TopBar", "Language"), u"ಭಾಷೆ"_s);
        QVERIFY(language.use(u"en"_s));
        const char* table = "mm::ui::TableFooter";
        QCOMPARE(QCoreApplication::translate(table, "%n row(s)", nullptr, 1), u"1 row"_s);
        QCOMPARE(QCoreApplication::translate(table, "%n row(s)", nullptr, 2), u"2 rows"_s);
    }

    void wordsWithoutATranslationKeepTheirEnglishPlural()
    {
        texts::LanguageSwitch language;
        const char* seats = "mm::ui::SevaEntry";
        const char* typed = "mm::ui::AdministratorPage"; // of the set-up: no Tamil
        QVERIFY(language.use(u"ta"_s));
        QVERIFY(!QCoreApplication::translate(seats, "%n seats left", nullptr, 1).contains(u's'));
        QCOMPARE(QCoreApplication::translate(typed, "Good: %n characters.", nullptr, 1),
            u"Good: 1 character."_s);
    }

    void everyLanguageIsBuiltIn()
    {
        texts::LanguageSwitch language;
        QSet<QString> words;
        for (const auto& known : texts::interfaceLanguages()) {
            QVERIFY2(language.use(known.code), known.code.data());
            words.insert(QCoreApplication::translate("Pages", "Receipts"));
        }
        QCOMPARE(words.size(), qsizetype(texts::interfaceLanguages().size()));
    }

    void anUnknownLanguageChangesNothing()
    {
        texts::LanguageSwitch language;
        QVERIFY(language.use(u"kn"_s));
        QVERIFY(!language.use(u"xx"_s));
        QCOMPARE(language.current(), u"kn"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Save"), u"ಉಳಿಸಿ"_s);
    }

    void theWordsLeaveWithTheSwitch()
    {
        {
            texts::LanguageSwitch language;
            QVERIFY(language.use(u"kn"_s));
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Save"), u"Save"_s);
    }

    void eachChangeIsAnnouncedOnce()
    {
        ChangeCounter counter;
        texts::LanguageSwitch language;
        QVERIFY(language.use(u"en"_s));
        QCoreApplication::sendPostedEvents();
        qApp->installEventFilter(&counter);
        for (const auto& code : {u"kn"_s, u"hi"_s, u"en"_s}) {
            counter.changes = 0;
            QVERIFY(language.use(code));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(counter.changes, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
