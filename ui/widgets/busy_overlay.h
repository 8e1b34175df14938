// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/role_label.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QProgressBar;

namespace mm::ui {

class KeyButton;

/// Long work over a page: what is done, how far it is in numbers, and a way to stop it. The window
/// stays alive; only the covered page cannot be reached.
class BusyOverlay final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyOverlay(QWidget* page);

    /// Covers the page and takes the focus; finish() gives it back.
    void start(const QString& what);
    /// `whole` 0: not known, only the count is shown.
    void setProgress(qint64 done, qint64 whole);
    void setCancellable(bool cancellable);
    void finish();

Q_SIGNALS:
    /// Asked once; the work says finish() when it has stopped.
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void cancel();
    void coverPage();
    void uncoverPage();

    QWidget* m_box;
    RoleLabel* m_what;
    RoleLabel* m_count;
    QProgressBar* m_bar;
    KeyButton* m_cancel;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QWidget>> m_covered;
    qint64 m_done = 0;
    qint64 m_whole = 0;
};

} // namespace mm::ui
