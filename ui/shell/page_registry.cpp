// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace mm::ui {

const PageSpec* PageRegistry::find(const QString& id) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&id](const PageSpec& page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

Page* PageRegistry::make(const PageSpec& spec, QWidget* parent) const
{
    Page* page = spec.create(parent);
    if (m_finish) {
        m_finish(*page);
    }
    return page;
}

std::vector<const PageSpec*> PageRegistry::allowed(const MayUse& may) const
{
    std::vector<const PageSpec*> pages;
    for (const PageSpec& page : m_pages) {
        if (page.permission.isEmpty() || (may && may(page.permission))) {
            pages.push_back(&page);
        }
    }
    return pages;
}

QString pageTitle(const PageSpec& spec)
{
    return QCoreApplication::translate("Pages", spec.titleKey);
}

} // namespace mm::ui
