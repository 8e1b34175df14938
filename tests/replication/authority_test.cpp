// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/ledgers.h"
#include "models/conflicts/conflict_list.h"
#include "models/core/hlc.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/identity/settings.h"
#include "models/store/tables.h"
#include "models/store/transaction.h"
#include "tests/replication/two_counters.h"

using namespace mm;
using namespace Qt::StringLiterals;
using conflicts::Verdict;
using store::TableSpec;
using store::Value;
using test::Counter;

/// Who may write what over the wire, and what is taken out of use.
class AuthorityTest : public test::TwoCounters
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init();
    void aClerkChangesNothingOfTheOffice_data();
    void aClerkChangesNothingOfTheOffice();
    void whoMayChangesIt();
    void oneChangesOnesOwnPassword();
    void aClerkMayOpenTheirDrawer();
    void nobodyMakesSomebodyAbove();
    void anAdministratorLetsItIn();
    void aStrangerWaits();
    void aChangeWaitsForTheRefusedOneBefore();
    void whatIsTakenOutIsGoneEverywhere();
    void anEditAfterItBringsItBack();
    void aLaterWordDoesNotHideANewerEdit();

private:
    conflicts::Outcome send(const std::vector<store::BundleRow>& rows, UserId user,
        Counter* from = nullptr, bool isReleased = false);
    UserId makeUser(const QString& name, const QString& role);
    Uuid firstOf(const char* table);
    store::BundleRow patch(
        const TableSpec& table, const Uuid& id, const char* column, const Value& value);
    static store::BundleRow removal(const TableSpec& table, const Uuid& id, qint64 base);
    DevoteeId registered();
    void edit(Counter& counter, DevoteeId devotee, const QString& address);
    qint64 rowSeqOf(DevoteeId devotee);
    bool isGone(store::Connection& db, DevoteeId devotee);

    UserId m_clerk;
    UserId m_manager;
};

void AuthorityTest::init()
{
    begin();
    m_clerk = makeUser(u"suma"_s, u"counter_staff"_s);
    m_manager = makeUser(u"mohan"_s, u"temple_manager"_s);
    meet();
}

UserId AuthorityTest::makeUser(const QString& name, const QString& role)
{
    UserId made;
    const auto done = m_first->run([&](store::UnitOfWork& unit) -> Result<void> {
        made = unit.newId<UserId>();
        MM_CHECK(unit.insert(tables::users,
            {{"id", made}, {"username", name}, {"display_name", name}, {"role", role},
                {"password_hash", u"-"_s}, {"is_disabled", 0}, {"created_at", unit.nowMs()}}));
        return unit.closeOperation("user.create"_L1, unit.today());
    });
    return done ? made : UserId();
}

Uuid AuthorityTest::firstOf(const char* table)
{
    store::Query query(m_hub->db(), QByteArray("SELECT id FROM ") + table + " ORDER BY id LIMIT 1");
    return query.one([](const store::Row& row) { return row.id<Id<void>>(0).uuid; })
        .value_or(Uuid());
}

store::BundleRow AuthorityTest::patch(
    const TableSpec& table, const Uuid& id, const char* column, const Value& value)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
        [column](const store::Column& one) { return qstrcmp(one.name, column) == 0; });
    return {
        &table, 'p', id, m_hub->head(), {{static_cast<int>(found - table.columns.begin()), value}}};
}

store::BundleRow AuthorityTest::removal(const TableSpec& table, const Uuid& id, qint64 base)
{
    return {&table, 'd', id, base, {}};
}

/// As a counter's outbox holds it, so that the way over the bundle is part of it.
conflicts::Outcome AuthorityTest::send(
    const std::vector<store::BundleRow>& rows, UserId user, Counter* from, bool isReleased)
{
    Counter& counter = from == nullptr ? *m_second : *from;
    store::OperationBundle bundle;
    for (const auto& row : rows) {
        std::vector<Value> values;
        for (const auto& [place, value] : row.values) {
            values.push_back(value);
        }
        if (row.op == 'i') {
            bundle.addInsert(*row.table, values);
        } else if (row.op == 'p') {
            bundle.addPatch(*row.table, row.id, row.baseRowSeq, row.values);
        } else {
            bundle.addRemoval(*row.table, row.id, row.baseRowSeq);
        }
    }
    const QByteArray body = bundle.take();
    m_hub->areReleased = isReleased;
    store::Query write(counter.db(),
        "INSERT INTO sync_outbox (temple_id, op_id, type, schema_ver, user_id, biz_date, hlc, "
        "body, sha256, bytes) VALUES (:temple, :id, 'forged', 1, :user, '2026-11-22', :hlc, :body, "
        ":sha, :bytes)");
    const qint64 now = counter.clock().nowMs();
    write.bind("temple", counter.desk().temple)
        .bind("id", counter.desk().ids.next(now))
        .bind("user", user)
        .bind("hlc", HybridClock::pack(now, 0))
        .bind("body", store::Bytes{body})
        .bind("sha", store::Bytes{store::sha256(body)})
        .bind("bytes", body.size());
    const auto written = write.run();
    const auto outcomes = m_hub->push(counter);
    m_hub->areReleased = false;
    if (!written || !outcomes || outcomes->empty()) {
        return {Verdict::Refused, u"test.not_sent"_s};
    }
    return outcomes->back();
}

