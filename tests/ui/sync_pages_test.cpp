// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/store/tables.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/devices_at_office.h"
#include "tests/ui/support/page_stage.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/attention_view_model.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/conflicts_view_model.h"
#include "ui/sync/policy_page.h"
#include "ui/sync/sync_words.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;
using test::press;
using test::settle;
using test::type;

/// What a clerk sees of counters that meet: conflicts, what needs attention, the rules, the pill.
class SyncPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneKeySettles();
    void anEditedValueSettles();
    void withoutPermissionNothingIsSettled();
    void parkedIsTriedAgain();
    void whatTheOfficeKeepsApartIsShown_data();
    void whatTheOfficeKeepsApartIsShown();
    void rulesAreKept();
    void pill_data();
    void pill();
    void everythingIsNamed();

private:
    void addConflict(const QString& kind, const QString& mine, const QString& theirs);
    [[nodiscard]] QString nameNow();

    std::unique_ptr<test::PageStage> m_stage;
    DevoteeId m_devotee;
};

void SyncPagesTest::init()
{
    m_stage = std::make_unique<test::PageStage>();
    m_devotee = m_stage->addDevotee(u"Rama Bhat"_s, u"9876543210"_s);
}

void SyncPagesTest::addConflict(const QString& kind, const QString& mine, const QString& theirs)
{
    const auto added = m_stage->desk().run([&](store::UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.insert(tables::conflicts,
            {{"id", unit.desk().ids.next(unit.nowMs())}, {"kind", kind}, {"tbl", u"devotees"_s},
                {"row_id", m_devotee}, {"field", u"name"_s}, {"mine", u'"' + mine + u'"'},
                {"theirs", u'"' + theirs + u'"'}, {"winner", u"theirs"_s}, {"rule", u"manual"_s},
                {"policy_seq", 0}, {"counter_code", u"C02"_s}, {"user_id", unit.actor().id},
                {"happened_at", unit.nowMs()}, {"status", u"open"_s}}));
        return unit.closeOperation("test.conflict"_L1, unit.today());
    });
    QVERIFY(added);
}

QString SyncPagesTest::nameNow()
{
    store::Query query(m_stage->desk().db(), "SELECT name FROM devotees WHERE id = :id");
    query.bind("id", m_devotee);
    return query.one([](const store::Row& row) { return row.text(0); }).value_or(QString());
}

void SyncPagesTest::oneKeySettles()
{
    addConflict(u"field"_s, u"Rama Bhatta"_s, u"Rama Bhat"_s);
    const auto page = m_stage->open<ui::ConflictsPage>();
    QCOMPARE(page->model().openCount(), 1);
    press(Qt::Key_F6);
    QCOMPARE(nameNow(), u"Rama Bhatta"_s);
    QCOMPARE(page->model().openCount(), 0);
    QCOMPARE(page->table().model().rowCount(), 0);
    press(Qt::Key_F5);
    QCOMPARE(page->table().model().rowCount(), 1);
}

void SyncPagesTest::anEditedValueSettles()
{
    addConflict(u"field"_s, u"Rama Bhatta"_s, u"Rama Bhat"_s);
    const auto page = m_stage->open<ui::ConflictsPage>();
    auto* edit = page->findChild<QLineEdit*>(u"editedLineEdit"_s);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    type(u"Ramachandra Bhat"_s);
    press(Qt::Key_F8);
    QCOMPARE(nameNow(), u"Ramachandra Bhat"_s);
    QCOMPARE(page->model().openCount(), 0);
}

void SyncPagesTest::withoutPermissionNothingIsSettled()
{
    addConflict(u"field"_s, u"Rama Bhatta"_s, u"Rama Bhat"_s);
    m_stage->desk().allowOnly({u"devotee.view"_s});
    const auto page = m_stage->open<ui::ConflictsPage>();
    press(Qt::Key_F6);
    QCOMPARE(nameNow(), u"Rama Bhat"_s);
    QCOMPARE(page->model().openCount(), 1);
}

void SyncPagesTest::parkedIsTriedAgain()
{
    QVERIFY(m_stage->desk().db().execute(
        "UPDATE sync_outbox SET state = 2, err_code = 'voucher.unbalanced', attempts = 3, "
        "next_try_at = 9000000000000 WHERE op_seq = (SELECT max(op_seq) FROM sync_outbox)"));
    const auto page = m_stage->open<ui::AttentionPage>();
    QCOMPARE(page->table().model().rowCount(), 1);
    // Only the name of the rule came: the sentence has no holes where its sums would stand.
    const QString why = page->table().model().index(0, 2).data().toString();
    QVERIFY2(!why.isEmpty() && !why.contains(u'…') && !why.contains(u'{'), qPrintable(why));
    press(Qt::Key_F6);
    QCOMPARE(m_stage->desk().number(
                 "SELECT count(*) FROM sync_outbox WHERE next_try_at = 9000000000000"),
        0);
}

