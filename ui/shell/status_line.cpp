// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mm::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_pill(new StatusPill(this))
    , m_notes(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
{
    setObjectName(u"bottomStatusLine"_s);
    setPurpose(m_pill, "safety"_L1);
    setPurpose(m_notes, "notes"_L1);
    m_pill->setOpensDetails(true);
    m_pill->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kTight, space::kLarge, space::kTight);
    layout->addWidget(m_pill);
    layout->addStretch();
    layout->addWidget(m_notes);
    connect(m_pill, &StatusPill::clicked, this, &StatusLine::detailsRequested);
}

void StatusLine::setState(Tone tone, const QString& text)
{
    m_pill->setState(tone, text);
    m_pill->setVisible(!text.isEmpty());
}

void StatusLine::setNotes(const QStringList& notes)
{
    m_notes->setText(notes.join(u" · "_s));
}

void StatusLine::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens[Role::Surface]);
    painter.setPen(tokens[Role::Border]);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace mm::ui
