// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/password_edit.h"

#include "ui/login/idle_lock.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What keeps a secret in its field, and a window from standing open.
class PasswordEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipingReachesEveryCopy();
    void whatIsTakenIsGoneFromTheField();
    void capsLockIsToldFromTheLetters_data();
    void capsLockIsToldFromTheLetters();
    void idlenessIsSaid();
    void everyKeyPutsItOff();
    void zeroNeverLocks();
};

void PasswordEditTest::wipingReachesEveryCopy()
{
    QString secret = u"tulasi kunkuma"_s;
    secret.detach();
    const QString copy = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy, QString(14, QChar(u'\0')));
    // A literal cannot be overwritten, and need not be.
    QString literal = u"tulasi kunkuma"_s;
    wipe(literal);
    QVERIFY(literal.isEmpty());
}

void PasswordEditTest::whatIsTakenIsGoneFromTheField()
{
    PasswordEdit edit;
    QTest::keyClicks(&edit, u"tulasi kunkuma"_s);
    const QString before = edit.text();
    QCOMPARE(edit.take(), u"tulasi kunkuma"_s);
    QVERIFY(edit.text().isEmpty());
    QCOMPARE(before, QString(14, QChar(u'\0')));
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void PasswordEditTest::capsLockIsToldFromTheLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("small letter") << u"a"_s << false << false;
    QTest::newRow("capital without shift") << u"A"_s << false << true;
    QTest::newRow("capital with shift") << u"A"_s << true << false;
    QTest::newRow("small letter with shift") << u"a"_s << true << true;
    QTest::newRow("digit says nothing") << u"7"_s << false << false;
    QTest::newRow("Kannada has no capitals") << u"ಕ"_s << false << false;
}

void PasswordEditTest::capsLockIsToldFromTheLetters()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, shift);
    QFETCH(const bool, isOn);
    PasswordEdit edit;
    QKeyEvent press(
        QEvent::KeyPress, Qt::Key_unknown, shift ? Qt::ShiftModifier : Qt::NoModifier, typed);
    QCoreApplication::sendEvent(&edit, &press);
    QCOMPARE(edit.isCapsLockOn(), isOn);
}

void PasswordEditTest::idlenessIsSaid()
{
    IdleLock lock(*qApp);
    const QSignalSpy idle(&lock, &IdleLock::idle);
    lock.watch(20ms);
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(!lock.isWatching());
}

void PasswordEditTest::everyKeyPutsItOff()
{
    IdleLock lock(*qApp);
    const QSignalSpy idle(&lock, &IdleLock::idle);
    QWidget window;
    lock.watch(250ms);
    QElapsedTimer typing;
    typing.start();
    // Longer than the quiet that locks, but never quiet.
    while (typing.elapsed() < 600) {
        QTest::keyClick(&window, Qt::Key_A, Qt::NoModifier, 20);
        QCOMPARE(idle.count(), 0);
    }
    QTRY_COMPARE(idle.count(), 1);
}

void PasswordEditTest::zeroNeverLocks()
{
    IdleLock lock(*qApp);
    lock.watch(0ms);
    QVERIFY(!lock.isWatching());
}

QTEST_MAIN(PasswordEditTest)
#include "password_edit_test.moc"
