// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/cloud_page.h"

#include "models/store/query.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/cloud_by_hand.h"
#include "tests/ui/support/page_stage.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/attention_view_model.h"
#include "ui/sync/cloud_view_model.h"
#include "ui/sync/sync_panel.h"
#include "ui/sync/sync_words.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::kTestNowMs;
using test::press;
using test::type;

/// What a manager does with the cloud: the temple is brought into it, a copied store becomes a
/// counter of its own, and what stops the synchronisation is said.
class CloudPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTempleIsBroughtIntoTheCloud();
    void aRefusalStandsUnderItsField_data();
    void aRefusalStandsUnderItsField();
    void aCopyBecomesACounterOfItsOwn();
    void aRefusedCopyStaysAsItWas();
    void itSendsAndFetches();
    void theTroubleIsSaid_data();
    void theTroubleIsSaid();
    void thePanelLeadsOutOfTheFork();
    void holesHaveAWord();
    void everythingIsNamed();

private:
    void enterInto(const QString& field, const QString& text);
    [[nodiscard]] QString allText() const;

    std::unique_ptr<test::PageStage> m_stage;
    std::unique_ptr<test::CloudByHand> m_cloud;
    std::unique_ptr<ui::CloudPage> m_page;
};

void CloudPageTest::init()
{
    m_page.reset();
    m_stage = std::make_unique<test::PageStage>();
    m_cloud = std::make_unique<test::CloudByHand>();
    m_page = std::make_unique<ui::CloudPage>(m_stage->runner(), *m_cloud);
    m_page->resize(1150, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::settle();
}

void CloudPageTest::enterInto(const QString& field, const QString& text)
{
    auto* edit = m_page->findChild<QLineEdit*>(field);
    QVERIFY2(edit != nullptr && edit->isVisible(), qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    type(text);
}

QString CloudPageTest::allText() const
{
    QStringList all;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            all.append(label->text());
        }
    }
    return all.join(u"\n"_s);
}

void CloudPageTest::aTempleIsBroughtIntoTheCloud()
{
    enterInto(u"cloudServerLineEdit"_s, u"cloud.example.org"_s);
    enterInto(u"cloudInvitationLineEdit"_s, u"7KQ4-M2XD"_s);
    press(Qt::Key_F6);
    test::settle();
    QCOMPARE(m_cloud->asked.size(), size_t{1});
    QCOMPARE(m_cloud->asked[0].server, u"https://cloud.example.org"_s);
    QCOMPARE(m_cloud->asked[0].invitation, u"7KQ4-M2XD"_s);
    QVERIFY(m_page->findChild<ui::Banner*>()->text().contains(u"C01"_s));
}

void CloudPageTest::aRefusalStandsUnderItsField_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("empty") << QString();
    QTest::newRow("open line") << u"http://cloud.example.org"_s;
    QTest::newRow("no address") << u"ftp://cloud.example.org"_s;
}

void CloudPageTest::aRefusalStandsUnderItsField()
{
    QFETCH(QString, server);
    if (!server.isEmpty()) {
        enterInto(u"cloudServerLineEdit"_s, server);
    }
    press(Qt::Key_F6);
    QVERIFY(m_cloud->asked.empty());
    QCOMPARE(m_page->focusWidget()->objectName(), u"cloudServerLineEdit"_s);
}

void CloudPageTest::aCopyBecomesACounterOfItsOwn()
{
    sync::Status status;
    status.isRegistered = true;
    status.server = u"https://cloud.example.org"_s;
    status.state = sync::State::Forked;
    m_cloud->show(status);
    press(Qt::Key_F6);
    QVERIFY(m_cloud->asked.empty());
    enterInto(u"cloudPasswordPasswordEdit"_s, u"secret"_s);
    enterInto(u"cloudCounterLineEdit"_s, u"c07"_s);
    m_cloud->answer = u"C07"_s;
    press(Qt::Key_Return);
    test::settle();
    QCOMPARE(m_cloud->asked.size(), size_t{1});
    QCOMPARE(m_cloud->asked[0].server, status.server);
    QCOMPARE(m_cloud->asked[0].counterCode, u"C07"_s);
    QCOMPARE(m_cloud->asked[0].username, m_stage->desk().desk().actor.username);
    QCOMPARE(m_cloud->asked[0].password, u"secret"_s);
    QVERIFY(m_page->findChild<QLineEdit*>(u"cloudPasswordPasswordEdit"_s)->text().isEmpty());
}

