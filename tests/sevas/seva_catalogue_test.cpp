// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/sevas/deities.h"
#include "models/sevas/demo_sevas.h"
#include "models/sevas/prices.h"
#include "models/sevas/sevas_sql.h"
#include "models/store/postgres_connection.h"
#include "models/store/tables.h"
#include "tests/sevas/seva_desk.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::ruleOf;

class SevaCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = test::clusterIfAsked(); }
    void init() { m_desk = std::make_unique<test::SevaDesk>(m_cluster.get()); }
    void everyStatementPrepares();
    void addedSevaIsReadBackWhole();
    void refusals();
    void foundByCodeOrName();
    void updateWritesOnlyWhatDiffers();
    void headFollowsTheCategory();
    void pricesChangeFromADay();
    void theLaterPriceHoldsWhateverTheClocks();
    void priceRefusals();
    void permissionIsAsked();
    void everyChangeIsAudited();
    void demoTempleIsWhole();

private:
    static sevas::SevaDraft archana();
    Result<sevas::PriceId> change(SevaId seva, int rupees, QDate from);
    void addDeity(const QString& code, const QString& name, const QString& local);

    std::unique_ptr<test::PgCluster> m_cluster;
    std::unique_ptr<test::SevaDesk> m_desk;
};

sevas::SevaDraft SevaCatalogueTest::archana()
{
    sevas::SevaDraft draft;
    draft.fields.code = u"archana"_s;
    draft.fields.name = u"Archana"_s;
    draft.fields.nameLocal = u"ಅರ್ಚನೆ"_s;
    draft.fields.category = u"Archana"_s;
    draft.price = Money::fromRupees(50);
    return draft;
}

Result<sevas::PriceId> SevaCatalogueTest::change(SevaId seva, int rupees, QDate from)
{
    return m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::changePrice(unit, seva, Money::fromRupees(rupees), from);
    });
}

void SevaCatalogueTest::addDeity(const QString& code, const QString& name, const QString& local)
{
    const auto added = m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::addDeity(unit, {code, name, local, 1});
    });
    QVERIFY2(added, test::problemOf(added).constData());
}

void SevaCatalogueTest::everyStatementPrepares()
{
    for (const auto* sql : sql::sevas::kAll) {
        store::Connection& db = m_desk->db();
        QByteArray text = db.textFor(*sql);
        if (db.engine() == store::Engine::Postgres) {
            // PREPARE types every parameter, which a first run with values may hide.
            std::vector<QByteArray> names;
            QVERIFY2(db.execute("PREPARE one AS " + store::positionalParameters(text, names)),
                sql->name);
            QVERIFY(db.execute("DEALLOCATE one"));
        } else {
            QVERIFY2(db.prepare(text), sql->name);
        }
    }
}

void SevaCatalogueTest::addedSevaIsReadBackWhole()
{
    addDeity(u"vishnu"_s, u"Lakshmi Venkatesha"_s, u"ಲಕ್ಷ್ಮೀ ವೆಂಕಟೇಶ"_s);
    auto draft = archana();
    auto& f = draft.fields;
    f.deity = u"LAKSHMI venkatesha"_s;
    f.personsMax = 4;
    f.weekdays = 3;
    f.cutoff = sevas::Cutoff{1200, 1};
    f.advanceDays = 30;
    f.reportMinutesBefore = 45;
    f.prasada = u"  ಲಡ್ಡು  2 "_s;
    f.instructions = u"Dhoti.\r\nCome early."_s;
    f.sortOrder = 7;
    draft.batches = {{u"17:00"_s, u"18:30"_s, 60}, {u"6:00"_s, u"8:00"_s, std::nullopt}};
    const auto id = m_desk->addSeva(draft);
    QVERIFY2(id, test::problemOf(id).constData());

    const auto seva = m_desk->seva(u"ARCHANA"_s);
    QCOMPARE(seva.id, *id);
    sevas::SevaFields expected = f;
    expected.code = u"ARCHANA"_s;
    expected.deity = u"VISHNU"_s;
    expected.category = u"archana"_s;
    expected.ledgerCode = u"30300"_s;
    expected.fundCode = u"GENERAL"_s;
    expected.prasada = u"ಲಡ್ಡು 2"_s;
    expected.instructions = u"Dhoti.\nCome early."_s;
    QVERIFY(seva.fields == expected);
    QCOMPARE(seva.deityNameLocal, u"ಲಕ್ಷ್ಮೀ ವೆಂಕಟೇಶ"_s);
    QCOMPARE(seva.recurrence, u"one_time"_s);
    QCOMPARE(seva.price, Money::fromRupees(50));
    QCOMPARE(seva.batches.size(), size_t(2));
    QVERIFY((seva.batches[0].time == sevas::BatchTime{u"06:00"_s, u"08:00"_s, std::nullopt}));
    QVERIFY((seva.batches[1].time == sevas::BatchTime{u"17:00"_s, u"18:30"_s, 60}));
}

