// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/cell_delegates.h"

namespace mm::ui {

class ReceiptsViewModel;

/// When a receipt was issued. Among today's receipts the day says nothing: only the time is shown,
/// in less room. To a screen reader and in a file both stay.
class IssuedDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    /// `model` outlives the delegate.
    IssuedDelegate(const ReceiptsViewModel& model, QObject* parent);

protected:
    void paintContent(QPainter* painter, const QRect& area, const QModelIndex& index,
        const Tokens& tokens) const override;

private:
    const ReceiptsViewModel& m_model;
};

} // namespace mm::ui
