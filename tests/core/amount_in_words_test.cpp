// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/amount_in_words.h"

#include "models/core/indian_format.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using mm::amountInWords;
using mm::Money;

class AmountInWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<qint64>("paise");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("hindi");
        QTest::addColumn<QString>("kannada");
        QFile file(QStringLiteral(MM_TEST_DATA "/amount_words.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.sliced(1)) {
            const auto columns = line.split(u'\t');
            QTest::addRow("%s", qUtf8Printable(columns[1]))
                << columns[0].toLongLong() << columns[1] << columns[2] << columns[3] << columns[4];
        }
    }
    void vectors()
    {
        QFETCH(qint64, paise);
        QFETCH(QString, figures);
        QFETCH(QString, english);
        QFETCH(QString, hindi);
        QFETCH(QString, kannada);
        const Money money = Money::fromPaise(paise);
        QCOMPARE(mm::formatInr(money), figures);
        QCOMPARE(amountInWords(money, u"en"_s), english);
        QCOMPARE(amountInWords(money, u"hi"_s), hindi);
        QCOMPARE(amountInWords(money, u"kn"_s), kannada);
    }

    void zeroAndNegative()
    {
        QCOMPARE(amountInWords(Money(), u"en"_s), u"Rupees Zero Only"_s);
        QCOMPARE(amountInWords(Money(), u"hi"_s), u"शून्य रुपये मात्र"_s);
        QCOMPARE(amountInWords(Money(), u"kn"_s), u"ಸೊನ್ನೆ ರೂಪಾಯಿ ಮಾತ್ರ"_s);
        const Money minus = Money::fromPaise(-10100);
        QCOMPARE(amountInWords(minus, u"en"_s), u"Minus Rupees One Hundred One Only"_s);
        QCOMPARE(amountInWords(minus, u"hi"_s), u"ऋण एक सौ एक रुपये मात्र"_s);
        QCOMPARE(amountInWords(minus, u"kn"_s), u"ಋಣ ನೂರ ಒಂದು ರೂಪಾಯಿಗಳು ಮಾತ್ರ"_s);
    }

    void countsInCroreToTheEnd()
    {
        const auto words = amountInWords(Money::fromPaise(Money::kMaxParsedPaise), u"en"_s);
        QCOMPARE(words, u"Rupees Ten Thousand Crore Only"_s);
        const Money least = Money::fromPaise(std::numeric_limits<qint64>::min());
        QCOMPARE(amountInWords(least, u"en"_s),
            u"Minus Rupees Nine Hundred Twenty-Two Crore Thirty-Three Lakh Seventy-Two Thousand "
            "Thirty-Six Crore Eighty-Five Lakh Forty-Seven Thousand Seven Hundred Fifty-Eight and "
            "Eight Paise Only"_s);
    }

    void languages()
    {
        const Money money = Money::fromRupees(11);
        QCOMPARE(amountInWords(money, u"kn_IN"_s), amountInWords(money, u"kn"_s));
        QCOMPARE(amountInWords(money, u"hi-IN"_s), amountInWords(money, u"hi"_s));
        QCOMPARE(amountInWords(money, u"ta"_s), u"Rupees Eleven Only"_s);
    }

    void noTwoAmountsReadAlike_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("hi") << u"hi"_s;
        QTest::newRow("kn") << u"kn"_s;
    }
    void noTwoAmountsReadAlike()
    {
        QFETCH(QString, language);
        QSet<QString> seen;
        qsizetype count = 0;
        const auto add = [&](qint64 paise) {
            const QString words = amountInWords(Money::fromPaise(paise), language);
            QVERIFY2(!words.contains(u"  "_s) && words == words.trimmed(), qUtf8Printable(words));
            seen << words;
            ++count;
        };
        for (qint64 rupees = 0; rupees <= 10'000; ++rupees) {
            add(rupees * 100);
        }
        for (qint64 paise = 1; paise < 100; ++paise) {
            add(paise);
        }
        for (qint64 thousand = 11; thousand < 1000; ++thousand) {
            add(thousand * 100'000 + 100);
        }
        QCOMPARE(seen.size(), count);
    }
};

QTEST_GUILESS_MAIN(AmountInWordsTest)
#include "amount_in_words_test.moc"