void SevaCatalogueTest::refusals()
{
    QVERIFY(m_desk->addSeva(archana()));
    const auto refused = [this](const QString& rule, auto change) {
        auto draft = archana();
        draft.fields.code = u"OTHER"_s;
        change(draft);
        QCOMPARE(ruleOf(m_desk->addSeva(draft)), rule);
    };
    refused(u"seva.code_taken"_s, [](auto& d) { d.fields.code = u" Archana "_s; });
    refused(u"seva.code_malformed"_s, [](auto& d) { d.fields.code = u""_s; });
    refused(u"seva.code_malformed"_s, [](auto& d) { d.fields.code = u"ಅರ್ಚನೆ"_s; });
    refused(u"seva.code_malformed"_s, [](auto& d) { d.fields.code = QString(21, u'A'); });
    refused(u"seva.code_malformed"_s, [](auto& d) { d.fields.code = u"A B"_s; });
    refused(u"name.too_short"_s, [](auto& d) { d.fields.name = u"A"_s; });
    refused(u"name.too_long"_s, [](auto& d) { d.fields.nameLocal = QString(101, u'A'); });
    refused(u"seva.category_unknown"_s, [](auto& d) { d.fields.category = u"cricket"_s; });
    refused(u"deity.unknown"_s, [](auto& d) { d.fields.deity = u"Nobody"_s; });
    refused(u"seva.persons_max"_s, [](auto& d) { d.fields.personsMax = 0; });
    refused(u"seva.persons_max"_s, [](auto& d) { d.fields.personsMax = 1001; });
    refused(u"weekdays.empty"_s, [](auto& d) { d.fields.weekdays = 0; });
    refused(u"weekdays.empty"_s, [](auto& d) { d.fields.weekdays = 128; });
    refused(u"seva.advance_days"_s, [](auto& d) { d.fields.advanceDays = -1; });
    refused(u"seva.report_minutes"_s, [](auto& d) { d.fields.reportMinutesBefore = 1441; });
    refused(u"cutoff.malformed"_s, [](auto& d) { d.fields.cutoff = {1440, 0}; });
    refused(u"ledger.unknown"_s, [](auto& d) { d.fields.ledgerCode = u"99999"_s; });
    refused(u"fund.unknown"_s, [](auto& d) { d.fields.fundCode = u"NONE"_s; });
    refused(u"text.too_long"_s, [](auto& d) { d.fields.prasada = QString(201, u'x'); });
    refused(u"seva.price_not_positive"_s, [](auto& d) { d.price = Money(); });
    refused(u"seva.price_not_positive"_s, [](auto& d) { d.price = Money::fromRupees(-5); });
    refused(u"price.in_past"_s, [](auto& d) { d.priceFrom = test::day(2026, 11, 21); });
    refused(u"batch.exists"_s, [](auto& d) {
        d.batches = {{u"06:00"_s, {}}, {u"6:00"_s, u"07:00"_s}};
    });
    refused(u"batch.end_before_start"_s, [](auto& d) { d.batches = {{u"06:00"_s, u"05:00"_s}}; });
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM sevas"), 1);
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM seva_prices"), 1);
}

void SevaCatalogueTest::foundByCodeOrName()
{
    const auto id = *m_desk->addSeva(archana());
    auto& db = m_desk->db();
    for (const QString& text : {u"archana"_s, u" ARCHANA"_s, u"Archana"_s, u"ಅರ್ಚನೆ"_s}) {
        const auto found = sevas::findSeva(db, text, m_desk->today());
        QVERIFY2(found && found->id == id, qPrintable(text));
    }
    QCOMPARE(ruleOf(sevas::findSeva(db, u"Homa"_s, m_desk->today())), u"seva.unknown"_s);
    auto twin = archana();
    twin.fields.code = u"ARCHANA-2"_s;
    QVERIFY(m_desk->addSeva(twin));
    const auto both = sevas::findSeva(db, u"ಅರ್ಚನೆ"_s, m_desk->today());
    QCOMPARE(ruleOf(both), u"seva.ambiguous"_s);
    QCOMPARE(both.error().args.value(u"codes"_s).toString(), u"ARCHANA, ARCHANA-2"_s);
    QCOMPARE(sevas::findSeva(db, u"archana-2"_s, m_desk->today())->fields.code, u"ARCHANA-2"_s);
}

