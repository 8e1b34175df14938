// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mm::ui {

class RoleLabel;

/// One figure, large, with what it is above it and what it is held against below.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    /// `isMain`: the figure that the page is for.
    explicit FigureCard(QLatin1StringView purpose, bool isMain, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setFigure(const QString& figure, const QString& note);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RoleLabel* m_caption;
    RoleLabel* m_figure;
    RoleLabel* m_note;
};

} // namespace mm::ui
