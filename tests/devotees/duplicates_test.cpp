// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/duplicates.h"

#include "models/devotees/merge_devotees.h"
#include "tests/devotees/register_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;
using devotees::TwinReason;
using devotees::TwinReasons;

Q_DECLARE_METATYPE(mm::devotees::TwinReasons)

/// Who may already be there, on SQLite and on PostgreSQL.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_register.startEngine(), QString()); }
    void init() { m_register.openDesk(); }
    void draftMeetsItsTwin_data();
    void draftMeetsItsTwin();
    void strongestReasonFirst();
    void neitherItselfNorTheMerged();
    void registerIsGoneThrough();
    void registerInPages();

private:
    DevoteeId addAt(
        const QString& name, const QString& phone, const QString& address, const QString& pan = {});
    void merge(DevoteeId from, DevoteeId into);
    /// "phone: Laxmi = Lakshmi", sorted, page by page.
    QStringList allSets(int pageSize, int* pages = nullptr);

    test::RegisterFixture m_register;
};

DevoteeId DuplicatesTest::addAt(
    const QString& name, const QString& phone, const QString& address, const QString& pan)
{
    DevoteeDraft draft;
    draft.name = name;
    draft.phone = phone;
    draft.address = address;
    draft.pan = pan;
    return m_register.add(draft);
}

void DuplicatesTest::merge(DevoteeId from, DevoteeId into)
{
    QVERIFY(m_register.desk().run(
        [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, from, into); }));
}

QStringList DuplicatesTest::allSets(int pageSize, int* pages)
{
    QStringList sets;
    QString after;
    do {
        const auto page = devotees::twinPage(m_register.db(), after, pageSize).value();
        for (const auto& set : page.sets) {
            QStringList names;
            for (const auto& hit : set.devotees) {
                names.push_back(hit.name);
            }
            names.sort();
            sets.push_back(u"%1: %2"_s.arg(static_cast<int>(set.reason)).arg(names.join(" = "_L1)));
        }
        after = page.next;
        if (pages != nullptr) {
            ++*pages;
        }
    } while (!after.isEmpty());
    sets.sort();
    return sets;
}

void DuplicatesTest::draftMeetsItsTwin_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("pan");
    QTest::addColumn<TwinReasons>("reasons");
    const QString none;
    const TwinReasons nobody;
    QTest::newRow("phone, other spelling") << u"Laxmi Bhatt"_s << u"+91 98450 12345"_s << none
                                           << none << TwinReasons(TwinReason::Phone);
    QTest::newRow("phone, other script")
        << u"ಲಕ್ಷ್ಮಿ"_s << u"9845012345"_s << none << none << TwinReasons(TwinReason::Phone);
    QTest::newRow("the other phone")
        << u"Lakshmi"_s << u"9900012345"_s << none << none << TwinReasons(TwinReason::Phone);
    QTest::newRow("phone of the family")
        << u"Ramesh Bhat"_s << u"9845012345"_s << none << none << nobody;
    QTest::newRow("half a phone") << u"Lakshmi Bhat"_s << u"98450"_s << none << none << nobody;
    QTest::newRow("address") << u"Laxmi Bhat"_s << none << u"12 III CROSS  Kalasa"_s << none
                             << nobody;
    QTest::newRow("address, punctuation aside")
        << u"Bhat Laxmi"_s << none << u"12 3rd cross kalasa"_s << none
        << TwinReasons(TwinReason::Address);
    QTest::newRow("address, other name")
        << u"Ramesh Bhat"_s << none << u"12, 3rd Cross, Kalasa"_s << none << nobody;
    QTest::newRow("name alone") << u"Lakshmi Bhat"_s << none << none << none << nobody;
    QTest::newRow("PAN") << u"L. Bhat"_s << none << none << u"aaapa 1234 a"_s
                         << TwinReasons(TwinReason::Pan);
    QTest::newRow("half a PAN") << u"L. Bhat"_s << none << none << u"AAAPA"_s << nobody;
    QTest::newRow("phone and PAN") << u"Lakshmi"_s << u"9845012345"_s << none << u"AAAPA1234A"_s
                                   << (TwinReasons(TwinReason::Phone) | TwinReason::Pan);
}

