// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "models/devotees/update_devotee.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/page_stage.h"
#include "ui/audit/audit_view_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace mm;
using namespace Qt::StringLiterals;
using test::press;
using test::settle;
using test::type;
using ui::AuditViewModel;

/// The Audit page by keyboard, and its view-model, on a real store.
class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirst();
    void textNarrowsAndClears();
    void actionAndDaysNarrow();
    void readsOnUntilThereIsSomething();
    void comparesBeforeAndAfter();
    void amountsAndFlagsInWords();
    void verifiesByKey();
    void stopsVerifying();
    void saysWhenTheChainIsBroken();
    void withoutPermissionNothingIsRead();
    void everythingIsNamedAndReachable();

private:
    void open();
    [[nodiscard]] QStringList column(int index) const;
    [[nodiscard]] QString words() const;

    std::unique_ptr<test::PageStage> m_stage;
    std::unique_ptr<ui::AuditPage> m_page;
    DevoteeId m_devotee;
};

void AuditPageTest::init()
{
    m_stage = std::make_unique<test::PageStage>();
    m_devotee = m_stage->addDevotee(u"Ramesh Kumar"_s, u"9876543210"_s);
    m_stage->desk().clock().advance(24LL * 3600 * 1000);
    QVERIFY(m_stage->desk().run([&](store::UnitOfWork& unit) {
        return devotees::updateDevotee(
            unit, m_stage->runner().vault(), m_devotee, {.city = u"Udupi"_s});
    }));
}

void AuditPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void AuditPageTest::open()
{
    m_page = m_stage->open<ui::AuditPage>();
}

QStringList AuditPageTest::column(int index) const
{
    QStringList texts;
    const auto& model = m_page->table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, index).data().toString();
    }
    return texts;
}

QString AuditPageTest::words() const
{
    QStringList texts;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(u'|');
}

void AuditPageTest::newestFirst()
{
    open();
    const QAbstractItemModelTester tester(&m_page->table().model());
    m_page->table().model().reload();
    settle();
    QCOMPARE(
        column(2), QStringList({u"Devotee changed"_s, u"Devotee registered"_s, u"books seed"_s}));
    QCOMPARE(column(1).first(), u"lakshmi"_s);
    QCOMPARE(column(3).at(1), u"Ramesh Kumar"_s);
    QCOMPARE(test::focusName(), u"auditTextLineEdit"_s);
}

void AuditPageTest::textNarrowsAndClears()
{
    open();
    type(u"udupi"_s);
    press(Qt::Key_Return);
    QCOMPARE(column(2), QStringList({u"Devotee changed"_s}));
    type(u" nowhere"_s);
    press(Qt::Key_Return);
    QCOMPARE(column(2), QStringList());
    QVERIFY(words().contains(u"Nothing matches the filters"_s));
    for (auto* button : m_page->findChildren<QPushButton*>(u"startKeyButton"_s)) {
        if (button->isVisible()) {
            button->click();
        }
    }
    settle();
    QCOMPARE(column(2).size(), 3);
    QCOMPARE(m_page->findChild<QLineEdit*>(u"auditTextLineEdit"_s)->text(), QString());
}

void AuditPageTest::actionAndDaysNarrow()
{
    open();
    auto* from = m_page->findChild<QLineEdit*>(u"auditFromDateEdit"_s);
    from->setFocus();
    type(u"23-11-2026"_s);
    press(Qt::Key_Tab);
    QCOMPARE(column(2), QStringList({u"Devotee changed"_s}));
    from->setFocus();
    from->clear();
    press(Qt::Key_Tab);
    QCOMPARE(column(2).size(), 3);
    // Tab went to the end of the days, then to who, then to what was done.
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(test::focusName(), u"auditActionComboBox"_s);
    type(u"Devotee"_s);
    press(Qt::Key_Down);
    QCOMPARE(column(2), QStringList({u"Devotee registered"_s}));
}

