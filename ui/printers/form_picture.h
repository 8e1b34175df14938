// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/form/form_paper.h"

#include <QImage>
#include <QWidget>

namespace mm::ui {

/// The form as it will be filled in, with a frame around each field. Arrow keys move the chosen one
/// by half a millimetre, with Shift by five; Page Up and Page Down choose another; a drag with the
/// mouse moves as well.
class FormPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit FormPicture(QWidget* parent = nullptr);

    void setForm(const reports::FormLayout& form);
    void setPicture(const QImage& picture);
    void setChosen(int field);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// What a field is called, in the language of the window.
    [[nodiscard]] static QString fieldWords(reports::FormField field);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged(int field);
    void moved(int field, double xMm, double yMm);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double dotsAMm() const;
    [[nodiscard]] QRectF frameOf(const reports::PlacedField& placed) const;
    void moveBy(double xMm, double yMm);
    void step(int by);

    reports::FormLayout m_form;
    QImage m_picture;
    int m_chosen = 0;
    QPointF m_grip;
};

} // namespace mm::ui
