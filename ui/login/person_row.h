// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/session.h"

#include <QWidget>

namespace mm::ui {

class FlowLayout;
class KeyButton;
class RoleLabel;

/// The people who are known at this counter, one key each: Ctrl+1, Ctrl+2, …
class PersonRow final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonRow(QWidget* parent = nullptr);

    void setPeople(const QList<KnownPerson>& people);
    void setCurrent(UserId person);

Q_SIGNALS:
    void chosen(const mm::ui::KnownPerson& person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<KnownPerson> m_people;
    QList<KeyButton*> m_buttons;
    RoleLabel* m_caption;
    FlowLayout* m_flow;
    UserId m_current;
};

} // namespace mm::ui
