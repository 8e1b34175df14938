// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/devotees/duplicates.h"

#include <QWidget>

class QListWidget;
class QTimer;

namespace mm::ui {

class DevoteeForm;
class DevoteesViewModel;
class KeyButton;
class RoleLabel;

/// A new devotee, and who may already be there as it is typed. Esc leaves it as it stands.
class NewDevoteePanel final : public QWidget
{
    Q_OBJECT
public:
    NewDevoteePanel(DevoteesViewModel& model, const Clock& clock, QWidget* parent = nullptr);

    /// With what was looked for: a phone or a name.
    void begin(const QString& typed);
    void clear();
    bool showError(const Error& error);
    void writeWords();
    void writeTwinsTitle();

Q_SIGNALS:
    void leftBehind();
    /// One who may already be there was chosen instead.
    void twinChosen(const mm::DevoteeId& id);

private:
    void wire();
    void save();
    void showTwins(const std::vector<devotees::LikelyTwin>& twins);
    void keyPressEvent(QKeyEvent* event) override;

    DevoteesViewModel& m_model;
    RoleLabel* m_title;
    DevoteeForm* m_form;
    RoleLabel* m_twinsTitle;
    QListWidget* m_twins;
    KeyButton* m_save;
    KeyButton* m_clear;
    KeyButton* m_back;
    QTimer* m_pause;
};

} // namespace mm::ui
