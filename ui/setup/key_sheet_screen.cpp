// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/key_sheet_screen.h"

#include "ui/login/look_switch.h"
#include "ui/login/screen_card.h"
#include "ui/setup/key_sheet_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCardWidth = 600;
}

KeySheetScreen::KeySheetScreen(
    const Parts& parts, const reports::KeySheetPaper& sheet, QWidget* parent)
    : QWidget(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_panel(new KeySheetPanel(parts.room, parts.files))
{
    setObjectName(u"keySheetScreen"_s);
    auto* card = new ScreenCard;
    card->setFixedWidth(kCardWidth);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_panel);
    layOutScreen(this, card, new LookSwitch(parts.theme, parts.languages));
    m_panel->setSheet(sheet);
    connect(m_panel, &KeySheetPanel::confirmed, this, &KeySheetScreen::confirmed);
    retranslate();
}

void KeySheetScreen::focusInEvent(QFocusEvent* /*event*/)
{
    m_panel->focusFirst();
}

void KeySheetScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void KeySheetScreen::retranslate()
{
    m_title->setText(tr("The recovery key"));
    setAccessibleName(m_title->text());
    m_panel->retranslate();
}

} // namespace mm::ui
