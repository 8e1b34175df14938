// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace mm::ui {

/// A panel at the right of the window, over the page but not in its way: the page goes on, nothing
/// is modal. Esc closes it and gives the focus back.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    /// Child of `window`, hidden.
    explicit SidePanel(QWidget* window);

    /// Shows it with the focus in it; or closes it, if it has the focus already.
    void toggle();
    void open();
    void dismiss();

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    /// Where the focus goes when it opens.
    virtual QWidget* firstControl() = 0;
    virtual void retranslate() = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_focusBefore;
};

} // namespace mm::ui