void SevaCatalogueTest::updateWritesOnlyWhatDiffers()
{
    const auto id = *m_desk->addSeva(archana());
    const auto update = [&](const sevas::SevaFields& fields) {
        return m_desk->run(
            [&](store::UnitOfWork& unit) { return sevas::updateSeva(unit, id, fields); });
    };
    const auto events = [this] {
        return m_desk->test().number("SELECT count(*) FROM audit_events");
    };

    auto fields = m_desk->seva(u"ARCHANA"_s).fields;
    const qint64 before = events();
    QVERIFY(update(fields));
    QCOMPARE(events(), before);

    fields.name = u"Ashtottara Archana"_s;
    fields.isActive = false;
    QVERIFY(update(fields));
    QVERIFY(m_desk->seva(u"ARCHANA"_s).fields == fields);
    const auto trail = audit::eventsOf(m_desk->db(), id.uuid);
    QVERIFY(trail);
    QCOMPARE(trail->size(), size_t(2));
    QCOMPARE(trail->back().action, u"seva.update"_s);
    QCOMPARE(trail->back().before, uR"({"is_active":1,"name":"Archana"})"_s);
    QCOMPARE(trail->back().after, uR"({"is_active":0,"name":"Ashtottara Archana"})"_s);

    QCOMPARE(sevas::listSevas(m_desk->db(), m_desk->today())->size(), size_t(0));
    QCOMPARE(sevas::listSevas(m_desk->db(), m_desk->today(), false)->size(), size_t(1));

    m_desk->addSeva(u"HOMA"_s);
    fields.code = u"homa"_s;
    QCOMPARE(ruleOf(update(fields)), u"seva.code_taken"_s);
}

void SevaCatalogueTest::headFollowsTheCategory()
{
    auto draft = archana();
    draft.fields.category = u"vahana"_s;
    QVERIFY(m_desk->addSeva(draft));
    QCOMPARE(m_desk->seva(u"ARCHANA"_s).fields.ledgerCode, u"30700"_s);
    draft.fields.code = u"OWN"_s;
    draft.fields.ledgerCode = u"30500"_s;
    draft.fields.fundCode = u"goshala"_s;
    QVERIFY(m_desk->addSeva(draft));
    QCOMPARE(m_desk->seva(u"OWN"_s).fields.ledgerCode, u"30500"_s);
    QCOMPARE(m_desk->seva(u"OWN"_s).fields.fundCode, u"GOSHALA"_s);
}

void SevaCatalogueTest::pricesChangeFromADay()
{
    const auto id = *m_desk->addSeva(archana());
    QVERIFY(change(id, 60, test::day(2027, 1, 1)));
    QVERIFY(change(id, 75, test::day(2027, 1, 1))); // the later word for one day holds
    const auto on = [&](QDate date) {
        const auto price = sevas::priceOn(m_desk->db(), id, date);
        const auto seva = sevas::sevaById(m_desk->db(), id, date);
        const qint64 rupees = price ? price->price.paise() / 100 : -1;
        return seva && seva->price.paise() == std::max<qint64>(0, rupees) * 100 ? rupees : -2;
    };
    QCOMPARE(on({2026, 11, 21}), -1);
    QCOMPARE(on({2026, 11, 22}), 50);
    QCOMPARE(on({2026, 12, 31}), 50);
    QCOMPARE(on({2027, 1, 1}), 75);
    QCOMPARE(on({2030, 1, 1}), 75);

    // Today's change comes in between; the one of the new year stays.
    QVERIFY(change(id, 55, test::day(2026, 11, 22)));
    QCOMPARE(on({2026, 11, 22}), 55);
    QCOMPARE(on({2027, 1, 1}), 75);
    QCOMPARE(sevas::priceHistory(m_desk->db(), id)->size(), size_t(4));
}

/// The other counter's clock is a day ahead of this one's.
void SevaCatalogueTest::theLaterPriceHoldsWhateverTheClocks()
{
    const auto id = *m_desk->addSeva(archana());
    const auto day = test::day(2027, 1, 1);
    QVERIFY(m_desk->run([&](store::UnitOfWork& unit) -> Result<void> {
        const Uuid price = UuidMaker().next(unit.nowMs() + 86'400'000);
        MM_CHECK(unit.insert(tables::seva_prices,
            {{"id", price}, {"seva_id", id}, {"effective_from", day},
                {"price_paise", Money::fromRupees(60)}, {"user_id", unit.actor().id},
                {"created_at", unit.nowMs() + 86'400'000}}));
        return audit::finish(unit, {"seva.price"_L1, "sevas"_L1, id.uuid});
    }));
    QCOMPARE(sevas::priceOn(m_desk->db(), id, day)->price, Money::fromRupees(60));
    for (const int rupees : {75, 80}) {
        QVERIFY(change(id, rupees, day));
        QCOMPARE(sevas::priceOn(m_desk->db(), id, day)->price, Money::fromRupees(rupees));
    }
}

