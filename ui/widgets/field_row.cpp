// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStyle>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kErrorIcon = 16;

void setInvalid(QWidget* control, bool wrong)
{
    control->setProperty("mmInvalid", wrong);
    control->update();
}

} // namespace

FieldRow::FieldRow(const QString& label, QWidget* control, LabelPlace place, QWidget* parent)
    : QWidget(parent)
    , m_label(new RoleLabel(label, Role::Muted, FontRole::Body, this))
    , m_control(control)
    , m_errorLine(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorLine))
    , m_errorText(new RoleLabel(QString(), Role::Danger, FontRole::Secondary, m_errorLine))
    , m_hint(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
{
    m_label->setBuddy(control);
    m_errorText->setWordWrap(true);
    m_errorText->setObjectName(u"errorRoleLabel"_s);
    m_hint->setWordWrap(true);

    auto* errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(space::kTight);
    errorLayout->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorLayout->addWidget(m_errorText, 1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTight);
    const bool left = place == LabelPlace::Left;
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(control, left ? 0 : 1, left ? 1 : 0);
    grid->addWidget(m_errorLine, left ? 1 : 2, left ? 1 : 0);
    grid->addWidget(m_hint, left ? 2 : 3, left ? 1 : 0);
    grid->setColumnStretch(left ? 1 : 0, 1);
    // Beside a row that grew by an error, or on a tall form, label and field stay together on top.
    if (!left && (control->sizePolicy().expandingDirections() & Qt::Vertical) == 0) {
        grid->setRowStretch(4, 1);
    }
    m_errorLine->hide();
    m_hint->hide();
    setLabel(label);
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    m_control->setAccessibleName(withoutMnemonic(label));
}

void FieldRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    writeHint();
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

int FieldRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void FieldRow::showError(const Error& error, Focus focus)
{
    m_error = error;
    setInvalid(m_control, true);
    writeError();
    m_errorLine->show();
    writeHint();
    if (focus == Focus::Take) {
        m_control->setFocus(Qt::OtherFocusReason);
    }
}

void FieldRow::clearError()
{
    if (!m_error) {
        return;
    }
    m_error.reset();
    setInvalid(m_control, false);
    m_errorText->clear();
    m_errorLine->hide();
    m_control->setAccessibleDescription(m_hint->text());
    writeHint();
}

void FieldRow::writeHint()
{
    m_hint->setVisible(!m_error && !m_hint->text().isEmpty());
    if (!m_error) {
        m_control->setAccessibleDescription(m_hint->text());
    }
}

void FieldRow::writeError()
{
    const QString sentence = errorSentence(*m_error);
    m_errorText->setText(sentence);
    m_errorIcon->setPixmap(iconPixmap(
        toneIcon(Tone::Danger), tokensFor(this)[Role::Danger], kErrorIcon, devicePixelRatioF()));
    m_control->setAccessibleDescription(sentence);
    QAccessibleEvent said(m_control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

bool FieldRow::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        && layout() != nullptr && layout()->hasHeightForWidth() && isVisible()) {
        setMinimumHeight(layout()->heightForWidth(width()));
    }
    return done;
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_error
        && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
        writeError();
    }
}

void alignLabels(const QList<FieldRow*>& rows)
{
    int widest = 0;
    for (const FieldRow* row : rows) {
        widest = std::max(widest, row->labelWidth());
    }
    for (FieldRow* row : rows) {
        row->setLabelWidth(widest);
    }
}

} // namespace mm::ui
