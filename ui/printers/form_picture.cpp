// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printers/form_picture.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::FormField;
using reports::PlacedField;

namespace {

constexpr double kFineMm = 0.5;
constexpr double kCoarseMm = 5;
/// Fields stay on the form.
constexpr double kEdgeMm = 5;

double onGrid(double mm)
{
    return std::round(mm / kFineMm) * kFineMm;
}

} // namespace

FormPicture::FormPicture(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString FormPicture::fieldWords(FormField field)
{
    switch (field) {
    case FormField::Number:
        return tr("Number");
    case FormField::Date:
        return tr("Date");
    case FormField::Devotee:
        return tr("Devotee");
    case FormField::Address:
        return tr("Address");
    case FormField::Phone:
        return tr("Phone");
    case FormField::Lines:
        return tr("What was given");
    case FormField::Amounts:
        return tr("Amounts");
    case FormField::Total:
        return tr("Total");
    case FormField::Words:
        return tr("Total in words");
    case FormField::Payment:
        return tr("Mode of payment");
    case FormField::Mark:
        return tr("Duplicate or cancelled");
    case FormField::Note:
        return tr("Deduction");
    }
    return {};
}

QSize FormPicture::sizeHint() const
{
    return {640, heightForWidth(640)};
}

int FormPicture::heightForWidth(int width) const
{
    return static_cast<int>(width * m_form.heightMm / m_form.widthMm);
}

double FormPicture::dotsAMm() const
{
    return std::min(width() / m_form.widthMm, height() / m_form.heightMm);
}

QRectF FormPicture::frameOf(const PlacedField& placed) const
{
    const double scale = dotsAMm();
    return {placed.xMm * scale, placed.yMm * scale, placed.widthMm * scale, m_form.lineMm * scale};
}

void FormPicture::setForm(const reports::FormLayout& form)
{
    m_form = form;
    updateGeometry();
    update();
}

void FormPicture::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void FormPicture::setChosen(int field)
{
    if (field == m_chosen || field < 0 || field >= static_cast<int>(m_form.fields.size())) {
        return;
    }
    m_chosen = field;
    update();
    Q_EMIT chosenChanged(field);
}

void FormPicture::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(this);
    const double scale = dotsAMm();
    const QRectF sheet(0, 0, m_form.widthMm * scale, m_form.heightMm * scale);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Paper is white and its ink black, whatever the theme.
    painter.fillRect(sheet, Qt::white);
    painter.drawImage(sheet, m_picture);
    painter.setPen(tokens[Role::Border]);
    painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    for (int i = 0; i < static_cast<int>(m_form.fields.size()); ++i) {
        const PlacedField& placed = m_form.fields[static_cast<size_t>(i)];
        const bool isChosen = i == m_chosen;
        if (!placed.shown && !isChosen) {
            continue;
        }
        QPen pen(isChosen ? QColor(0x1F, 0x5F, 0x8B) : QColor(0xB0, 0xA0, 0x90));
        pen.setWidthF(isChosen ? 2 : 1);
        pen.setStyle(placed.shown ? Qt::SolidLine : Qt::DashLine);
        painter.setPen(pen);
        painter.drawRect(frameOf(placed));
    }
}

void FormPicture::moveBy(double xMm, double yMm)
{
    if (m_chosen >= static_cast<int>(m_form.fields.size())) {
        return;
    }
    PlacedField& placed = m_form.fields[static_cast<size_t>(m_chosen)];
    placed.xMm = std::clamp(onGrid(placed.xMm + xMm), 0.0, m_form.widthMm - kEdgeMm);
    placed.yMm = std::clamp(onGrid(placed.yMm + yMm), 0.0, m_form.heightMm - kEdgeMm);
    update();
    Q_EMIT moved(m_chosen, placed.xMm, placed.yMm);
}

void FormPicture::step(int by)
{
    const int count = static_cast<int>(m_form.fields.size());
    setChosen((m_chosen + by + count) % count);
}

void FormPicture::keyPressEvent(QKeyEvent* event)
{
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? kCoarseMm : kFineMm;
    switch (event->key()) {
    case Qt::Key_Left:
        moveBy(-by, 0);
        return;
    case Qt::Key_Right:
        moveBy(by, 0);
        return;
    case Qt::Key_Up:
        moveBy(0, -by);
        return;
    case Qt::Key_Down:
        moveBy(0, by);
        return;
    case Qt::Key_PageDown:
        step(1);
        return;
    case Qt::Key_PageUp:
        step(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FormPicture::mousePressEvent(QMouseEvent* event)
{
    for (int i = static_cast<int>(m_form.fields.size()) - 1; i >= 0; --i) {
        if (frameOf(m_form.fields[static_cast<size_t>(i)]).contains(event->position())) {
            setChosen(i);
            break;
        }
    }
    m_grip = event->position();
}

void FormPicture::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF mm = (event->position() - m_grip) / dotsAMm();
    if (std::abs(mm.x()) < kFineMm && std::abs(mm.y()) < kFineMm) {
        return;
    }
    m_grip = event->position();
    moveBy(mm.x(), mm.y());
}

} // namespace mm::ui