void AuthorityTest::aClerkChangesNothingOfTheOffice_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char* what : {"users", "settings", "sevas", "seva_prices", "donation_categories",
             "ledgers", "counters", "temples", "period_locks"}) {
        QTest::newRow(what) << QByteArray(what);
    }
}

void AuthorityTest::aClerkChangesNothingOfTheOffice()
{
    QFETCH(QByteArray, what);
    const auto before = test::pictureOf(m_hub->db());
    const Uuid fresh = m_second->desk().ids.next(m_second->clock().nowMs());
    store::BundleRow row;
    if (what == "users") {
        row = patch(tables::users, m_clerk.uuid, "role", Value(u"administrator"_s));
    } else if (what == "settings") {
        row = {&tables::settings, 'i', fresh, 0,
            {{0, Value(fresh)}, {1, Value(u"sync.policy.quota_mode"_s)}, {2, Value(u"open"_s)}}};
    } else if (what == "seva_prices") {
        row = {&tables::seva_prices, 'i', fresh, 0, {{0, Value(fresh)}}};
    } else if (what == "period_locks") {
        row = {&tables::period_locks, 'i', fresh, 0, {{0, Value(fresh)}}};
    } else {
        const auto* const* table = std::find_if(std::begin(tables::kAll), std::end(tables::kAll),
            [&what](const TableSpec* one) { return what == one->name; });
        row = patch(**table, firstOf(what.constData()), "name", Value(u"Forged"_s));
    }
    const auto outcome = send({row}, m_clerk);
    QVERIFY(outcome.verdict == Verdict::Refused);
    QCOMPARE(outcome.rule, u"sync.not_allowed"_s);
    QCOMPARE(test::pictureOf(m_hub->db()), before);
}

void AuthorityTest::whoMayChangesIt()
{
    const auto row = patch(tables::sevas, firstOf("sevas"), "name", Value(u"New name"_s));
    QVERIFY(send({row}, m_manager).verdict == Verdict::Applied);
}

void AuthorityTest::oneChangesOnesOwnPassword()
{
    const auto own = patch(tables::users, m_clerk.uuid, "password_hash", Value(u"new"_s));
    QVERIFY(send({own}, m_clerk).verdict == Verdict::Applied);
    const auto other = patch(tables::users, m_manager.uuid, "password_hash", Value(u"new"_s));
    QCOMPARE(send({other}, m_clerk).rule, u"sync.not_allowed"_s);
}

void AuthorityTest::aClerkMayOpenTheirDrawer()
{
    const auto head = [&](const QString& counter) {
        const Uuid fresh = m_second->desk().ids.next(m_second->clock().nowMs());
        return store::BundleRow{&tables::ledgers, 'i', fresh, 0,
            {{0, Value(fresh)}, {1, Value(accounts::counterCashCode(counter))},
                {2, Value(u"Cash"_s)}, {3, Value(u"ನಗದು"_s)}, {4, Value(u"asset"_s)},
                {5, Value(u"Cash"_s)}, {6, Value(qint64{1})}}};
    };
    // It is there already: two of one code are told apart.
    QVERIFY(send({head(u"C02"_s)}, m_clerk).verdict == Verdict::AppliedWithConflict);
    QCOMPARE(send({head(u"C07"_s)}, m_clerk).rule, u"sync.not_allowed"_s);
}

void AuthorityTest::nobodyMakesSomebodyAbove()
{
    const auto up = patch(tables::users, m_manager.uuid, "role", Value(u"administrator"_s));
    QCOMPARE(send({up}, m_manager).rule, u"sync.not_allowed"_s);
    const auto side = patch(tables::users, m_clerk.uuid, "role", Value(u"accountant"_s));
    QVERIFY(send({side}, m_manager).verdict == Verdict::Applied);
}

void AuthorityTest::anAdministratorLetsItIn()
{
    const auto row = patch(tables::sevas, firstOf("sevas"), "name", Value(u"Agreed"_s));
    QVERIFY(send({row}, m_clerk).verdict == Verdict::Refused);
    QVERIFY(send({row}, m_clerk, nullptr, true).verdict == Verdict::Applied);
}

void AuthorityTest::aStrangerWaits()
{
    const auto row = patch(tables::sevas, firstOf("sevas"), "name", Value(u"Who"_s));
    QCOMPARE(send({row}, UserId(UuidMaker().next(1))).rule, u"sync.user_unknown"_s);
    // What is everybody's needs nobody's leave.
    const Uuid fresh = UuidMaker().next(1);
    const store::BundleRow household{&tables::households, 'i', fresh, 0,
        {{0, Value(fresh)}, {1, Value(u"Rao"_s)}, {2, Value()}}};
    QVERIFY(send({household}, UserId()).verdict == Verdict::Applied);
}

