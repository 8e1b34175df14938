// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace mm::ui {

class Page;

/// One page of the window. `titleKey` is English, marked with QT_TRANSLATE_NOOP("Pages", "…").
struct PageSpec
{
    QString id;
    const char* titleKey = "";
    QLatin1StringView icon;
    /// The permission without which the page is not shown; empty: everybody's.
    QString permission;
    /// Called once, when the page is first gone to; the page's needs are bound in it.
    std::function<Page*(QWidget* parent)> create;
};

/// Whether the user in front of the screen holds a permission. The engine decides again.
using MayUse = std::function<bool(const QString& permission)>;

/// All pages, in the order of the rail. Filled by the composition root.
class PageRegistry
{
public:
    void add(PageSpec spec) { m_pages.push_back(std::move(spec)); }
    /// What is done to every page that was made, whichever it is, before it is gone to.
    void setFinish(std::function<void(Page&)> finish) { m_finish = std::move(finish); }
    [[nodiscard]] Page* make(const PageSpec& spec, QWidget* parent) const;
    [[nodiscard]] const PageSpec* find(const QString& id) const;
    [[nodiscard]] std::vector<const PageSpec*> allowed(const MayUse& may) const;

private:
    std::function<void(Page&)> m_finish;
    std::vector<PageSpec> m_pages;
};

/// The page's name in the language of the window.
QString pageTitle(const PageSpec& spec);

} // namespace mm::ui
