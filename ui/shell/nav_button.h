// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLatin1StringView>

namespace mm::ui {

/// A page in the rail: icon, word, and the digit that Alt goes with. Only the icon when the rail is
/// narrow; the word is then the tool tip.
class NavButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(QLatin1StringView icon, int digit, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLatin1StringView m_icon;
    int m_digit; ///< 1 to 9, or 0 for none
    bool m_narrow = false;
};

} // namespace mm::ui
