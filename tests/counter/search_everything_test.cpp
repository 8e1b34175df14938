// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/search_everything.h"

#include "tests/counter/sale_fixture.h"
#include "tests/identity/results.h"

using namespace mm;
using namespace Qt::StringLiterals;

/// One field over receipts, devotees and sevas.
class SearchEverythingTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init();
    void finds_data();
    void finds();
    void nothingTypedFindsNothing();
    void whatMayNotBeSeenIsNotFound_data();
    void whatMayNotBeSeenIsNotFound();

private:
    QString found(const QString& text);
};

void SearchEverythingTest::init()
{
    openDesk();
    addArchana(u"5"_s);
    for (const auto& [name, phone, rupees] : {std::tuple{u"Ramesh Kumar"_s, u"9876543210"_s, 101},
             std::tuple{u"Lakshmi Bhat"_s, u"9845012345"_s, 501},
             std::tuple{QString(), QString(), 501}}) {
        auto draft = cash(rupees);
        draft.payer.anonymous = name.isEmpty();
        draft.payer.name = name;
        draft.payer.phone = phone;
        m_desk->clock().advance(60'000);
        VERIFY_OK(issue(draft));
    }
}

/// "R2 R1 | Ramesh Kumar | ARCHANA"
QString SearchEverythingTest::found(const QString& text)
{
    const auto all = counter::searchEverything(m_desk->desk(), text);
    if (!all) {
        return QString(all.error().rule);
    }
    QStringList receipts;
    for (const auto& row : all->receipts) {
        receipts << u'R' + row.number.right(1);
    }
    QStringList devotees;
    for (const auto& hit : all->devotees) {
        devotees << hit.name;
    }
    QStringList sevas;
    for (const auto& seva : all->sevas) {
        sevas << seva.fields.code;
    }
    return receipts.join(u' ') + u'|' + devotees.join(u',') + u'|' + sevas.join(u',');
}

void SearchEverythingTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a whole number, and who has it")
        << u"C01/2627/000002"_s << u"R2|Lakshmi Bhat|"_s;
    QTest::newRow("a number without zeros") << u"c01/2627/1"_s << u"R1|Ramesh Kumar|"_s;
    QTest::newRow("the sequence of this counter") << u"3"_s << u"R3||"_s;
    QTest::newRow("in Kannada digits") << u"೩"_s << u"R3||"_s;
    QTest::newRow("an amount, newest first") << u"501"_s << u"R3 R2||"_s;
    QTest::newRow("an amount with paise") << u"501.00"_s << u"R3 R2||"_s;
    QTest::newRow("a phone") << u"98765"_s << u"R1|Ramesh Kumar|"_s;
    QTest::newRow("a phone with its prefix") << u"+91 98450 12345"_s << u"R2|Lakshmi Bhat|"_s;
    QTest::newRow("a name by sound") << u"laxmi"_s << u"|Lakshmi Bhat|"_s;
    QTest::newRow("a seva by code") << u"arch"_s << u"||ARCHANA"_s;
    QTest::newRow("nothing") << u"zzzzzz"_s << u"||"_s;
}

void SearchEverythingTest::finds()
{
    QFETCH(const QString, text);
    QTEST(found(text), "expected");
}

void SearchEverythingTest::nothingTypedFindsNothing()
{
    QCOMPARE(found({}), u"||"_s);
    QCOMPARE(found(u"   "_s), u"||"_s);
}

void SearchEverythingTest::whatMayNotBeSeenIsNotFound_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("expected");
    QTest::newRow("receipts") << u"receipt.view"_s << u"R1||"_s;
    QTest::newRow("devotees") << u"devotee.view"_s << u"|Ramesh Kumar|"_s;
    QTest::newRow("neither") << u"seva.view"_s << u"||"_s;
}

void SearchEverythingTest::whatMayNotBeSeenIsNotFound()
{
    QFETCH(const QString, permission);
    m_desk->allowOnly({permission});
    QTEST(found(u"9876543210"_s), "expected");
}

QTEST_GUILESS_MAIN(SearchEverythingTest)
#include "search_everything_test.moc"
