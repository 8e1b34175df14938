// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conflicts/resolve.h"

#include <QFrame>

class QLineEdit;

namespace mm::ui {

class FieldRow;
class KeyButton;
class RoleLabel;

/// One conflict with both sides in plain words, and the keys that settle it.
class ConflictPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    /// nullptr: nothing is chosen.
    void showConflict(const conflicts::Conflict* conflict);
    void writeWords();

Q_SIGNALS:
    void resolved(mm::conflicts::Resolution resolution, const QString& editedValue);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KeyButton* addButton(Qt::Key key, QLatin1StringView purpose);

    RoleLabel* m_title;
    RoleLabel* m_story;
    RoleLabel* m_mineLabel;
    RoleLabel* m_mine;
    RoleLabel* m_theirsLabel;
    RoleLabel* m_theirs;
    QLineEdit* m_edit;
    FieldRow* m_editRow;
    KeyButton* m_keepMine;
    KeyButton* m_keepTheirs;
    KeyButton* m_useEdited;
    KeyButton* m_seen;
    std::optional<conflicts::Conflict> m_conflict;
};

} // namespace mm::ui
