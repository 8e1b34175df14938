// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/indian_format.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace Qt::StringLiterals;
using mm::formatInr;
using mm::InrStyle;
using mm::InrSymbol;
using mm::Money;

class IndianFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<qint64>("paise");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("accounting");
        QTest::addColumn<QString>("brief");
        const auto row = [](qint64 paise, const QString& plain, const QString& accounting,
                             const QString& brief) {
            QTest::addRow("%lld", paise) << paise << plain << accounting << brief;
        };
        row(0, u"0.00"_s, u"0.00"_s, u"0"_s);
        row(50, u"0.50"_s, u"0.50"_s, u"0.50"_s);
        row(-5, u"-0.05"_s, u"(0.05)"_s, u"-0.05"_s);
        row(99900, u"999.00"_s, u"999.00"_s, u"999"_s);
        row(-100000, u"-1,000.00"_s, u"(1,000.00)"_s, u"-1,000"_s);
        row(1234567, u"12,345.67"_s, u"12,345.67"_s, u"12,345.67"_s);
        row(12345678, u"1,23,456.78"_s, u"1,23,456.78"_s, u"1,23,456.78"_s);
        row(1000000000, u"1,00,00,000.00"_s, u"1,00,00,000.00"_s, u"1,00,00,000"_s);
        row(1234567890123, u"12,34,56,78,901.23"_s, u"12,34,56,78,901.23"_s,
            u"12,34,56,78,901.23"_s);
        row(std::numeric_limits<qint64>::min(), u"-92,23,37,20,36,85,47,758.08"_s,
            u"(92,23,37,20,36,85,47,758.08)"_s, u"-92,23,37,20,36,85,47,758.08"_s);
    }
    void figures()
    {
        QFETCH(qint64, paise);
        QFETCH(QString, plain);
        QFETCH(QString, accounting);
        QFETCH(QString, brief);
        const Money money = Money::fromPaise(paise);
        QCOMPARE(formatInr(money), plain);
        QCOMPARE(formatInr(money, InrStyle::Accounting), accounting);
        QCOMPARE(formatInr(money, InrStyle::Short), brief);
    }

    void symbols()
    {
        const Money money = Money::fromPaise(-100050);
        QCOMPARE(formatInr(money, InrStyle::Plain, InrSymbol::Rupee), u"-₹1,000.50"_s);
        QCOMPARE(formatInr(money, InrStyle::Accounting, InrSymbol::Rs), u"(Rs. 1,000.50)"_s);
    }

    void formattedIsReadBack()
    {
        QVERIFY(rc::check("parse undoes format in every style that is typed", [] {
            const auto paise =
                *rc::gen::inRange<qint64>(-Money::kMaxParsedPaise, Money::kMaxParsedPaise + 1);
            const Money money = Money::fromPaise(paise);
            for (const auto style : {InrStyle::Plain, InrStyle::Short}) {
                for (const auto symbol : {InrSymbol::None, InrSymbol::Rupee, InrSymbol::Rs}) {
                    const auto back = Money::parse(formatInr(money, style, symbol));
                    RC_ASSERT(back.has_value());
                    RC_ASSERT(*back == money);
                }
            }
        }));
    }

    void groups()
    {
        QCOMPARE(mm::groupIndian(0), u"0"_s);
        QCOMPARE(mm::groupIndian(999), u"999"_s);
        QCOMPARE(mm::groupIndian(1234567), u"12,34,567"_s);
        QCOMPARE(mm::groupIndian(-100000), u"-1,00,000"_s);
        QCOMPARE(
            mm::groupIndian(std::numeric_limits<qint64>::min()), u"-92,23,37,20,36,85,47,75,808"_s);
    }

    void digits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("native");
        QTest::newRow("kn") << u"kn"_s << u"೦೧೨೩೪೫೬೭೮೯"_s;
        QTest::newRow("kn_IN") << u"kn_IN"_s << u"೦೧೨೩೪೫೬೭೮೯"_s;
        QTest::newRow("hi") << u"hi"_s << u"०१२३४५६७८९"_s;
        QTest::newRow("mr") << u"mr-IN"_s << u"०१२३४५६७८९"_s;
        QTest::newRow("ta") << u"ta"_s << u"௦௧௨௩௪௫௬௭௮௯"_s;
        QTest::newRow("te") << u"te"_s << u"౦౧౨౩౪౫౬౭౮౯"_s;
        QTest::newRow("ml") << u"ml"_s << u"൦൧൨൩൪൫൬൭൮൯"_s;
        QTest::newRow("gu") << u"gu"_s << u"૦૧૨૩૪૫૬૭૮૯"_s;
        QTest::newRow("bn") << u"bn"_s << u"০১২৩৪৫৬৭৮৯"_s;
        QTest::newRow("pa") << u"pa"_s << u"੦੧੨੩੪੫੬੭੮੯"_s;
        QTest::newRow("or") << u"or"_s << u"୦୧୨୩୪୫୬୭୮୯"_s;
        QTest::newRow("en") << u"en"_s << u"0123456789"_s;
        QTest::newRow("unknown") << u"fr"_s << u"0123456789"_s;
    }
    void digits()
    {
        QFETCH(QString, language);
        QFETCH(QString, native);
        QCOMPARE(mm::nativeDigits(u"0123456789", language), native);
        QCOMPARE(mm::asciiDigits(native), u"0123456789"_s);
        QCOMPARE(mm::nativeDigits(u"No. 1,000.00", u"en"_s), u"No. 1,000.00"_s);
    }
};

QTEST_GUILESS_MAIN(IndianFormatTest)
#include "indian_format_test.moc"
