// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QStringList>
#include <QWidget>

namespace mm::ui {

class RoleLabel;
class StatusPill;

/// Below the page: one quiet pill for the safety of the data, and at the right what the counter
/// glances at (printer, time, day).
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setState(Tone tone, const QString& text);
    void setNotes(const QStringList& notes);

Q_SIGNALS:
    /// The pill was pressed: its details open in a panel of the page.
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusPill* m_pill;
    RoleLabel* m_notes;
};

} // namespace mm::ui
