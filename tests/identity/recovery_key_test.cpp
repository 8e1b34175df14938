// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/recovery_key.h"

#include "tests/identity/results.h"

#include <QRegularExpression>
#include <QSet>

using namespace mm::identity;
using namespace Qt::StringLiterals;
using mm::test::ruleOf;

namespace {
constexpr QLatin1StringView kSymbols("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrintedInGroups()
    {
        const QString key = makeRecoveryKey();
        static const QRegularExpression form(
            u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z*~$=U]$"_s);
        QVERIFY2(form.match(key).hasMatch(), qPrintable(key));
    }

    void isNeverTheSame()
    {
        QSet<QString> keys;
        QSet<QChar> used;
        for (int i = 0; i < 200; ++i) {
            const QString key = makeRecoveryKey();
            keys.insert(key);
            for (const QChar c : key) {
                used.insert(c);
            }
        }
        QCOMPARE(keys.size(), 200);
        for (const QChar c : QString(kSymbols)) {
            QVERIFY2(used.contains(c), qPrintable(QString(c)));
        }
    }

    void isReadAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        // Worked out by hand: 0123456789ABCDEFGHJKMNPQ in base 32 leaves 16 modulo 37.
        QTest::newRow("as printed") << u"0123-4567-89AB-CDEF-GHJK-MNPQ-G"_s;
        QTest::newRow("lower case") << u"0123-4567-89ab-cdef-ghjk-mnpq-g"_s;
        QTest::newRow("no hyphens") << u"0123456789ABCDEFGHJKMNPQG"_s;
        QTest::newRow("spaces") << u" 0123 4567 89AB CDEF GHJK MNPQ G "_s;
        QTest::newRow("O and l") << u"OI23-4567-89AB-CDEF-GHJK-MNPQ-G"_s;
        QTest::newRow("o and l") << u"ol23-4567-89AB-CDEF-GHJK-MNPQ-G"_s;
        QTest::newRow("typographic hyphens")
            << u"0123\u20114567\u201389AB\u2014CDEF\u2010GHJK-MNPQ-G"_s;
        QTest::newRow("Kannada digits") << u"೦೧೨೩-೪೫೬೭-೮೯AB-CDEF-GHJK-MNPQ-G"_s;
    }

    void isReadAsPeopleType()
    {
        QFETCH(QString, typed);
        const auto key = parseRecoveryKey(typed);
        VERIFY_OK(key);
        QCOMPARE(*key, u"0123456789ABCDEFGHJKMNPQ"_s);
    }

    void everyWrongCharacterIsFound()
    {
        const QString key = makeRecoveryKey();
        for (qsizetype at = 0; at < key.size() - 1; ++at) {
            if (key[at] == u'-') {
                continue;
            }
            for (const QChar other : QString(kSymbols)) {
                QString typed = key;
                typed[at] = other;
                QCOMPARE(ruleOf(parseRecoveryKey(typed)),
                    other == key[at] ? u"accepted"_s : u"recovery_key.mistyped"_s);
            }
        }
    }

    void twoNeighboursExchangedAreFound()
    {
        const QString key = makeRecoveryKey().remove(u'-');
        for (qsizetype at = 0; at + 2 < key.size(); ++at) {
            QString typed = key;
            qSwap(typed[at], typed[at + 1]);
            QCOMPARE(ruleOf(parseRecoveryKey(typed)),
                typed == key ? u"accepted"_s : u"recovery_key.mistyped"_s);
        }
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("without the check character") << u"0123-4567-89AB-CDEF-GHJK-MNPQ"_s;
        QTest::newRow("one too many") << u"0123-4567-89AB-CDEF-GHJK-MNPQ-GG"_s;
        QTest::newRow("a letter that is never used") << u"U123-4567-89AB-CDEF-GHJK-MNPQ-G"_s;
        QTest::newRow("a sign") << u"0123-4567-89AB-CD*F-GHJK-MNPQ-G"_s;
        QTest::newRow("words") << u"the sheet is in the safe"_s;
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, typed);
        QCOMPARE(ruleOf(parseRecoveryKey(typed)), u"recovery_key.malformed"_s);
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "recovery_key_test.moc"
