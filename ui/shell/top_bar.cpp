// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "translations/language.h"
#include "ui/shell/window_keys.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_place(new RoleLabel(this))
    , m_user(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_search(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_theme(new IconButton("theme"_L1, QString(), this))
    , m_look(new IconButton("more"_L1, QString(), this))
    , m_language(new IconButton("language"_L1, QString(), this))
{
    setObjectName(u"topTopBar"_s);
    setPurpose(m_place, "place"_L1);
    setPurpose(m_user, "user"_L1);
    setPurpose(m_search, "commands"_L1);
    setPurpose(m_theme, "theme"_L1);
    setPurpose(m_look, "look"_L1);
    setPurpose(m_language, "language"_L1);
    m_user->setIcon(themedIcon("user"_L1, Role::Muted, m_user));
    m_user->hide();
    m_search->setIcon(themedIcon("search"_L1, Role::Muted, m_search));
    m_search->setKey(windowKey(WindowAction::Search).key);
    // What the script of the language looks like says more than a globe.
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_place);
    layout->addWidget(m_user);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addSpacing(space::kSmall);
    layout->addWidget(m_theme);
    layout->addWidget(m_language);
    layout->addWidget(m_look);
    connect(m_search, &KeyButton::clicked, this, &TopBar::commandsRequested);
    connect(m_theme, &IconButton::clicked, this, &TopBar::themeToggled);
    connect(m_look, &IconButton::clicked, this, [this] { Q_EMIT lookRequested(m_look); });
    connect(m_user, &KeyButton::clicked, this, &TopBar::userRequested);
    connect(m_language, &IconButton::clicked, this, &TopBar::showLanguages);
    retranslate();
}

void TopBar::setPlace(const QString& place)
{
    m_place->setText(place);
}

void TopBar::setUser(const QString& name)
{
    m_user->setText(name);
    m_user->setVisible(!name.isEmpty());
    m_user->setAccessibleDescription(tr("Switch user or lock"));
}

void TopBar::showLanguages()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"languagesMenu"_s);
    for (const texts::Language& language : texts::interfaceLanguages()) {
        const QString code(language.code);
        QAction* action = menu->addAction(language.ownName.toString());
        action->setCheckable(true);
        action->setChecked(code == interfaceLanguage());
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    menu->popup(m_language->mapToGlobal(
        QPoint(m_language->width() - menu->sizeHint().width(), m_language->height())));
}

void TopBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Role::Surface]);
    painter.setPen(tokens[Role::Border]);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TopBar::retranslate()
{
    m_search->setText(tr("Search or command"));
    m_theme->setName(tr("Light or dark"));
    m_language->setName(tr("Language"));
    m_look->setName(tr("Colours, rows, size"));
    m_user->setAccessibleDescription(tr("Switch user or lock"));
    const auto index = texts::languageIndex(interfaceLanguage());
    m_language->setText(texts::interfaceLanguages()[index.value_or(0)].sampleLetter.toString());
}

} // namespace mm::ui
