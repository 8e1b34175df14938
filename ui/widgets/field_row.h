// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/widgets/role_label.h"

#include <QWidget>

#include <optional>

namespace mm::ui {

/// A label, its control, and under it the place where a refusal is said in words.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    enum class LabelPlace { Above, Left };

    /// Takes the control over. The label is its buddy (Alt+letter by "&"), and its spoken name.
    FieldRow(const QString& label, QWidget* control, LabelPlace place = LabelPlace::Above,
        QWidget* parent = nullptr);

    [[nodiscard]] QWidget* control() const { return m_control; }
    void setLabel(const QString& label);
    /// A quiet line under the control: what is expected.
    void setHint(const QString& hint);
    /// Labels at the left of several rows stand in one column: see alignLabels().
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

    /// Marks the control, says the sentence under it in the language of the window.
    enum class Focus { Take, Leave };
    void showError(const Error& error, Focus focus = Focus::Take);
    void clearError();
    [[nodiscard]] bool hasError() const { return m_error.has_value(); }

    /// The row shows what the control refuses and forgets it at the next keystroke. For controls
    /// with refused(Error) and QLineEdit's textEdited.
    template <typename Edit>
    void follow(Edit* edit)
    {
        connect(
            edit, &Edit::refused, this, [this](const Error& why) { showError(why, Focus::Leave); });
        connect(edit, &Edit::textChanged, this, [this] { clearError(); });
    }

protected:
    /// Keeps the height that the sentence under the control needs, also where a layout above does
    /// not ask for it.
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void writeError();
    void writeHint();

    RoleLabel* m_label;
    QWidget* m_control;
    QWidget* m_errorLine;
    QLabel* m_errorIcon;
    RoleLabel* m_errorText;
    RoleLabel* m_hint;
    std::optional<Error> m_error;
};

/// Gives the rows with labels at the left one column for them.
void alignLabels(const QList<FieldRow*>& rows);

} // namespace mm::ui
