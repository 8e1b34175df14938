// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QProgressBar;

namespace mm::ui {

class Banner;
class KeyButton;
class RoleLabel;
class TableExport;

/// The line under a table that speaks of the whole of it: how far its export is, in numbers and
/// with the way to stop; what became of it; what a saved view could not show.
class TableLine final : public QWidget
{
    Q_OBJECT
public:
    /// `work` outlives the line.
    explicit TableLine(TableExport& work, QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence);
    void hush();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    TableExport& m_work;
    QWidget* m_strip;
    RoleLabel* m_count;
    QProgressBar* m_bar;
    KeyButton* m_stop;
    Banner* m_banner;
};

} // namespace mm::ui
