// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"
#include "ui/users/users_view_model.h"

class QStackedWidget;

namespace mm::ui {

class Banner;
class KeyButton;
class NewUserForm;
class RoleLabel;
class RolesTable;
class TableView;
class UserPanel;

/// Who works here and what each may do; for who holds user.manage. F2 adds somebody, F4 shows what
/// each role may do, F8 disables or enables.
class UsersPage final : public Page
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    UsersPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] UsersViewModel& model() { return *m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] RolesTable& roles() { return *m_roles; }

private:
    void build();
    void wire();
    void writeWords();
    void showUsers();
    void showRoles(bool shown);
    void beginNew();
    void takeDone(UsersViewModel::Done what, UserId who);
    void showRefusal(const Error& error);

    UsersViewModel* m_model;
    RoleLabel* m_title;
    KeyButton* m_new;
    KeyButton* m_rolesKey;
    Banner* m_banner;
    QStackedWidget* m_views;
    TableView* m_table;
    QStackedWidget* m_side;
    UserPanel* m_panel;
    NewUserForm* m_form;
    RolesTable* m_roles;
    /// Chosen again once the list is read anew.
    UserId m_chosen;
};

} // namespace mm::ui