void DuplicatesTest::draftMeetsItsTwin()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, address);
    QFETCH(QString, pan);
    QFETCH(TwinReasons, reasons);
    DevoteeDraft there;
    there.name = u"Lakshmi Bhat"_s;
    there.phone = u"9845012345"_s;
    there.alternatePhone = u"9900012345"_s;
    there.address = u"12, 3rd Cross, Kalasa"_s;
    there.pan = u"AAAPA1234A"_s;
    const auto id = m_register.add(there);
    DevoteeDraft draft;
    draft.name = name;
    draft.phone = phone;
    draft.address = address;
    draft.pan = pan;
    const auto twins = devotees::twinsOf(m_register.db(), m_register.sealer(), draft).value();
    QCOMPARE(twins.empty(), !reasons);
    if (!twins.empty()) {
        QCOMPARE(twins.size(), size_t{1});
        QCOMPARE(twins[0].devotee.id, id);
        QCOMPARE(twins[0].reasons, reasons);
    }
}

void DuplicatesTest::strongestReasonFirst()
{
    const auto byPhone = addAt(u"Lakshmi"_s, u"9845012345"_s, {});
    const auto byBoth = addAt(u"Lakshmi Bhat"_s, u"9845012345"_s, u"Kalasa"_s);
    const auto byPan = addAt(u"L. Bhat"_s, {}, {}, u"AAAPA1234A"_s);
    DevoteeDraft draft;
    draft.name = u"Lakshmi Bhat"_s;
    draft.phone = u"9845012345"_s;
    draft.address = u"Kalasa"_s;
    draft.pan = u"AAAPA1234A"_s;
    const auto twins = devotees::twinsOf(m_register.db(), m_register.sealer(), draft).value();
    QCOMPARE(twins.size(), size_t{3});
    QCOMPARE(twins[0].devotee.id, byPan);
    QCOMPARE(twins[1].devotee.id, byBoth);
    QCOMPARE(twins[2].devotee.id, byPhone);
}

void DuplicatesTest::neitherItselfNorTheMerged()
{
    const auto one = addAt(u"Lakshmi"_s, u"9845012345"_s, u"Kalasa"_s);
    const auto two = addAt(u"Laxmi"_s, u"9845012345"_s, u"Kalasa"_s);
    DevoteeDraft draft;
    draft.name = u"Lakshmi"_s;
    draft.phone = u"9845012345"_s;
    QCOMPARE(devotees::twinsOf(m_register.db(), m_register.sealer(), draft, one).value().size(),
        size_t{1});
    QCOMPARE(allSets(50).size(), 1);
    merge(two, one);
    QVERIFY(devotees::twinsOf(m_register.db(), m_register.sealer(), draft, one).value().empty());
    QCOMPARE(allSets(50), QStringList());
}

void DuplicatesTest::registerIsGoneThrough()
{
    addAt(u"Lakshmi Bhat"_s, u"9845012345"_s, u"Kalasa"_s);
    addAt(u"Laxmi Bhat"_s, u"9845012345"_s, u"Kalasa"_s);
    addAt(u"Ramesh Bhat"_s, u"9845012345"_s, u"Kalasa"_s);
    addAt(u"ರಮೇಶ ಭಟ್"_s, u"9845012345"_s, {});
    addAt(u"Sita Rao"_s, {}, u"1, Car Street, Udupi"_s);
    addAt(u"Rao Seetha"_s, u"9900011111"_s, u"1 Car Street Udupi"_s);
    addAt(u"Gita"_s, u"9900022222"_s, {}, u"AAAPA1234A"_s);
    addAt(u"Geetha Pai"_s, {}, {}, u"AAAPA1234A"_s);
    addAt(u"Alone"_s, u"9900033333"_s, u"Nowhere"_s, u"AABTS5678K"_s);
    const QStringList expected{u"1: Lakshmi Bhat = Laxmi Bhat"_s, u"1: Ramesh Bhat = ರಮೇಶ ಭಟ್"_s,
        u"2: Rao Seetha = Sita Rao"_s, u"4: Geetha Pai = Gita"_s};
    QCOMPARE(allSets(50), expected);
}

void DuplicatesTest::registerInPages()
{
    for (int i = 0; i < 12; ++i) {
        const QString phone = u"98450123%1"_s.arg(i, 2, 10, QChar(u'0'));
        addAt(u"Ramesh"_s, phone, {});
        addAt(u"Ramesha"_s, phone, {});
    }
    int pages = 0;
    QCOMPARE(allSets(5, &pages).size(), 12);
    QVERIFY(pages >= 3);
    QCOMPARE(allSets(50), allSets(1));
}

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
