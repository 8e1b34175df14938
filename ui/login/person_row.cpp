// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/person_row.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostKeys = 9;
}

PersonRow::PersonRow(QWidget* parent)
    : QWidget(parent)
    , m_caption(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
{
    auto* people = new QWidget(this);
    m_flow = new FlowLayout(space::kSmall, people);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_caption);
    layout->addWidget(people);
    retranslate();
}

void PersonRow::setPeople(const QList<KnownPerson>& people)
{
    if (people == m_people) {
        return;
    }
    m_people = people;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (qsizetype i = 0; i < people.size(); ++i) {
        const KnownPerson& person = people[i];
        auto* button = new KeyButton(person.displayName, ButtonKind::Chip, this);
        button->setObjectName(u"person%1KeyButton"_s.arg(i + 1));
        button->setCheckable(true);
        button->setChecked(person.id == m_current);
        button->setIcon(themedIcon("user"_L1, Role::Muted, button));
        if (i < kMostKeys) {
            button->setKey(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(i))));
        }
        connect(button, &KeyButton::clicked, this, [this, person] { Q_EMIT chosen(person); });
        m_flow->addWidget(button);
        m_buttons << button;
    }
    setVisible(!people.isEmpty());
}

void PersonRow::setCurrent(UserId person)
{
    m_current = person;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        m_buttons[i]->setChecked(m_people[i].id == person);
    }
}

void PersonRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PersonRow::retranslate()
{
    m_caption->setText(tr("Who is at the counter?"));
}

} // namespace mm::ui
