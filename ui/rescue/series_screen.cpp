// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rescue/series_screen.h"

#include "models/upkeep/restored_series.h"
#include "ui/login/look_switch.h"
#include "ui/login/screen_card.h"
#include "ui/support/desk_runner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCardWidth = 600;
}

SeriesScreen::SeriesScreen(const Parts& parts, bool maySettle, QWidget* parent)
    : QWidget(parent)
    , m_runner(parts.runner)
    , m_maySettle(maySettle)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_words(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_number(new QLineEdit(this))
    , m_numberRow(new FieldRow(QString(), m_number))
    , m_confirm(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_codeWords(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_code(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_other(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setObjectName(u"seriesScreen"_s);
    setPurpose(m_number, "lastNumber"_L1);
    setPurpose(m_confirm, "confirmNumber"_L1);
    setPurpose(m_code, "newCode"_L1);
    setPurpose(m_other, "otherUser"_L1);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_codeWords->setWordWrap(true);
    m_confirm->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    m_code->setKey(Qt::Key_F8);
    m_other->setKey(QKeySequence(Qt::CTRL | Qt::Key_L));
    auto* card = new ScreenCard;
    card->setFixedWidth(kCardWidth);
    const QList<QWidget*> column{
        m_title, m_words, m_numberRow, m_confirm, m_codeWords, m_code, m_other};
    for (QWidget* each : column) {
        card->column()->addWidget(each);
    }
    for (QWidget* each : {static_cast<QWidget*>(m_numberRow), static_cast<QWidget*>(m_confirm),
             static_cast<QWidget*>(m_codeWords), static_cast<QWidget*>(m_code)}) {
        each->setVisible(maySettle);
    }
    layOutScreen(this, card, new LookSwitch(parts.theme, parts.languages));
    wire();
    retranslate();
}

void SeriesScreen::wire()
{
    connect(m_number, &QLineEdit::textEdited, m_numberRow, &FieldRow::clearError);
    connect(m_number, &QLineEdit::returnPressed, this, &SeriesScreen::confirmNumber);
    connect(m_confirm, &KeyButton::clicked, this, &SeriesScreen::confirmNumber);
    connect(m_code, &KeyButton::clicked, this, &SeriesScreen::takeNewCode);
    connect(m_other, &KeyButton::clicked, this, &SeriesScreen::otherUserWanted);
}

void SeriesScreen::confirmNumber()
{
    m_runner.ask(
        this,
        [number = m_number->text()](Workplace& place) -> Result<QString> {
            MM_CHECK(upkeep::confirmLastNumber(place.desk, number));
            return place.desk.counterCode;
        },
        [this](const Result<QString>& code) {
            if (!code) {
                showRefusal(code.error());
                return;
            }
            Q_EMIT settled(*code);
        });
}

void SeriesScreen::takeNewCode()
{
    m_runner.ask(
        this, [](Workplace& place) { return upkeep::takeNewCounterCode(place.desk); },
        [this](const Result<QString>& code) {
            if (!code) {
                showRefusal(code.error());
                return;
            }
            Q_EMIT settled(*code);
        });
}

void SeriesScreen::showRefusal(const Error& why)
{
    m_numberRow->showError(why);
}

void SeriesScreen::focusInEvent(QFocusEvent* /*event*/)
{
    (m_maySettle ? static_cast<QWidget*>(m_number) : m_other)->setFocus(Qt::OtherFocusReason);
}

void SeriesScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SeriesScreen::retranslate()
{
    m_title->setText(tr("This counter was restored from a backup"));
    m_words->setText(m_maySettle
            ? tr("Receipts issued after the backup are on paper, but not in these books. Type the "
                 "last number that this counter printed, as it stands on the paper.")
            : tr("Before the next receipt an administrator must say how the numbers of this "
                 "counter go on."));
    m_numberRow->setLabel(tr("&Last receipt number printed here"));
    m_confirm->setText(tr("Go on with the numbers"));
    m_codeWords->setText(tr(
        "Nobody knows it, or it is later than the backup? Then the counter takes a new code, and "
        "its numbers begin anew; no number is ever given twice."));
    m_code->setText(tr("Take a new counter code"));
    m_other->setText(tr("Log in as somebody else"));
    setAccessibleName(m_title->text());
}

} // namespace mm::ui
