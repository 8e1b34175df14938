// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace Qt::StringLiterals;
using mm::Money;

namespace {

QString ruleOf(const auto& result)
{
    return result ? u"accepted"_s : QString(result.error().rule);
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("paise");
        const auto row = [](const QString& text, qint64 paise) {
            QTest::addRow("'%s'", qUtf8Printable(text)) << text << paise;
        };
        row(u"0"_s, 0);
        row(u"1"_s, 100);
        row(u"-5"_s, -500);
        row(u"1001"_s, 100100);
        row(u"0501"_s, 50100);
        row(u"1.5"_s, 150);
        row(u"1.50"_s, 150);
        row(u"0.05"_s, 5);
        row(u" 501 "_s, 50100);
        row(u"\u00A0501\u00A0"_s, 50100);
        row(u"1,00,001.50"_s, 10000150);
        row(u"1,000"_s, 100000);
        row(u"10,00,000"_s, 100000000);
        row(u"1,000,000"_s, 100000000);
        row(u"999,999"_s, 99999900);
        row(u"₹ 501"_s, 50100);
        row(u"₹501.00"_s, 50100);
        row(u"Rs. 501"_s, 50100);
        row(u"rs 1,116"_s, 111600);
        row(u"INR 21"_s, 2100);
        row(u"-₹5"_s, -500);
        row(u"₹ -5"_s, -500);
        row(u"\u22125"_s, -500);
        row(u"१०१"_s, 10100);
        row(u"೫೦೧.೫೦"_s, 50150);
        row(u"௧௧௬"_s, 11600);
        row(u"౧,౧౧౬"_s, 111600);
        row(u"൧൦൧"_s, 10100);
        row(u"૧૦૧"_s, 10100);
        row(u"১০১"_s, 10100);
        row(u"੧੦੧"_s, 10100);
        row(u"୧୦୧"_s, 10100);
        row(u"1,00,00,000"_s, 1'00'00'000'00);
        row(u"1,00,00,00,00,000"_s, Money::kMaxParsedPaise);
    }
    void parsesWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(qint64, paise);
        const auto money = Money::parse(text);
        QVERIFY2(money, qUtf8Printable(ruleOf(money)));
        QCOMPARE(money->paise(), paise);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        for (const QStringView text : std::initializer_list<QStringView>{u"", u" ", u"abc", u"1e3",
                 u"1E3", u"1,0,0", u"1,00", u"1,0000", u"12,34,5678", u"1,00,00", u"1234,567",
                 u",100", u"100,", u"0,100", u"1.", u".5", u"1.2.3", u"1.0,0", u"1 000", u"--5",
                 u"- -5", u"+5", u"5-", u"₹", u"-", u"₹₹5", u"0x10", u"1.5a", u"१e३", u"nan",
                 u"inf", u"1,00,000,00", u"1/2", u"½", u"٣%"}) {
            QTest::addRow("'%s'", qUtf8Printable(text.toString()))
                << text.toString() << u"amount.malformed"_s;
        }
        QTest::newRow("three decimals") << u"1.005"_s << u"amount.too_many_decimals"_s;
        QTest::newRow("grouped, three") << u"1,000.000"_s << u"amount.too_many_decimals"_s;
        QTest::newRow("one paisa more") << u"100000000000.01"_s << u"amount.too_large"_s;
        QTest::newRow("much") << u"9999999999999999999999999"_s << u"amount.too_large"_s;
        QTest::newRow("much, negative") << u"-9223372036854775808"_s << u"amount.too_large"_s;
        QTest::newRow("very long") << QString(5000, u'9') << u"amount.too_large"_s;
    }
    void refusesTheRest()
    {
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const auto money = Money::parse(text, u"amount"_s);
        QCOMPARE(ruleOf(money), rule);
        QCOMPARE(money.error().field, u"amount"_s);
        QVERIFY(money.error().kind == mm::ErrorKind::Validation);
    }

    void computesExactly()
    {
        QCOMPARE((Money::fromRupees(2) + Money::fromPaise(1)).paise(), 201);
        QCOMPARE((Money::fromRupees(2) - Money::fromPaise(201)).paise(), -1);
        QVERIFY((-Money::fromPaise(5)).isNegative());
        QCOMPARE(Money::fromRupees(51).times(108)->paise(), 51LL * 108 * 100);
        QCOMPARE(ruleOf(Money::fromPaise(std::numeric_limits<qint64>::max()).times(2)),
            u"amount.too_large"_s);
    }

    void sumsAreChecked()
    {
        const Money most = Money::fromPaise(std::numeric_limits<qint64>::max());
        const std::array fits = {most, Money::fromPaise(-5), Money::fromPaise(5)};
        const std::array bursts = {most, Money::fromPaise(1)};
        QCOMPARE(mm::checkedSum(fits)->paise(), most.paise());
        QCOMPARE(ruleOf(mm::checkedSum(bursts)), u"amount.too_large"_s);
        QVERIFY(mm::checkedSum({})->isZero());
    }

    void allocatesByLargestRemainder()
    {
        const auto split = [](qint64 paise, std::vector<qint64> weights) {
            QList<qint64> parts;
            const auto shares = Money::fromPaise(paise).allocate(weights);
            for (const Money part : *shares) {
                parts << part.paise();
            }
            return parts;
        };
        QCOMPARE(split(100, {1, 1, 1}), (QList<qint64>{34, 33, 33}));
        QCOMPARE(split(-100, {1, 1, 1}), (QList<qint64>{-34, -33, -33}));
        QCOMPARE(split(100, {1, 2}), (QList<qint64>{33, 67}));
        QCOMPARE(split(5, {0, 1, 0}), (QList<qint64>{0, 5, 0}));
        QCOMPARE(split(0, {3, 4}), (QList<qint64>{0, 0}));
        const std::vector<qint64> none;
        const std::vector<qint64> zeros = {0, 0};
        const std::vector<qint64> negative = {2, -1};
        QCOMPARE(ruleOf(Money::fromPaise(100).allocate(none)), u"amount.no_shares"_s);
        QCOMPARE(ruleOf(Money::fromPaise(100).allocate(zeros)), u"amount.no_shares"_s);
        QCOMPARE(ruleOf(Money::fromPaise(100).allocate(negative)), u"amount.negative_share"_s);
    }

    void partsMakeTheWhole()
    {
        QVERIFY(rc::check("every part is within a paisa of its share, and nothing is lost", [] {
            const auto paise = *rc::gen::arbitrary<qint64>();
            RC_PRE(paise != std::numeric_limits<qint64>::min());
            const auto weights = *rc::gen::nonEmpty<std::vector<qint64>>(
                rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
            qint64 total = 0;
            for (const qint64 weight : weights) {
                total += weight;
            }
            RC_PRE(total > 0);
            const auto parts = Money::fromPaise(paise).allocate(weights);
            RC_ASSERT(parts->size() == weights.size());
            RC_ASSERT(mm::checkedSum(*parts)->paise() == paise);
            for (size_t i = 0; i < weights.size(); ++i) {
                __extension__ using Int128 = __int128;
                const Int128 error = static_cast<Int128>((*parts)[i].paise()) * total
                    - static_cast<Int128>(paise) * weights[i];
                RC_ASSERT(error < total && error > -static_cast<Int128>(total));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