void CloudPageTest::aRefusedCopyStaysAsItWas()
{
    sync::Status status;
    status.isRegistered = true;
    status.server = u"https://cloud.example.org"_s;
    status.state = sync::State::Forked;
    m_cloud->show(status);
    m_cloud->answer =
        tl::unexpected(Error{ErrorKind::PermissionDenied, "device.invitation"_L1, {}, {}, {}});
    enterInto(u"cloudInvitationLineEdit"_s, u"old"_s);
    press(Qt::Key_F6);
    QVERIFY(m_page->findChild<ui::Banner*>()->isVisible());
    QCOMPARE(m_page->model().face(), ui::CloudViewModel::Face::Forked);
    QCOMPARE(m_page->findChild<QLineEdit*>(u"cloudInvitationLineEdit"_s)->text(), u"old"_s);
}

void CloudPageTest::itSendsAndFetches()
{
    sync::Status status;
    status.isRegistered = true;
    status.state = sync::State::Idle;
    m_cloud->show(status);
    press(Qt::Key_F5);
    QCOMPARE(m_cloud->syncs, 1);
}

void CloudPageTest::theTroubleIsSaid_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    QTest::newRow("TLS refused") << u"sync.not_trusted"_s << u"cloud.example.org: self-signed"_s
                                 << u"(cloud.example.org: self-signed)"_s;
    QTest::newRow("captive portal") << u"sync.not_the_service"_s << QString() << u"log in"_s;
    QTest::newRow("unreachable") << u"sync.unreachable"_s << QString() << u"cannot be reached"_s;
}

void CloudPageTest::theTroubleIsSaid()
{
    QFETCH(QString, problem);
    QFETCH(QString, detail);
    QFETCH(QString, said);
    sync::Status status;
    status.isRegistered = true;
    status.state = sync::State::Offline;
    status.problem = problem;
    status.problemDetail = detail;
    m_cloud->show(status);
    QVERIFY2(allText().contains(said), qPrintable(allText()));
}

void CloudPageTest::thePanelLeadsOutOfTheFork()
{
    ui::SyncPanel panel(m_page.get());
    sync::Status status;
    status.isRegistered = true;
    status.state = sync::State::Forked;
    status.problem = u"sync.forked"_s;
    panel.setStatus(status, kTestNowMs);
    panel.open();
    QSignalSpy led(&panel, &ui::SyncPanel::pageRequested);
    auto* button = panel.findChild<QPushButton*>(u"cloudKeyButton"_s);
    QVERIFY(button != nullptr && button->isVisible());
    button->click();
    QCOMPARE(led.count(), 1);
    QCOMPARE(led[0][0].toString(), u"cloud"_s);
}

void CloudPageTest::holesHaveAWord()
{
    const sync::SeriesHole one{u"C02"_s, u"C02/2627"_s, 124, 124, kTestNowMs - 3'600'000};
    QCOMPARE(ui::holeText(one), u"C02/2627/000124 has not come"_s);
    QVERIFY(ui::holeStory(one, kTestNowMs).contains(u"on their way"_s));
    const sync::SeriesHole old{u"C02"_s, u"C02/2627"_s, 124, 126, kTestNowMs - sync::kHoleAlarmMs};
    QCOMPARE(ui::holeText(old), u"C02/2627/000124 to C02/2627/000126 have not come"_s);
    QVERIFY(ui::holeStory(old, kTestNowMs).contains(u"Devices"_s));
}

void CloudPageTest::everythingIsNamed()
{
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    sync::Status status;
    status.isRegistered = true;
    for (const auto state : {sync::State::Idle, sync::State::Forked}) {
        status.state = state;
        m_cloud->show(status);
        QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
    }
}

QTEST_MAIN(CloudPageTest)
#include "cloud_page_test.moc"
