// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"
#include "tests/app/desktop/desktop_stage.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QRandomGenerator>

using namespace mm;
using namespace Qt::StringLiterals;

/// A monkey at the keyboard, over all pages: MM_MONKEY_SECONDS (5) long, from MM_MONKEY_SEED (1),
/// so that what it finds can be found again.
class MonkeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBreaksNothing();

private:
    void makeTemple();
    void oneKey();
    void look();
    void leaveEveryDialog();
    [[nodiscard]] QString where();

    test::DesktopStage m_stage;
    QRandomGenerator m_random;
    QStringList m_last;
    int m_keys = 0;
};

void MonkeyTest::makeTemple()
{
    test::makeTemple(m_stage.folder());
    QVERIFY(m_stage.atDesk([](store::Desk& desk, const identity::KeyVault& vault) {
        for (int i = 0; i < 30; ++i) {
            if (!test::giveReceipt(desk, vault, u"Ramesh %1"_s.arg(QChar(u'A' + i % 26)),
                    u"98765%1"_s.arg(i, 5, 10, QChar(u'0')))) {
                return false;
            }
        }
        return true;
    }));
}

QString MonkeyTest::where()
{
    return u"key %1, page %2, focus %3, last keys: %4"_s.arg(m_keys).arg(
        m_stage.window().currentPageId(), m_stage.focus(), m_last.join(u' '));
}

/// Menus and file dialogs may open; Esc must lead out of each.
void MonkeyTest::leaveEveryDialog()
{
    for (int i = 0; i < 5; ++i) {
        QWidget* top = QApplication::activePopupWidget();
        if (top == nullptr) {
            top = QApplication::activeModalWidget();
        }
        if (top == nullptr) {
            return;
        }
        QTest::keyClick(top, Qt::Key_Escape);
        static_cast<void>(QTest::qWaitFor([] { return true; }));
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY2(QApplication::activeModalWidget() == nullptr, qPrintable(u"trapped: "_s + where()));
}

void MonkeyTest::oneKey()
{
    static constexpr Qt::Key kNamed[]{Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab,
        Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Space, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End,
        Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1, Qt::Key_F2, Qt::Key_F3,
        Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9, Qt::Key_F10,
        Qt::Key_F11, Qt::Key_F12};
    static constexpr char kTyped[] = "0123456789abcdefghijklmnoprstuvy ./-";
    const auto pick = [this](auto size) {
        return static_cast<size_t>(m_random.bounded(static_cast<quint32>(size)));
    };
    Qt::Key key = Qt::Key_Escape;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    const auto kind = m_random.bounded(100);
    if (kind < 45) {
        key = kNamed[pick(std::size(kNamed))];
    } else if (kind < 85) {
        key = static_cast<Qt::Key>(
            QChar(QLatin1Char(kTyped[pick(std::size(kTyped) - 1)])).toUpper().unicode());
    } else if (kind < 92) {
        key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(pick(9)));
        modifiers = Qt::AltModifier;
    } else {
        static constexpr Qt::Key kCommands[]{
            Qt::Key_K, Qt::Key_P, Qt::Key_R, Qt::Key_S, Qt::Key_Delete, Qt::Key_A, Qt::Key_V};
        key = kCommands[pick(std::size(kCommands))];
        modifiers = Qt::ControlModifier;
    }
    m_last << QKeySequence(modifiers | key).toString();
    while (m_last.size() > 25) {
        m_last.removeFirst();
    }
    ++m_keys;
    m_stage.press(key, modifiers);
}

void MonkeyTest::look()
{
    leaveEveryDialog();
    if (QApplication::activeWindow() != &m_stage.window()) {
        // What a window manager does when a window beside it was closed.
        m_stage.window().activateWindow();
        QVERIFY2(QTest::qWaitForWindowActive(&m_stage.window()), qPrintable(where()));
    }
    if (m_stage.window().isLocked()) {
        // A screen over the window (the PIN) is left as a person leaves it.
        m_stage.press(Qt::Key_Escape);
        m_stage.settle();
    }
    if (m_stage.window().isLocked() && !m_stage.desktop().session().isIn()) {
        QVERIFY2(m_stage.logIn(), qPrintable(where()));
    }
    QVERIFY2(m_stage.window().isVisible(), qPrintable(where()));
    const auto isFocusSeen = [] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && focus->isVisible();
    };
    QVERIFY2(QTest::qWaitFor(isFocusSeen, 2'000), qPrintable(where()));
}

void MonkeyTest::itBreaksNothing()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    bool isSet = false;
    const int seconds = qEnvironmentVariableIntValue("MM_MONKEY_SECONDS", &isSet);
    const int wanted = isSet ? seconds : 5;
    const int seed = std::max(1, qEnvironmentVariableIntValue("MM_MONKEY_SEED"));
    m_random.seed(static_cast<quint32>(seed));
    makeTemple();
    QVERIFY(m_stage.begin());
    QVERIFY(m_stage.logIn());
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(wanted * qint64{1000})) {
        oneKey();
        if (m_keys % 10 == 0) {
            m_stage.settle();
            look();
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    m_stage.settle();
    QVERIFY(m_keys > 50);
    std::vector<upkeep::Check> checks;
    m_stage.desktop().store().ask(
        this,
        [](ui::Workplace& place) {
            return upkeep::verifyStore(place.desk.db).value_or(std::vector<upkeep::Check>());
        },
        [&checks](const std::vector<upkeep::Check>& all) { checks = all; });
    QTRY_VERIFY_WITH_TIMEOUT(!checks.empty(), 30'000);
    for (const auto& check : checks) {
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
    }
    qWarning("%d keys with seed %d", m_keys, seed);
}

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