void AuditPageTest::readsOnUntilThereIsSomething()
{
    AuditViewModel model(m_stage->runner());
    std::optional<Result<audit::EventPage>> first;
    std::optional<Result<audit::EventPage>> second;
    model.readPage({.text = u"nothing like it"_s}, [&](const auto& page) { first = page; });
    model.readPage({.action = u"devotee"_s}, [&](const auto& page) { second = page; });
    settle();
    QVERIFY(!first); // dropped for the newer question
    QVERIFY(second && *second);
    QCOMPARE((*second)->events.size(), size_t{2});
    QVERIFY(model.event((*second)->events.front().id) != nullptr);
    QVERIFY(model.event(Uuid()) == nullptr);
}

void AuditPageTest::comparesBeforeAndAfter()
{
    open();
    QVERIFY(words().contains(u"Choose an event"_s));
    m_page->table().view().setFocus();
    press(Qt::Key_Home);
    QVERIFY2(words().contains(u"Udupi"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Before"_s));
    press(Qt::Key_Down);
    QVERIFY(words().contains(u"Devotee registered: Ramesh Kumar"_s));
    QVERIFY(!words().contains(u"Udupi"_s));
}

void AuditPageTest::amountsAndFlagsInWords()
{
    audit::EventRow event;
    event.before = uR"({"total_paise":50100,"same":"x"})"_s;
    event.after = uR"({"total_paise":-100,"allows":true,"lines":["a","b"],"same":"x"})"_s;
    const auto changes = AuditViewModel::changesOf(event, u"en"_s);
    const std::vector<ui::FieldChange> wanted{{u"allows"_s, {}, u"yes"_s},
        {u"lines"_s, {}, u"a\nb"_s}, {u"same"_s, u"x"_s, u"x"_s},
        {u"total"_s, u"₹501.00"_s, u"-₹1.00"_s}};
    QCOMPARE(changes.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(changes[i].field, wanted[i].field);
        QCOMPARE(changes[i].before, wanted[i].before);
        QCOMPARE(changes[i].after, wanted[i].after);
    }
    QCOMPARE(AuditViewModel::changesOf({}, u"en"_s).size(), size_t{0});
}

void AuditPageTest::verifiesByKey()
{
    open();
    auto* pill = m_page->findChild<ui::StatusPill*>();
    QCOMPARE(pill->tone(), ui::Tone::Neutral);
    press(Qt::Key_F9);
    QCOMPARE(pill->text(), u"Verified 3 events"_s);
    QCOMPARE(pill->tone(), ui::Tone::Success);
}

void AuditPageTest::stopsVerifying()
{
    AuditViewModel model(m_stage->runner());
    const QSignalSpy changed(&model, &AuditViewModel::chainChanged);
    model.verifyChain();
    model.verifyChain(); // a second press asks nothing twice
    model.stopVerifying();
    settle();
    QCOMPARE(model.chainState(), AuditViewModel::ChainState::Unchecked);
    QCOMPARE(changed.size(), 2);
    model.verifyChain();
    settle();
    QCOMPARE(model.chainState(), AuditViewModel::ChainState::Checked);
    QCOMPARE(model.chain().events, 3);
}

void AuditPageTest::saysWhenTheChainIsBroken()
{
    auto& db = m_stage->desk().db();
    QVERIFY(store::Query(db, "DROP TRIGGER audit_events_no_update").run());
    QVERIFY(store::Query(db, "UPDATE audit_events SET reason = 'x' WHERE chain_no = 2").run());
    open();
    press(Qt::Key_F9);
    QCOMPARE(m_page->findChild<ui::StatusPill*>()->tone(), ui::Tone::Danger);
    QVERIFY(words().contains(u"After 1 events the chain is broken"_s));
    QVERIFY2(words().contains(u"C01: broken after 1 events"_s), qPrintable(words()));
}

void AuditPageTest::withoutPermissionNothingIsRead()
{
    m_stage->desk().allowOnly({u"devotee.view"_s});
    open();
    QCOMPARE(column(2), QStringList());
    QVERIFY(m_page->model().usernames().isEmpty());
    press(Qt::Key_F9);
    QCOMPARE(m_page->model().chainState(), AuditViewModel::ChainState::Unchecked);
}

void AuditPageTest::everythingIsNamedAndReachable()
{
    open();
    m_page->table().view().setFocus();
    press(Qt::Key_Home);
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(AuditPageTest)
#include "audit_page_test.moc"
