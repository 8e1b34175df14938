// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/customer_view.h"

#include <QImage>
#include <QWidget>

class QScreen;

namespace mm::ui {

/// The screen that is turned to the devotee: the amount, large, in figures and in words of their
/// language, and for a payment by UPI the code to scan. It never takes the focus and never a key,
/// and it closes with the counter.
class CustomerDisplay final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerDisplay(CounterViewModel& model);

    /// Covers `screen`; with none (a single screen) it is a window that can be moved about.
    void showOn(QScreen* screen);
    /// The screen of that name where it is connected, else one that is not the one of `window`;
    /// nothing where there is only one.
    static QScreen* otherScreen(const QWidget* window, const QString& wanted = {});

    [[nodiscard]] const CustomerView& view() const { return m_view; }

Q_SIGNALS:
    /// Closed by its own window's means.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    void paintLines(QPainter& painter, const QRectF& area) const;
    void paintAmount(QPainter& painter, const QRectF& area) const;
    void paintCode(QPainter& painter, const QRectF& area) const;

    CounterViewModel& m_model;
    CustomerView m_view;
    QImage m_code;
};

} // namespace mm::ui
