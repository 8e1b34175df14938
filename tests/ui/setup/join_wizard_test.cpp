// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/wizard_desk.h"

using namespace mm;
using namespace mm::ui;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// From an empty folder to one more counter of a temple that is in the cloud, by keyboard alone.
class JoinWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCounterJoinsByKeys();
    void aJoiningIsStoppedAndGoesOn();
    void joiningNeedsAPasswordOrACode();
};

void JoinWizardTest::aCounterJoinsByKeys()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QSignalSpy joined(&wizard, &SetupWizard::joined);
    desk.press(Qt::Key_F5);
    desk.enter(u"cloud.example.org"_s);
    desk.enter(u"sgt"_s);
    desk.m_window.focusWidget()->setProperty("text", QString());
    desk.enter(u"c04"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"lakshmi"_s);
    desk.enter(u"tulasi kunkuma 7 deepa"_s);
    QCOMPARE(desk.m_joiner.calls, 1);
    QCOMPARE(desk.m_joiner.asked.server, u"https://cloud.example.org"_s);
    QCOMPARE(desk.m_joiner.asked.templeCode, u"SGT"_s);
    QCOMPARE(desk.m_joiner.asked.counterCode, u"C04"_s);
    QCOMPARE(desk.m_joiner.asked.username, u"lakshmi"_s);
    QCOMPARE(desk.m_joiner.asked.password, u"tulasi kunkuma 7 deepa"_s);
    desk.m_joiner.tell(41'000);
    desk.m_joiner.answer(sync::JoinedCounter{});
    QCOMPARE(joined.count(), 1);
    QCOMPARE(joined[0][0].toString(), u"lakshmi"_s);
}

void JoinWizardTest::aJoiningIsStoppedAndGoesOn()
{
    WizardDesk desk;
    SetupWizard& wizard = desk.open();
    QSignalSpy joined(&wizard, &SetupWizard::joined);
    desk.press(Qt::Key_F5);
    desk.enter(u"https://cloud.example.org"_s);
    desk.enter(u"SGT"_s);
    desk.press(Qt::Key_Return);
    desk.enter(u"7KQ4-M2XD"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.m_joiner.asked.invitation, u"7KQ4-M2XD"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(wizard.findChild<Banner*>(u"setupBanner"_s)->isVisible());
    QCOMPARE(joined.count(), 0);
    // What was typed is there; the code is typed again.
    QCOMPARE(desk.focus(), u"joinPasswordPasswordEdit"_s);
    desk.enter(u"some password"_s);
    QVERIFY(!desk.error().isEmpty());
    desk.enter(u"lakshmi"_s);
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.m_joiner.calls, 1);
}

void JoinWizardTest::joiningNeedsAPasswordOrACode()
{
    WizardDesk desk;
    desk.open();
    desk.press(Qt::Key_F5);
    desk.enter(u"http://cloud.example.org"_s);
    desk.enter(u"SGT"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.enter(u"lakshmi"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.m_joiner.calls, 0);
    // The first of the two that are refused.
    QCOMPARE(desk.focus(), u"joinServerLineEdit"_s);
    QVERIFY(!desk.error().isEmpty());
}

QTEST_MAIN(JoinWizardTest)
#include "join_wizard_test.moc"
