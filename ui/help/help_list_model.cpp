// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_list_model.h"

#include <algorithm>

namespace mm::ui {

using namespace Qt::StringLiterals;

HelpListModel::HelpListModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void HelpListModel::setLibrary(HelpLibrary library)
{
    m_library = std::move(library);
    search(m_text);
}

void HelpListModel::search(const QString& text)
{
    beginResetModel();
    m_text = text;
    m_found = m_library.search(text);
    endResetModel();
}

int HelpListModel::rowOf(int section) const
{
    const auto found = std::find(m_found.begin(), m_found.end(), section);
    return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
}

int HelpListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant HelpListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int number = m_found[static_cast<size_t>(index.row())];
    const auto& section = m_library.sections()[static_cast<size_t>(number)];
    switch (role) {
    case Qt::DisplayRole:
        return section.title == section.guideTitle ? section.title : u"    "_s + section.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(section.title, section.guideTitle);
    case SectionRole:
        return number;
    case GuideRole:
        return section.guideTitle;
    default:
        return {};
    }
}

} // namespace mm::ui
