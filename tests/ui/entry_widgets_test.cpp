// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/ui/support/accessibility.h"
#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/quick_amount_bar.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mm;
using namespace mm::ui;

namespace {
// 22 Nov 2026, 10:42 in Asia/Kolkata.
constexpr qint64 kNow = 1'795'324'320'000;
} // namespace

class EntryWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Money>();
        auto theme = Theme::create(*qApp);
        QVERIFY(theme);
        m_theme = std::move(*theme);
    }

    void anAmountIsReadAndGrouped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("paise");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"1001"_s << qint64(100'100) << u"1,001"_s;
        QTest::newRow("lakh") << u"100001.5"_s << qint64(10'000'150) << u"1,00,001.50"_s;
        QTest::newRow("devanagari") << u"१०१"_s << qint64(10'100) << u"101"_s;
        QTest::newRow("kannada") << u"೫೦೧"_s << qint64(50'100) << u"501"_s;
        QTest::newRow("with sign") << u"₹ 501"_s << qint64(50'100) << u"501"_s;
    }

    void anAmountIsReadAndGrouped()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, paise);
        QFETCH(QString, written);
        MoneyEdit edit;
        std::optional<Money> committed;
        connect(&edit, &MoneyEdit::committed, this, [&committed](Money m) { committed = m; });
        edit.setText(typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(committed.has_value());
        QCOMPARE(committed->paise(), paise);
        QCOMPARE(edit.text(), written);
        QCOMPARE(edit.amount().value_or(Money()).paise(), paise);
    }

    void aWrongAmountIsRefusedAndKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("exponent") << u"1e3"_s;
        QTest::newRow("three decimals") << u"1.005"_s;
        QTest::newRow("word") << u"hundred"_s;
    }

    void aWrongAmountIsRefusedAndKept()
    {
        QFETCH(QString, typed);
        MoneyEdit edit;
        int refused = 0;
        connect(&edit, &MoneyEdit::refused, this, [&refused](const Error&) { ++refused; });
        edit.setText(typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(refused, 1);
        QCOMPARE(edit.text(), typed);
        QVERIFY(!edit.amount());
    }

    void aTypedDateIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 11, 22);
        QTest::newRow("iso") << u"2026-11-22"_s << day;
        QTest::newRow("day first") << u"22-11-2026"_s << day;
        QTest::newRow("slashes, short year") << u"22/11/26"_s << day;
        QTest::newRow("dots") << u"22.11.2026"_s << day;
        QTest::newRow("digits only") << u"22112026"_s << day;
        QTest::newRow("as written") << u"22 Nov 2026"_s << day;
        QTest::newRow("long month") << u"22 november 2026"_s << day;
        QTest::newRow("kannada digits") << u"೨೨-೧೧-೨೦೨೬"_s << day;
        QTest::newRow("leap day") << u"29-02-2028"_s << QDate(2028, 2, 29);
        QTest::newRow("30 February") << u"30-02-2026"_s << QDate();
        QTest::newRow("month 13") << u"01-13-2026"_s << QDate();
        QTest::newRow("words") << u"tomorrow week"_s << QDate();
        QTest::newRow("two letters of a month") << u"22 Ju 2026"_s << QDate();
    }

    void aTypedDateIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(parseTypedDate(typed).value_or(QDate()), date);
    }

    void aWrittenDateReadsBackInEveryLanguage()
    {
        texts::LanguageSwitch languages;
        for (const auto& language : texts::interfaceLanguages()) {
            QVERIFY(switchLanguage(languages, language.code));
            for (int month = 1; month <= 12; ++month) {
                const QDate date(2026, month, 22);
                const QString written = dateText(date);
                QVERIFY2(
                    parseTypedDate(written) == date, qPrintable(language.code + u": "_s + written));
            }
        }
        QVERIFY(switchLanguage(languages, u"en"_s));
    }

    void theDateFieldStepsByKeys()
    {
        const FixedClock clock(kNow);
        DateEdit edit(clock);
        QSignalSpy changed(&edit, &DateEdit::dateChanged);
        QTest::keyClicks(&edit, u"t"_s);
        QCOMPARE(edit.text(), u"22 Nov 2026"_s);
        QTest::keyClicks(&edit, u"+"_s);
        QCOMPARE(edit.text(), u"23 Nov 2026"_s);
        QTest::keyClicks(&edit, u"--"_s);
        QCOMPARE(edit.text(), u"21 Nov 2026"_s);
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QCOMPARE(edit.text(), u"21 Dec 2026"_s);
        QCOMPARE(changed.count(), 5);
        // Typing over it: the dash stands between the parts, it does not step.
        QTest::keyClicks(&edit, u"05-12-2026"_s);
        QCOMPARE(edit.text(), u"05-12-2026"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date().value_or(QDate()), QDate(2026, 12, 5));
        QCOMPARE(edit.text(), u"5 Dec 2026"_s);
    }

    void theDateFieldHoldsItsRange()
    {
        const FixedClock clock(kNow);
        DateEdit edit(clock);
        edit.setRange(QDate(2026, 4, 1), QDate(2026, 11, 22));
        edit.setText(u"31-03-2026"_s);
        QVERIFY(!edit.read());
        QCOMPARE(edit.read().error().rule, "window.date_too_early"_L1);
        edit.setText(u"23-11-2026"_s);
        QCOMPARE(edit.read().error().rule, "window.date_too_late"_L1);
        edit.setText(u"22-11-2026"_s);
        QVERIFY(edit.read());
    }

    void anErrorStandsUnderItsFieldInWords()
    {
        QWidget page;
        QVBoxLayout layout(&page);
        auto* edit = new MoneyEdit;
        edit->setField(u"amount"_s);
        setPurpose(edit, "amount"_L1);
        auto* row = new FieldRow(u"&Amount"_s, edit);
        row->follow(edit);
        auto* other = new QLineEdit(&page);
        layout.addWidget(row);
        layout.addWidget(other);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QCOMPARE(edit->accessibleName(), u"Amount"_s);
        QCOMPARE(edit->objectName(), u"amountMoneyEdit"_s);

        edit->setFocus();
        QTest::keyClicks(edit, u"1e3"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(row->hasError());
        auto* words = row->findChild<RoleLabel*>(u"errorRoleLabel"_s);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().size() > 10);
        QCOMPARE(edit->accessibleDescription(), words->text());

        other->setFocus();
        row->showError(invalid("window.date_too_late"_L1, u"date"_s), FieldRow::Focus::Take);
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"5"_s);
        QVERIFY(!row->hasError());
        QVERIFY(!words->isVisible());
    }

    void anErrorChangesItsLanguageWithTheWindow()
    {
        QWidget page;
        auto* row = new FieldRow(u"Date"_s, new QLineEdit, FieldRow::LabelPlace::Above, &page);
        row->showError(invalid("window.date_not_understood"_L1, u"date"_s, {{u"text"_s, u"x"_s}}));
        auto* words = row->findChild<RoleLabel*>(u"errorRoleLabel"_s);
        const QString english = words->text();
        texts::LanguageSwitch languages;
        QVERIFY(switchLanguage(languages, u"kn"_s));
        QTRY_VERIFY(words->text().contains(u"ದಿನಾಂಕ"_s));
        QCOMPARE(dateText(QDate(2026, 11, 2)).left(2), u"2 "_s);
        QVERIFY(switchLanguage(languages, u"en"_s));
        QTRY_COMPARE(words->text(), english);
        QVERIFY(!switchLanguage(languages, u"fr"_s));
        QCOMPARE(interfaceLanguage(), u"en"_s);
    }

    void aKeyPressesItsButton()
    {
        QWidget page;
        QVBoxLayout layout(&page);
        auto* edit = new QLineEdit(&page);
        auto* pay = new KeyButton(u"Cash"_s, ButtonKind::Primary, &page);
        layout.addWidget(edit);
        layout.addWidget(pay);
        pay->setKey(Qt::Key_F9);
        QCOMPARE(pay->keyText(), u"F9"_s);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        edit->setFocus();
        QSignalSpy clicked(pay, &KeyButton::clicked);
        QTest::keyClick(edit, Qt::Key_F9);
        QCOMPARE(clicked.count(), 1);
        pay->setEnabled(false);
        QTest::keyClick(edit, Qt::Key_F9);
        QCOMPARE(clicked.count(), 1);
        // Words of another language do not take the key away.
        pay->setEnabled(true);
        pay->setText(u"ನಗದು"_s);
        QTest::keyClick(edit, Qt::Key_F9);
        QCOMPARE(clicked.count(), 2);
        QTest::keyClick(pay, Qt::Key_Return);
        QCOMPARE(clicked.count(), 3);
    }

    void quickAmountsAreOneStopForTab()
    {
        QWidget page;
        QVBoxLayout layout(&page);
        auto* edit = new QLineEdit(&page);
        setPurpose(edit, "before"_L1);
        edit->setAccessibleName(u"Before"_s);
        auto* bar = new QuickAmountBar(&page);
        bar->setAmounts({Money::fromRupees(11), Money::fromRupees(501), Money::fromRupees(1'001)});
        layout.addWidget(edit);
        layout.addWidget(bar);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        edit->setFocus();
        QCOMPARE(test::tabOrder(&page), (QStringList{u"quick11KeyButton"_s, u"beforeLineEdit"_s}));
        Money picked;
        connect(bar, &QuickAmountBar::picked, this, [&picked](Money m) { picked = m; });
        auto* first = bar->findChild<KeyButton*>(u"quick11KeyButton"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QTest::keyClick(page.focusWidget(), Qt::Key_Right);
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
        QCOMPARE(picked, Money::fromRupees(1'001));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(EntryWidgetsTest)
#include "entry_widgets_test.moc"
