// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/roles_table.h"

#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/users/user_words.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoleWidth = 165;

ColumnSet roleColumns()
{
    const auto column = [](const QString& id, const char* title) {
        return ColumnSpec{id, title, CellFormat::Status, kRoleWidth, false, false};
    };
    ColumnSet set;
    set.context = "UserWords";
    set.columns = {
        {u"permission"_s, QT_TRANSLATE_NOOP("UserWords", "May"), CellFormat::Text, 260, false,
            false, false, true},
        column(u"administrator"_s, QT_TRANSLATE_NOOP("UserWords", "Administrator")),
        column(u"temple_manager"_s, QT_TRANSLATE_NOOP("UserWords", "Temple manager")),
        column(u"accountant"_s, QT_TRANSLATE_NOOP("UserWords", "Accountant")),
        column(u"counter_staff"_s, QT_TRANSLATE_NOOP("UserWords", "Counter staff")),
        column(u"priest"_s, QT_TRANSLATE_NOOP("UserWords", "Priest")),
    };
    return set;
}

RowPage allPermissions()
{
    RowPage page;
    for (const auto permission : identity::allPermissionNames()) {
        TableRow row;
        row.key = QString(permission);
        row.cells.emplace_back(permissionText(permission));
        for (const auto role : identity::kAllRoles) {
            row.cells.push_back(identity::roleHolds(role, permission)
                    ? QVariant::fromValue(StatusCell{Tone::Success, RolesTable::tr("yes")})
                    : QVariant());
        }
        page.rows.push_back(std::move(row));
    }
    return page;
}

} // namespace

RolesTable::RolesTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new TableView(roleColumns(), "roles"_L1, this))
{
    m_table->setFilterRowShown(false);
    m_table->model().setSource(
        [](const PageRequest&, const Answer<RowPage>& answer) { answer(allPermissions()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    writeWords();
}

void RolesTable::writeWords()
{
    m_table->setSpokenTitle(tr("What each role may do"));
    m_table->model().reload();
}

} // namespace mm::ui
