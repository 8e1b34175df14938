// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/devotees/merge_devotees.h"

#include <QHash>
#include <QWidget>

class QScrollArea;

namespace mm::ui {

class ConfirmPanel;
class DevoteeForm;
class DevoteesViewModel;
class FlowLayout;
class KeyButton;
class RoleLabel;

/// The record in front: changing it, and taking back merges into it. What was typed for one devotee
/// and not yet saved is there again when one comes back to it.
class DetailsTab final : public QWidget
{
    Q_OBJECT
public:
    DetailsTab(DevoteesViewModel& model, const Clock& clock, QWidget* parent = nullptr);

    void showRecord();
    void focusFirst();
    /// The change is in the store: nothing is unsaved any more.
    void settle();
    bool showError(const Error& error);
    void writeWords();

private:
    void wire();
    void save();
    void keepUnsaved();
    void showSave();
    void showMerges();
    void askUnmerge(const devotees::MergedAway& merge);

    DevoteesViewModel& m_model;
    DevoteeForm* m_form;
    QWidget* m_merges;
    RoleLabel* m_mergesTitle;
    FlowLayout* m_mergeKeys;
    ConfirmPanel* m_confirm;
    QScrollArea* m_area;
    KeyButton* m_save;
    KeyButton* m_undo;
    /// Whose record the form shows, and what was typed for others.
    devotees::Devotee m_shown;
    QHash<DevoteeId, devotees::DevoteeDraft> m_unsaved;
    devotees::MergeId m_asked;
};

} // namespace mm::ui
