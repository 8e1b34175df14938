// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "ui/widgets/role_label.h"

#include <QFrame>

class QVBoxLayout;

namespace mm::ui {

class KeyButton;

/// The question before something that cannot be taken back, in the page: what will happen, what is
/// asked for it (a reason), and a button that says the deed and the amount. Esc keeps things as
/// they are.
class ConfirmPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmPanel(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& consequence);
    /// `deed` with "%1" where the amount goes: tr("Cancel receipt of %1").
    void setDeed(const QString& deed, Money amount);
    void setDeed(const QString& deed);
    void setKeepText(const QString& text);
    /// A field between the words and the buttons; taken over.
    void addField(QWidget* field);
    /// The deed's button can be pressed once; give it back after a refusal.
    void setReady(bool ready);
    /// Shows the panel with the focus on the first field, or on what keeps things as they are.
    void open();

Q_SIGNALS:
    void confirmed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    RoleLabel* m_title;
    RoleLabel* m_consequence;
    QVBoxLayout* m_fields;
    KeyButton* m_deed;
    KeyButton* m_keep;
    QWidget* m_firstField = nullptr;
};

} // namespace mm::ui