void SyncPagesTest::whatTheOfficeKeepsApartIsShown_data()
{
    QTest::addColumn<QString>("loggedIn");
    QTest::addColumn<bool>("isAway");
    QTest::addColumn<int>("rows");
    const QString own = test::TestDesk().desk().actor.username;
    QTest::newRow("the office knows who looks") << own << false << 1;
    QTest::newRow("nobody has given it the password") << QString() << false << 0;
    QTest::newRow("it was somebody else") << u"another"_s << false << 0;
    QTest::newRow("the office is away") << own << true << 0;
}

void SyncPagesTest::whatTheOfficeKeepsApartIsShown()
{
    QFETCH(QString, loggedIn);
    QFETCH(bool, isAway);
    QFETCH(int, rows);
    test::DevicesAtOffice office;
    office.isAway = isAway;
    if (!loggedIn.isEmpty()) {
        office.logIn({loggedIn, u"secret"_s});
    }
    ui::AttentionPage page(m_stage->runner(), m_stage->desk().clock(), &office);
    page.resize(1150, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.onShown();
    settle();
    QCOMPARE(page.table().model().rowCount(), rows);
    QCOMPARE(page.model().count(), qint64{rows});
    if (rows > 0) {
        QSignalSpy asked(&page, &ui::Page::pageRequested);
        press(Qt::Key_F6);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), u"devices"_s);
    }
}

void SyncPagesTest::rulesAreKept()
{
    const auto page = m_stage->open<ui::PolicyPage>();
    auto* mode = page->findChild<QComboBox*>(u"quota_modeComboBox"_s);
    QVERIFY(mode != nullptr);
    QCOMPARE(mode->currentData().toString(), u"strict"_s);
    mode->setCurrentIndex(mode->findData(u"soft"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    const auto policies = conflicts::Policies::read(m_stage->desk().db());
    QVERIFY(policies);
    QCOMPARE(policies->text(conflicts::Policy::QuotaMode), u"soft"_s);
    QCOMPARE(m_stage->desk().number(
                 "SELECT count(*) FROM settings WHERE key = 'sync.policy.quota_mode'"),
        1);
}

void SyncPagesTest::pill_data()
{
    QTest::addColumn<sync::Status>("status");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const sync::Status& status, ui::Tone tone,
                         const QString& text) {
        QTest::newRow(name) << status << static_cast<int>(tone) << text;
    };
    sync::Status status;
    row("alone", status, ui::Tone::Success, u"Safe on this PC"_s);
    status.isRegistered = true;
    status.state = sync::State::Offline;
    status.pending = 12;
    row("offline", status, ui::Tone::Success, u"Safe on this PC · 12 waiting to send"_s);
    status.oldestPendingAt = test::kTestNowMs - 2 * 86'400'000LL;
    row("for days", status, ui::Tone::Warning, u"Safe on this PC · 12 waiting to send"_s);
    status.parked = 1;
    row("parked", status, ui::Tone::Warning, u"1 need attention"_s);
    status.state = sync::State::Forked;
    row("copy", status, ui::Tone::Danger, u"This is a copy of another counter"_s);
    status = {};
    status.isRegistered = true;
    status.state = sync::State::Idle;
    row("all sent", status, ui::Tone::Success, u"Safe here and at the office"_s);
    status.skewMs = 3 * 3'600'000LL;
    row("clock", status, ui::Tone::Warning, u"The clock of this PC is wrong"_s);
}

void SyncPagesTest::pill()
{
    QFETCH(sync::Status, status);
    QFETCH(int, tone);
    QFETCH(QString, text);
    const auto words = ui::pillWords(status, test::kTestNowMs);
    QCOMPARE(static_cast<int>(words.tone), tone);
    QCOMPARE(words.text, text);
}

void SyncPagesTest::everythingIsNamed()
{
    addConflict(u"field"_s, u"Rama Bhatta"_s, u"Rama Bhat"_s);
    const auto conflictsPage = m_stage->open<ui::ConflictsPage>();
    QCOMPARE(test::accessibilityFaults(conflictsPage.get()), QStringList());
    const auto policyPage = m_stage->open<ui::PolicyPage>();
    QCOMPARE(test::accessibilityFaults(policyPage.get()), QStringList());
}

QTEST_MAIN(SyncPagesTest)
#include "sync_pages_test.moc"
