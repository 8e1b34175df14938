// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/table_columns.h"

#include <QStyledItemDelegate>

namespace mm::ui {

/// Draws a cell by the house: selection as a quiet tint with a bar at the left, the current cell's
/// row marked, text inset. The base of the others.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    /// The part of the cell behind the background: `area` is inset already, the pen and font set.
    virtual void paintContent(
        QPainter* painter, const QRect& area, const QModelIndex& index, const Tokens& tokens) const;
};

/// Amounts and numbers: right-aligned, tabular, never elided to a wrong figure (a column too narrow
/// shows "…" alone).
class FigureDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QRect& area, const QModelIndex& index,
        const Tokens& tokens) const override;
};

/// Dates: shown whole or, in a column too narrow, as "…": half a date misleads.
class DateDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QRect& area, const QModelIndex& index,
        const Tokens& tokens) const override;
};

class StatusDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QRect& area, const QModelIndex& index,
        const Tokens& tokens) const override;
};

/// The delegate for a format; owned by `parent`.
QStyledItemDelegate* delegateFor(CellFormat format, QObject* parent);

} // namespace mm::ui
