// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_panel.h"

#include "ui/sync/conflicts_view_model.h"
#include "ui/sync/sync_words.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Resolution;

ConflictPanel::ConflictPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_story(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_mineLabel(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_mine(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_theirsLabel(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_theirs(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_edit(new QLineEdit(this))
    , m_editRow(new FieldRow(QString(), m_edit, FieldRow::LabelPlace::Above, this))
    , m_keepMine(addButton(Qt::Key_F6, "keepMine"_L1))
    , m_keepTheirs(addButton(Qt::Key_F7, "keepTheirs"_L1))
    , m_useEdited(addButton(Qt::Key_F8, "useEdited"_L1))
    , m_seen(addButton(Qt::Key_F9, "seen"_L1))
{
    setPurpose(m_edit, "edited"_L1);
    for (RoleLabel* words : {m_title, m_story, m_mine, m_theirs}) {
        words->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_story);
    column->addSpacing(space::kMedium);
    column->addWidget(m_mineLabel);
    column->addWidget(m_mine);
    column->addWidget(m_keepMine);
    column->addSpacing(space::kMedium);
    column->addWidget(m_theirsLabel);
    column->addWidget(m_theirs);
    column->addWidget(m_keepTheirs);
    column->addSpacing(space::kMedium);
    column->addWidget(m_editRow);
    column->addWidget(m_useEdited);
    column->addWidget(m_seen);
    column->addStretch(1);
    connect(m_keepMine, &KeyButton::clicked, this,
        [this] { Q_EMIT resolved(Resolution::KeepMine, {}); });
    connect(m_keepTheirs, &KeyButton::clicked, this,
        [this] { Q_EMIT resolved(Resolution::KeepTheirs, {}); });
    connect(m_useEdited, &KeyButton::clicked, this,
        [this] { Q_EMIT resolved(Resolution::Edited, m_edit->text()); });
    connect(m_seen, &KeyButton::clicked, this, [this] { Q_EMIT resolved(Resolution::Seen, {}); });
    connect(m_edit, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_useEdited->setEnabled(!text.trimmed().isEmpty()); });
    writeWords();
}

KeyButton* ConflictPanel::addButton(Qt::Key key, QLatin1StringView purpose)
{
    auto* button = new KeyButton(QString(), ButtonKind::Secondary, this);
    button->setKey(key);
    setPurpose(button, purpose);
    return button;
}

void ConflictPanel::writeWords()
{
    m_editRow->setLabel(tr("Or write what is right"));
    m_useEdited->setText(tr("Use this"));
    m_seen->setText(tr("Done"));
    m_keepTheirs->setText(tr("Keep this"));
    m_keepMine->setText(tr("Keep this"));
    const auto shown = m_conflict;
    showConflict(shown ? &*shown : nullptr);
}

void ConflictPanel::showConflict(const conflicts::Conflict* conflict)
{
    m_conflict = conflict == nullptr ? std::nullopt : std::optional(*conflict);
    const bool isOpen = m_conflict && m_conflict->isOpen;
    const bool hasSides = m_conflict && ConflictsViewModel::hasSides(*m_conflict);
    for (QWidget* part : {static_cast<QWidget*>(m_mineLabel), static_cast<QWidget*>(m_mine),
             static_cast<QWidget*>(m_theirsLabel), static_cast<QWidget*>(m_theirs),
             static_cast<QWidget*>(m_keepMine), static_cast<QWidget*>(m_keepTheirs),
             static_cast<QWidget*>(m_editRow), static_cast<QWidget*>(m_useEdited)}) {
        part->setVisible(hasSides);
    }
    m_seen->setVisible(isOpen && !hasSides);
    m_edit->clear();
    m_useEdited->setEnabled(false);
    if (!m_conflict) {
        m_title->setText({});
        m_story->setText(tr("Choose a line to see both sides."));
        return;
    }
    m_title->setText(conflictKindText(*m_conflict));
    m_story->setText(conflictStory(*m_conflict));
    const QString empty = tr("(empty)");
    const bool mineStands = m_conflict->winner == "mine"_L1;
    const QString stands = tr(", stands now");
    m_mineLabel->setText(tr("Counter %1, %2").arg(m_conflict->counterCode, m_conflict->userName)
        + (mineStands ? stands : QString()));
    m_theirsLabel->setText(tr("The others") + (mineStands ? QString() : stands));
    m_mine->setText(m_conflict->mine.isEmpty() ? empty : m_conflict->mine);
    m_theirs->setText(m_conflict->theirs.isEmpty() ? empty : m_conflict->theirs);
}

void ConflictPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
