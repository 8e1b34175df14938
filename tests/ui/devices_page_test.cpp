// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/devices_page.h"

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/devices_at_office.h"
#include "tests/ui/support/page_stage.h"
#include "ui/sync/devices_view_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::press;
using test::type;

/// What a manager does with the temple's computers.
class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTheOfficeItShowsWhatItKnows();
    void theOfficeIsAskedWithAPassword();
    void aCodeIsShown();
    void aReasonIsNeededToRevoke();
    void nobodyRevokesTheirOwn();
    void whatIsKeptApartIsDecided();
    void everythingIsNamed();

private:
    void askOffice();

    std::unique_ptr<test::PageStage> m_stage;
    std::unique_ptr<test::DevicesAtOffice> m_office;
    std::unique_ptr<ui::DevicesPage> m_page;
};

void DevicesPageTest::init()
{
    m_page.reset();
    m_stage = std::make_unique<test::PageStage>();
    QVERIFY(test::noteDevice(m_stage->desk()));
    m_office = std::make_unique<test::DevicesAtOffice>();
    m_page =
        std::make_unique<ui::DevicesPage>(m_stage->runner(), m_stage->desk().clock(), *m_office);
    m_page->resize(1150, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    test::settle();
}

void DevicesPageTest::askOffice()
{
    m_page->findChild<QLineEdit*>(u"officePasswordLineEdit"_s)->setFocus();
    type(u"secret"_s);
    press(Qt::Key_Return);
    test::settle();
}

void DevicesPageTest::withoutTheOfficeItShowsWhatItKnows()
{
    const qint64 known = m_stage->desk().number("SELECT count(*) FROM counters");
    QCOMPARE(m_page->devices().model().rowCount(), static_cast<int>(known));
    m_office->isAway = true;
    QSignalSpy refused(&m_page->model(), &ui::DevicesViewModel::refused);
    askOffice();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m_page->model().isFromOffice());
    QCOMPARE(m_page->devices().model().rowCount(), static_cast<int>(known));
}

void DevicesPageTest::theOfficeIsAskedWithAPassword()
{
    askOffice();
    QCOMPARE(m_office->asked.password, u"secret"_s);
    QCOMPARE(m_office->asked.username, m_stage->desk().desk().actor.username);
    QCOMPARE(m_page->devices().model().rowCount(), 3);
    QCOMPARE(m_page->held().model().rowCount(), 1);
    QStringList lags;
    for (int row = 0; row < m_page->devices().model().rowCount(); ++row) {
        lags << m_page->devices().model().index(row, 4).data().toString();
    }
    QVERIFY2(lags.contains(u"2,210 changes"_s) || lags.contains(u"2,210 change(s)"_s),
        qPrintable(lags.join(u'|')));
}

void DevicesPageTest::aCodeIsShown()
{
    askOffice();
    press(Qt::Key_F6);
    const auto* banner = m_page->findChild<ui::Banner*>();
    QVERIFY(banner->isVisible());
    bool isTold = false;
    for (const auto* label : banner->findChildren<QLabel*>()) {
        isTold = isTold || label->text().contains(u"7KQ4-M2XD"_s);
    }
    QVERIFY(isTold);
}

void DevicesPageTest::aReasonIsNeededToRevoke()
{
    askOffice();
    m_page->devices().setCurrentKey(u"d2"_s);
    press(Qt::Key_F8);
    QCOMPARE(m_office->calls, QStringList());
    auto* reason = m_page->findChild<QLineEdit*>(u"reasonLineEdit"_s);
    QVERIFY(reason != nullptr);
    reason->setFocus();
    type(u"stolen"_s);
    press(Qt::Key_F8);
    QCOMPARE(m_office->calls, QStringList(u"revoke d2: stolen"_s));
    QCOMPARE(reason->text(), QString());
}

void DevicesPageTest::nobodyRevokesTheirOwn()
{
    m_office->picture.devices[0].id = m_stage->desk().desk().device.toString();
    askOffice();
    QSignalSpy refused(&m_page->model(), &ui::DevicesViewModel::refused);
    m_page->model().revoke(m_office->picture.devices[0].id, u"by mistake"_s);
    QCOMPARE(m_office->calls, QStringList());
    QCOMPARE(refused.count(), 1);
}

void DevicesPageTest::whatIsKeptApartIsDecided()
{
    askOffice();
    m_page->held().setCurrentKey(u"o1"_s);
    press(Qt::Key_F9);
    QCOMPARE(m_office->calls, QStringList(u"release o1: "_s));
    m_page->held().setCurrentKey(u"o1"_s);
    press(Qt::Key_F10);
    QCOMPARE(m_office->calls.size(), 1);
    m_page->model().discard(u"o1"_s, u"printed twice"_s);
    QCOMPARE(m_office->calls.last(), u"discard o1: printed twice"_s);
}

void DevicesPageTest::everythingIsNamed()
{
    askOffice();
    QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
}

QTEST_MAIN(DevicesPageTest)
#include "devices_page_test.moc"
