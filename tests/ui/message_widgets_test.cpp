// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/fakes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/status_pill.h"

#include <QDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm;
using namespace mm::ui;

class MessageWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_layout = new QVBoxLayout(m_page.get());
        m_page->resize(700, 500);
    }

    void theDeedSaysItsAmountAndIsDoneOnce()
    {
        auto* panel = new ConfirmPanel(m_page.get());
        auto* reason = new QLineEdit;
        setPurpose(reason, "reason"_L1);
        panel->setWords(u"Cancel this receipt?"_s, u"The number stays used."_s);
        panel->setDeed(u"Cancel receipt of %1"_s, Money::fromRupees(601));
        panel->setKeepText(u"Keep it"_s);
        panel->addField(new FieldRow(u"Reason"_s, reason));
        m_layout->addWidget(panel);
        showPage();
        panel->open();
        QVERIFY(reason->hasFocus());
        auto* deed = panel->findChild<KeyButton*>(u"deedKeyButton"_s);
        QCOMPARE(deed->text(), u"Cancel receipt of ₹ 601"_s);
        QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());

        QSignalSpy confirmed(panel, &ConfirmPanel::confirmed);
        deed->click();
        deed->click();
        QCOMPARE(confirmed.count(), 1);
        panel->setReady(true);
        deed->click();
        QCOMPARE(confirmed.count(), 2);
    }

    void escapeKeepsThingsAsTheyAre()
    {
        auto* panel = new ConfirmPanel(m_page.get());
        m_layout->addWidget(panel);
        showPage();
        panel->open();
        QSignalSpy dismissed(panel, &ConfirmPanel::dismissed);
        QSignalSpy confirmed(panel, &ConfirmPanel::confirmed);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(!panel->isVisible());
    }

    void longWorkCoversThePageAndCanBeStopped()
    {
        auto* edit = new QLineEdit(m_page.get());
        auto* save = new KeyButton(u"Save"_s, ButtonKind::Primary, m_page.get());
        save->setKey(Qt::Key_F9);
        m_layout->addWidget(edit);
        m_layout->addWidget(save);
        auto* busy = new BusyOverlay(m_page.get());
        showPage();
        edit->setFocus();
        QSignalSpy saved(save, &KeyButton::clicked);
        QSignalSpy stopped(busy, &BusyOverlay::cancelRequested);
        busy->start(u"Reading 5,000 receipts"_s);
        busy->setProgress(1'200, 5'000);
        QCOMPARE(busy->findChild<QProgressBar*>()->value(), 240);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_F9);
        QCOMPARE(saved.count(), 0);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QVERIFY(!edit->hasFocus());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(stopped.count(), 1);
        busy->finish();
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_F9);
        QCOMPARE(saved.count(), 1);
    }

    void aBannerStaysUntilClosed()
    {
        auto* banner = new Banner(m_page.get());
        m_layout->addWidget(banner);
        showPage();
        QVERIFY(!banner->isVisible());
        banner->say(Tone::Warning, u"The printer does not answer."_s);
        banner->setAction(u"Print later"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(test::accessibilityFaults(m_page.get()), QStringList());
        QSignalSpy action(banner, &Banner::actionTriggered);
        banner->findChild<KeyButton*>(u"bannerActionKeyButton"_s)->click();
        QCOMPARE(action.count(), 1);
        banner->findChild<IconButton*>(u"closeBannerIconButton"_s)->click();
        QVERIFY(!banner->isVisible());
    }

    void anEmptyPageHasAKeyThatStartsIt()
    {
        auto* empty = new EmptyState("devotees"_L1, m_page.get());
        empty->setWords(u"No devotees yet"_s, u"They are kept here as receipts are issued."_s);
        empty->setAction(u"Add a devotee"_s, Qt::Key_Insert);
        m_layout->addWidget(empty);
        showPage();
        QSignalSpy started(empty, &EmptyState::actionTriggered);
        QTest::keyClick(m_page.get(), Qt::Key_Insert);
        QCOMPARE(started.count(), 1);
    }

    void theSpokenAmountSaysWhatItIs()
    {
        AmountLabel label;
        label.setCaption(u"Total"_s);
        label.setAmount(Money::fromPaise(12'345'678'50));
        QCOMPARE(label.text(), u"₹ 1,23,45,678.50"_s);
        QCOMPARE(label.accessibleName(), u"Total ₹ 1,23,45,678.50"_s);
    }

    void markupInANameIsShownAsTyped()
    {
        RoleLabel label(u"<b>Ramesh</b>"_s, Role::Text, FontRole::Body);
        RoleLabel plain(u"Ramesh"_s, Role::Text, FontRole::Body);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width());
    }

    void aPillThatOnlySaysTakesNoFocus()
    {
        StatusPill pill(Tone::Success, u"Safe on this PC"_s);
        QSignalSpy clicked(&pill, &StatusPill::clicked);
        QCOMPARE(pill.focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(&pill, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        pill.setOpensDetails(true);
        QTest::mouseClick(&pill, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void aQuestionAnswersByCallback_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("answer");
        QTest::newRow("Esc is the safe choice") << Qt::Key_Escape << 1;
        QTest::newRow("Enter takes what has the focus") << Qt::Key_Return << 1;
    }

    void aQuestionAnswersByCallback()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, answer);
        showPage();
        WidgetPrompter prompter;
        int answered = -1;
        prompter.ask(m_page.get(),
            {u"Leave?"_s, u"What was typed is kept as a draft."_s,
                {{u"Leave"_s, ButtonKind::Primary}, {u"Stay"_s}}, 1},
            [&answered](int choice) { answered = choice; });
        auto* dialog = m_page->findChild<QDialog*>(u"questionDialog"_s);
        QVERIFY(dialog != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key);
        QCOMPARE(answered, answer);
    }

    void theFakesRememberWhatTheyWereAsked()
    {
        test::FakePrompter prompter;
        prompter.nextAnswer = 1;
        int answered = -1;
        prompter.ask(nullptr, {u"Sure?"_s, {}, {}, 0}, [&answered](int a) { answered = a; });
        QCOMPARE(answered, 1);
        QCOMPARE(prompter.asked.first().title, u"Sure?"_s);
        test::FakeFilePicker files;
        bool picked = false;
        files.pick(nullptr, {}, [&picked](const QString&) { picked = true; });
        QVERIFY(!picked);
    }

private:
    void showPage()
    {
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    QVBoxLayout* m_layout = nullptr;
};

QTEST_MAIN(MessageWidgetsTest)
#include "message_widgets_test.moc"
