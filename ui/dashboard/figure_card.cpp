// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_card.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mm::ui {

FigureCard::FigureCard(QLatin1StringView purpose, bool isMain, QWidget* parent)
    : QFrame(parent)
    , m_caption(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_figure(new RoleLabel(QString(), isMain ? Role::Primary : Role::Text,
          isMain ? FontRole::AmountDue : FontRole::PageTitle, this))
    , m_note(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
{
    setPurpose(this, purpose);
    m_caption->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kTight);
    column->addWidget(m_caption);
    column->addWidget(m_figure, 1, Qt::AlignVCenter);
    column->addWidget(m_note);
}

void FigureCard::setCaption(const QString& caption)
{
    m_caption->setText(caption);
}

void FigureCard::setFigure(const QString& figure, const QString& note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(m_caption->text(), figure, note));
}

void FigureCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    QPainter painter(this);
    paintPanel(&painter, rect(), tokens[Role::Surface], tokens[Role::Border], kRadius);
}

} // namespace mm::ui
