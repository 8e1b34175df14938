// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"

namespace mm::ui {

class KeyButton;
class RoleLabel;

/// The first choice: our temple, the demo temple, a temple that is in the cloud or in a backup.
class StartPage final : public SetupPage
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

Q_SIGNALS:
    void restoreWanted();

private:
    void choose(bool demo, bool join);

    KeyButton* m_own;
    RoleLabel* m_ownWords;
    KeyButton* m_demo;
    RoleLabel* m_demoWords;
    KeyButton* m_join;
    RoleLabel* m_joinWords;
    KeyButton* m_restore;
    bool m_isDemo = false;
    bool m_isJoin = false;
};

} // namespace mm::ui
