// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/app/desktop/desktop_stage.h"
#include "tests/sync/meeting/cloud.h"

using namespace mm;
using namespace Qt::StringLiterals;

/// Two windows and a real service: one temple begins alone and is brought into the cloud, a second
/// computer joins it, all by keys.
class WindowsMeetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTempleIsBroughtIntoTheCloud();
    void aWrongPasswordIsSaid();
    void aSecondComputerJoins();
    void cleanupTestCase();

private:
    bool untilQuiet(test::DesktopStage& stage)
    {
        const auto isQuiet = [&stage] {
            const auto& status = stage.desktop().syncClerk().status();
            return status.state == sync::State::Idle && status.pending == 0;
        };
        return QTest::qWaitFor(isQuiet, 60'000);
    }
    void typeJoin(const QString& password);

    std::unique_ptr<test::Cloud> m_cloud;
    test::DesktopStage m_first;
    test::DesktopStage m_second;
};

void WindowsMeetTest::initTestCase()
{
    m_cloud = std::make_unique<test::Cloud>();
    if (!m_cloud->problem().isEmpty()) {
        QSKIP(qPrintable(m_cloud->problem()));
    }
    test::makeTemple(m_first.folder());
}

void WindowsMeetTest::aTempleIsBroughtIntoTheCloud()
{
    QVERIFY(m_first.begin());
    QVERIFY(m_first.logIn());
    m_first.window().showPage(u"cloud"_s);
    m_first.settle();
    QCOMPARE(m_first.focus(), u"cloudServerLineEdit"_s);
    m_first.type(m_cloud->url());
    m_first.press(Qt::Key_F6);
    QVERIFY(untilQuiet(m_first));
    QVERIFY(m_first.desktop().syncClerk().status().isRegistered);
    m_first.end();
}

void WindowsMeetTest::typeJoin(const QString& password)
{
    m_second.enter(password);
}

void WindowsMeetTest::aWrongPasswordIsSaid()
{
    QVERIFY(m_second.begin());
    m_second.press(Qt::Key_F5);
    m_second.enter(m_cloud->url());
    m_second.enter(u"TST"_s);
    m_second.press(Qt::Key_Return);
    m_second.press(Qt::Key_Return);
    m_second.enter(u"lakshmi"_s);
    typeJoin(u"not the password"_s);
    const auto isSaid = [this] {
        auto* banner = m_second.find<QWidget>(u"setupBanner"_s);
        return banner != nullptr && banner->isVisible();
    };
    QVERIFY(QTest::qWaitFor(isSaid, 30'000));
    QVERIFY(!m_second.folder().holdsStore());
    QCOMPARE(m_second.focus(), u"joinPasswordPasswordEdit"_s);
}

void WindowsMeetTest::aSecondComputerJoins()
{
    typeJoin(test::kGoodPassword);
    QVERIFY(QTest::qWaitFor([this] { return !m_second.window().isLocked(); }, 60'000));
    QVERIFY(untilQuiet(m_second));
    m_second.settle();
    m_second.end();
    QVERIFY(m_second.atDesk([](store::Desk& desk, const identity::KeyVault&) {
        store::Query till(desk.db, "SELECT count(*) FROM counters WHERE code = 'C02'");
        const auto count = till.one([](const store::Row& row) { return row.integer(0); });
        return desk.counterCode == u"C02"_s && count && *count == 1;
    }));
}

void WindowsMeetTest::cleanupTestCase()
{
    m_second.end();
    m_first.end();
    m_cloud.reset();
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    WindowsMeetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "windows_meet_test.moc"
