// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/verify.h"
#include "tests/app/desktop/desktop_stage.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace mm;
using namespace Qt::StringLiterals;

/// What no clerk would type, pasted into every field of every page: nothing grows without end,
/// nothing breaks, and the next page is itself.
class StrangeInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryPage_data();
    void everyFieldOfEveryPage();

private:
    QList<QWidget*> fields();

    test::DesktopStage m_stage;
};

void StrangeInputTest::everyFieldOfEveryPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a megabyte of letters") << QString(1'000'000, u'a');
    QTest::newRow("a megabyte of lines") << u"Ramesh\n"_s.repeated(150'000);
    QTest::newRow("emoji") << u"🙏🏽🛕👨‍👩‍👧‍👦"_s;
    QTest::newRow("right to left marks") << u"\u202eRamesh\u202c\u200f 501 \u2066x\u2069"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"501"_s;
    QTest::newRow("signs that control") << u"\u0000\u0007\u001b[2J501"_s;
}

/// What can be typed into on the page that is shown.
QList<QWidget*> StrangeInputTest::fields()
{
    QList<QWidget*> all;
    for (auto* widget : m_stage.window().findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        const auto* text = qobject_cast<QPlainTextEdit*>(widget);
        const bool isTyped =
            (line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly());
        if (isTyped && widget->isVisible() && widget->isEnabled()) {
            all << widget;
        }
    }
    return all;
}

void StrangeInputTest::everyFieldOfEveryPage()
{
    QFETCH(const QString, text);
    // Where a field has no bound of its own, a line has this one.
    constexpr qsizetype kEnough = 32'767;
    if (!m_stage.isOpen()) {
        test::makeTemple(m_stage.folder());
        QVERIFY(m_stage.begin());
        QVERIFY(m_stage.logIn());
    }
    int pasted = 0;
    for (const QString& id : m_stage.desktop().pageIds()) {
        QVERIFY(m_stage.window().showPage(id));
        m_stage.settle();
        for (QWidget* field : fields()) {
            QGuiApplication::clipboard()->setText(text);
            field->setFocus();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            m_stage.settle();
            const auto* line = qobject_cast<QLineEdit*>(field);
            const qsizetype length = line != nullptr
                ? line->text().size()
                : qobject_cast<QPlainTextEdit*>(field)->toPlainText().size();
            QVERIFY2(length <= kEnough,
                qPrintable(u"%1 on %2: %3"_s.arg(field->objectName(), id).arg(length)));
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Delete);
            ++pasted;
        }
        m_stage.settle();
        QCOMPARE(m_stage.window().currentPageId(), id);
    }
    QVERIFY2(pasted > 20, qPrintable(QString::number(pasted)));
    QVERIFY(m_stage.atDesk([](store::Desk& desk, const identity::KeyVault&) {
        const auto checks = upkeep::verifyStore(desk.db);
        return checks && upkeep::allHold(*checks);
    }));
}

QTEST_MAIN(StrangeInputTest)
#include "strange_input_test.moc"
