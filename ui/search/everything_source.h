// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"

#include <QObject>
#include <QVariant>

#include <atomic>

namespace mm::ui {

class DeskRunner;

/// Receipts, devotees and sevas for Ctrl+K, read in the thread of the store. Who types on while the
/// store looks makes the older question void: it is dropped before it is read.
class EverythingSource final : public QObject
{
    Q_OBJECT
public:
    /// Leads to a page of the window with what it is to show.
    using Lead = std::function<void(const QString& page, const QVariant& what)>;

    /// `runner` outlives the source, the source the palette.
    EverythingSource(DeskRunner& runner, Lead lead, QObject* parent = nullptr);

    void addTo(CommandPalette& palette);

private:
    void ask(const QString& text, const CommandPalette::Answered& answered);

    DeskRunner& m_runner;
    Lead m_lead;
    /// The newest question; read in the thread of the store.
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace mm::ui
