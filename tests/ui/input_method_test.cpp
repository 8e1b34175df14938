// SPDX-License-Identifier: GPL-3.0-or-later

// Indian scripts are typed through an input method: letters stand provisionally in the field and
// are changed until they are committed. Every kind of field has to live with it.
#include "models/core/clock.h"
#include "ui/login/password_edit.h"
#include "ui/table/filter_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/search_box.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace mm;
using namespace mm::ui;
using namespace Qt::StringLiterals;

namespace {

void compose(QWidget* field, const QString& provisional)
{
    QInputMethodEvent event(provisional, {});
    QCoreApplication::sendEvent(field, &event);
}

void commit(QWidget* field, const QString& letters)
{
    QInputMethodEvent event;
    event.setCommitString(letters);
    QCoreApplication::sendEvent(field, &event);
}

/// ಶ್ರೀ as a phonetic keyboard makes it: s, sh, shr, shri.
void typeShri(QWidget* field)
{
    for (const auto& step : {u"ಸ"_s, u"ಶ"_s, u"ಶ್ರ"_s, u"ಶ್ರೀ"_s}) {
        compose(field, step);
    }
    commit(field, u"ಶ್ರೀ"_s);
}

} // namespace

class InputMethodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aLineTakesTheWordOnce()
    {
        QLineEdit line(m_window.get());
        showField(line);
        const QSignalSpy changed(&line, &QLineEdit::textChanged);
        typeShri(&line);
        QCOMPARE(line.text(), u"ಶ್ರೀ"_s);
        QVERIFY(line.testAttribute(Qt::WA_InputMethodEnabled));
        QCOMPARE(changed.last().first().toString(), u"ಶ್ರೀ"_s);
    }

    void aSearchAsksForWhatStands()
    {
        SearchBox box(m_window.get());
        showField(box);
        const QSignalSpy searched(&box, &SearchBox::searched);
        typeShri(&box);
        commit(&box, u"ರಾಮ"_s);
        QCOMPARE(box.text(), u"ಶ್ರೀರಾಮ"_s);
        QTRY_VERIFY(!searched.isEmpty());
        QTRY_COMPARE(searched.last().first().toString(), u"ಶ್ರೀರಾಮ"_s);
    }

    void enterBelongsToTheInputMethodWhileItComposes()
    {
        SearchBox box(m_window.get());
        showField(box);
        const QSignalSpy chosen(&box, &SearchBox::chosen);
        compose(&box, u"ಶ್ರ"_s);
        QCOMPARE(box.text(), QString());
        commit(&box, u"ಶ್ರೀ"_s);
        QCOMPARE(box.text(), u"ಶ್ರೀ"_s);
        QVERIFY(chosen.isEmpty());
    }

    void amountsAndDatesTakeIndianFigures()
    {
        MoneyEdit money(m_window.get());
        showField(money);
        commit(&money, u"೫೦೧"_s);
        QVERIFY(money.amount().has_value());
        QCOMPARE(money.amount()->paise(), 50100);
        DateEdit date(m_clock, m_window.get());
        showField(date);
        date.clear();
        commit(&date, u"೨೨-೧೧-೨೦೨೬"_s);
        QVERIFY(date.date().has_value());
        QCOMPARE(*date.date(), QDate(2026, 11, 22));
    }

    void aPasswordIsTypedWithoutAnInputMethod()
    {
        // What is composed would stand in the suggestions of the input method for all to see.
        PasswordEdit password(m_window.get());
        showField(password);
        QVERIFY(password.inputMethodHints().testFlag(Qt::ImhHiddenText)
            || !password.testAttribute(Qt::WA_InputMethodEnabled));
    }

    void theFilterOfAColumnTakesAWord()
    {
        ColumnSpec name;
        name.id = u"name"_s;
        name.title = "Name";
        const ColumnSet columns{{name}, "Test"};
        QTableView table(m_window.get());
        QStandardItemModel model(2, 1);
        auto* header = new FilterHeader(columns, &table);
        table.setHorizontalHeader(header);
        table.setModel(&model);
        showField(table);
        auto* filter = table.findChild<QLineEdit*>(u"nameFilterLineEdit"_s);
        QVERIFY(filter != nullptr);
        const QSignalSpy filtered(header, &FilterHeader::filtersChanged);
        typeShri(filter);
        QTRY_VERIFY(!filtered.isEmpty());
        QCOMPARE(header->filters().value(u"name"_s), u"ಶ್ರೀ"_s);
    }

    void anEditableChoiceAndALongTextTakeAWord()
    {
        QComboBox box(m_window.get());
        box.setEditable(true);
        showField(box);
        typeShri(box.lineEdit());
        QCOMPARE(box.currentText(), u"ಶ್ರೀ"_s);
        QPlainTextEdit text(m_window.get());
        showField(text);
        typeShri(&text);
        QCOMPARE(text.toPlainText(), u"ಶ್ರೀ"_s);
    }

private:
    static void showField(QWidget& field)
    {
        field.show();
        field.setFocus();
        QVERIFY(field.isVisible());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    FixedClock m_clock{1'795'326'300'000}; // 22 Nov 2026
};

QTEST_MAIN(InputMethodTest)
#include "input_method_test.moc"
