// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace mm::ui {

/// The ring around whatever has the focus: 2 px, 2 px away from it, over the page, so that no
/// control has to leave room inside itself. Follows the control when it moves, and is cut where a
/// scroll area cuts the control.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication& app);
    ~FocusRing() override;
    Q_DISABLE_COPY_MOVE(FocusRing)

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched;
};

/// A widget that shows its focus in its own way (a row in a list) draws no ring.
void setOwnFocusMark(QWidget* widget);

} // namespace mm::ui
