// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scanned_code.h"

#include <QWidget>

namespace mm::ui {

/// What stands in the frame. A page lays out and connects; what it shows comes from a view-model.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr)
        : QWidget(parent)
    { }

    /// In the language of the window: the window's title, and what the screen reader says first.
    [[nodiscard]] virtual QString title() const = 0;
    /// The page came to the front: put the focus where the work begins, read what is new.
    virtual void onShown() { }
    /// Write every word anew. Called by the frame's base class; words given to the constructors of
    /// controls must be given again here.
    virtual void onLanguageChanged() { }

Q_SIGNALS:
    /// Leads to another page of the registry ("receipts"), with what it should show.
    void pageRequested(const QString& id, const QVariant& what = {});
    /// Opens a panel of the window beside the page: "printQueue", "drawer".
    void panelRequested(const QString& id);

public:
    /// Another page led here with something to show: a receipt number, a devotee's id.
    virtual void open(const QVariant& /*what*/) { }
    /// A code was scanned while the page was in front: true if it was put where it belongs. What
    /// the page has no place for is taken to the page that has.
    virtual bool takeScan(const ScannedCode& /*code*/) { return false; }

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace mm::ui