DevoteeId AuthorityTest::registered()
{
    devotees::DevoteeDraft draft;
    draft.name = u"Sita Devi"_s;
    draft.phone = u"9845012345"_s;
    const auto made = m_first->run(
        [&](store::UnitOfWork& unit) { return devotees::registerDevotee(unit, m_sealer, draft); });
    meet();
    store::Query query(m_hub->db(), "SELECT id FROM devotees ORDER BY id DESC LIMIT 1");
    return made ? query.one([](const store::Row& row) { return row.id<DevoteeId>(0); })
                      .value_or(DevoteeId())
                : DevoteeId();
}

void AuthorityTest::edit(Counter& counter, DevoteeId devotee, const QString& address)
{
    devotees::DevoteePatch changed;
    changed.address = address;
    VERIFY_OK(counter.run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(unit, m_sealer, devotee, changed);
    }));
}

qint64 AuthorityTest::rowSeqOf(DevoteeId devotee)
{
    store::Query query(m_hub->db(), "SELECT row_seq FROM devotees WHERE id = :id");
    query.bind("id", devotee);
    return query.one([](const store::Row& row) { return row.integer(0); }).value_or(-1);
}

bool AuthorityTest::isGone(store::Connection& db, DevoteeId devotee)
{
    store::Query query(db, "SELECT deleted_at FROM devotees WHERE id = :id");
    query.bind("id", devotee);
    return query.one([](const store::Row& row) { return !row.isNull(0); }).value_or(false);
}

/// Of the same record, by the same counter, in the same push.
void AuthorityTest::aChangeWaitsForTheRefusedOneBefore()
{
    const auto sita = registered();
    QVERIFY(!sita.isNull());
    const qint64 now = m_hub->clock().nowMs();
    const auto edited = [&](Counter& counter, qint64 at, const QString& address) {
        conflicts::PushedOperation operation;
        operation.id = m_first->desk().ids.next(now);
        operation.device = counter.desk().device;
        operation.user = m_clerk;
        operation.hlc = HybridClock::pack(now + at, 0);
        operation.rows = {patch(tables::devotees, sita.uuid, "address", Value(address))};
        return operation;
    };
    std::vector<conflicts::PushedOperation> operations{edited(*m_second, 1, u"Car Street"_s),
        edited(*m_second, 2, u"Temple Road"_s), edited(*m_first, 3, u"Fort Road"_s)};
    operations.front().rows.push_back(
        patch(tables::ledgers, firstOf("ledgers"), "name", Value(u"Forged"_s)));
    conflicts::Arbiter arbiter(
        m_hub->db(), m_first->desk().temple, m_hub->head(), m_hub->clock().nowMs());
    const auto outcomes = arbiter.apply(operations);
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->at(0).rule, u"sync.not_allowed"_s);
    QVERIFY(outcomes->at(1).verdict == Verdict::Refused);
    QCOMPARE(outcomes->at(1).rule, u"op.blocked"_s);
    QVERIFY(outcomes->at(2).verdict != Verdict::Refused);
}

void AuthorityTest::whatIsTakenOutIsGoneEverywhere()
{
    const auto sita = registered();
    QVERIFY(!sita.isNull());
    const auto outcome = send({removal(tables::devotees, sita.uuid, rowSeqOf(sita))}, m_manager);
    QVERIFY(outcome.verdict == Verdict::Applied);
    meet();
    for (auto* db : {&m_hub->db(), &m_first->db(), &m_second->db()}) {
        QVERIFY(isGone(*db, sita));
    }
    QCOMPARE(conflicts::countOpenConflicts(m_hub->db()).value_or(-1), 0);
}

void AuthorityTest::anEditAfterItBringsItBack()
{
    const auto sita = registered();
    edit(*m_first, sita, u"Car Street"_s);
    QVERIFY(send({removal(tables::devotees, sita.uuid, rowSeqOf(sita))}, m_manager).verdict
        == Verdict::Applied);
    meet();
    for (auto* db : {&m_hub->db(), &m_first->db(), &m_second->db()}) {
        QVERIFY(!isGone(*db, sita));
    }
    const auto told = conflicts::listConflicts(m_second->db(), 5, true);
    VERIFY_OK(told);
    QCOMPARE(told->size(), 1U);
    QCOMPARE(told->front().kind, u"deleted"_s);
    QCOMPARE(told->front().winner, u"mine"_s);
}

void AuthorityTest::aLaterWordDoesNotHideANewerEdit()
{
    const auto sita = registered();
    const qint64 seen = rowSeqOf(sita);
    edit(*m_first, sita, u"Car Street"_s);
    meet();
    // The second counter took her out before it heard of the new address.
    const auto outcome = send({removal(tables::devotees, sita.uuid, seen)}, m_manager);
    QVERIFY(outcome.verdict == Verdict::AppliedWithConflict);
    QCOMPARE(outcome.rule, u"conflict.deleted"_s);
    meet();
    QVERIFY(!isGone(m_hub->db(), sita));
    QVERIFY(!isGone(m_second->db(), sita));
    const auto told = conflicts::listConflicts(m_first->db(), 5, true);
    VERIFY_OK(told);
    QCOMPARE(told->front().winner, u"theirs"_s);
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authority_test.moc"
