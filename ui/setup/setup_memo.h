// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_draft.h"

namespace mm::ui {

/// Where a set-up stood when the program ended: a file of its own in the data folder, since there
/// is no store yet. Never holds a password or a key.
class SetupMemo
{
public:
    explicit SetupMemo(QString path)
        : m_path(std::move(path))
    { }

    struct Place
    {
        int step = 0;
        SetupDraft draft;
    };
    /// Nothing where there is none, or where it cannot be read: the wizard begins anew.
    [[nodiscard]] std::optional<Place> read() const;
    /// A folder that cannot be written is said by the set-up itself.
    void write(const Place& place) const;
    /// The temple is set up, its key sheet not yet proved to be on paper.
    void owesKeySheet() const;
    [[nodiscard]] bool isKeySheetOwed() const;
    void forget() const;

private:
    QString m_path;
};

} // namespace mm::ui