void SevaCatalogueTest::priceRefusals()
{
    const auto id = *m_desk->addSeva(archana());
    QCOMPARE(ruleOf(change(id, 60, test::day(2026, 11, 21))), u"price.in_past"_s);
    QCOMPARE(ruleOf(change(id, 60, QDate())), u"price.in_past"_s);
    QCOMPARE(ruleOf(change(id, 0, test::day(2026, 12, 1))), u"seva.price_not_positive"_s);
    QCOMPARE(ruleOf(change(id, 50, test::day(2026, 12, 1))), u"price.unchanged"_s);
    QCOMPARE(ruleOf(change({}, 50, test::day(2026, 12, 1))), u"seva.unknown"_s);
    // A change that is planned can be taken back by planning the old price again.
    QVERIFY(change(id, 60, test::day(2026, 12, 1)));
    QVERIFY(change(id, 50, test::day(2026, 12, 1)));
}

void SevaCatalogueTest::permissionIsAsked()
{
    const auto id = *m_desk->addSeva(archana());
    m_desk->test().allowOnly({u"seva.view"_s, u"booking.create"_s});
    QCOMPARE(ruleOf(m_desk->addSeva(archana())), u"permission.denied"_s);
    QCOMPARE(ruleOf(change(id, 60, m_desk->today())), u"permission.denied"_s);
    QCOMPARE(ruleOf(m_desk->run([&](store::UnitOfWork& unit) {
        return sevas::updateSeva(unit, id, archana().fields);
    })),
        u"permission.denied"_s);
    QCOMPARE(ruleOf(m_desk->run([](store::UnitOfWork& unit) {
        return sevas::addDeity(unit, {u"SHIVA"_s, u"Shiva"_s, {}, 1});
    })),
        u"permission.denied"_s);
}

void SevaCatalogueTest::everyChangeIsAudited()
{
    addDeity(u"SHIVA"_s, u"Shiva"_s, {});
    const auto again = m_desk->run([](store::UnitOfWork& unit) {
        return sevas::addDeity(unit, {u"shiva"_s, u"Eshwara"_s, {}, 1});
    });
    QCOMPARE(ruleOf(again), u"deity.code_taken"_s);
    const auto id = *m_desk->addSeva(archana());
    QVERIFY(change(id, 60, m_desk->today()));
    const auto trail = audit::eventsOf(m_desk->db(), id.uuid);
    QVERIFY(trail);
    QCOMPARE(trail->size(), size_t(2));
    QCOMPARE(trail->at(1).before, uR"({"price_paise":5000})"_s);
    QCOMPARE(trail->at(1).after, uR"({"effective_from":"2026-11-22","price_paise":6000})"_s);
    // One operation in the outbox for each event of the trail, the set-up of the temple apart.
    QCOMPARE(m_desk->test().number("SELECT count(*) FROM sync_outbox"),
        m_desk->test().number("SELECT count(*) FROM audit_events") + 1);
}

void SevaCatalogueTest::demoTempleIsWhole()
{
    const auto seeded =
        m_desk->run([](store::UnitOfWork& unit) { return sevas::seedDemoSevas(unit, u"kn"_s); });
    QVERIFY2(seeded, test::problemOf(seeded).constData());
    const auto sevas = sevas::listSevas(m_desk->db(), m_desk->today());
    QVERIFY(sevas);
    QVERIFY(sevas->size() >= 15);
    for (const auto& seva : *sevas) {
        QVERIFY2(!seva.fields.name.isEmpty() && !seva.fields.nameLocal.isEmpty()
                && !seva.deityNameLocal.isEmpty() && seva.price.isPositive(),
            qPrintable(seva.fields.code));
    }
    const auto ashlesha = m_desk->seva(u"ashlesha"_s);
    QCOMPARE(ashlesha.fields.nameLocal, u"ಆಶ್ಲೇಷಾ ಬಲಿ"_s);
    QCOMPARE(ashlesha.batches.size(), size_t(4));
    QCOMPARE(ashlesha.batches[0].time.quota, std::optional<qint64>(60));
    QCOMPARE(m_desk->seva(u"RUDRA"_s).fields.weekdays, 1);
}

QTEST_GUILESS_MAIN(SevaCatalogueTest)
#include "seva_catalogue_test.moc"
