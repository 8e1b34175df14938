// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_style.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace mm::ui {

struct PromptChoice
{
    QString text;
    ButtonKind kind = ButtonKind::Secondary;
};

struct Prompt
{
    QString title;
    QString text;
    QList<PromptChoice> choices;
    /// What Esc and closing the window mean: the choice that changes nothing.
    int safeChoice = 0;
};

/// The seam for questions that stop a page. Rare: what can be said in the page is said there
/// (Banner, ConfirmPanel). Never a nested event loop: the answer comes by callback.
class Prompter
{
public:
    virtual ~Prompter() = default;
    /// `answered` gets the place of the choice in `choices`; not called if `over` is destroyed.
    virtual void ask(QWidget* over, const Prompt& prompt, std::function<void(int)> answered) = 0;
};

/// Asks with a window over the page.
class WidgetPrompter final : public Prompter
{
public:
    void ask(QWidget* over, const Prompt& prompt, std::function<void(int)> answered) override;
};

} // namespace mm::ui
