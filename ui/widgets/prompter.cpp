// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineLength = 400;

/// Esc and the close button give the safe choice, not QDialog's 0, which may be another one.
class PromptDialog final : public QDialog
{
public:
    PromptDialog(QWidget* over, int safeChoice)
        : QDialog(over)
        , m_safeChoice(safeChoice)
    { }
    void reject() override { done(m_safeChoice); }

private:
    int m_safeChoice;
};

void addButtons(QDialog* dialog, QVBoxLayout* layout, const Prompt& prompt)
{
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (int i = 0; i < prompt.choices.size(); ++i) {
        const PromptChoice& choice = prompt.choices.at(i);
        auto* button = new KeyButton(choice.text, choice.kind, dialog);
        const QByteArray purpose = "choice" + QByteArray::number(i);
        setPurpose(button, QLatin1StringView(purpose));
        QObject::connect(button, &KeyButton::clicked, dialog, [dialog, i] { dialog->done(i); });
        buttons->addWidget(button);
        if (i == prompt.safeChoice) {
            button->setDefault(true);
            button->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
            button->setFocus();
        }
    }
    layout->addLayout(buttons);
}

} // namespace

void WidgetPrompter::ask(QWidget* over, const Prompt& prompt, std::function<void(int)> answered)
{
    auto* dialog = new PromptDialog(over, prompt.safeChoice);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"questionDialog"_s);
    dialog->setWindowTitle(prompt.title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kLarge);
    layout->setSpacing(space::kMedium);
    auto* title = new RoleLabel(prompt.title, Role::Text, FontRole::Section, dialog);
    auto* text = new RoleLabel(prompt.text, Role::Text, FontRole::Body, dialog);
    title->setWordWrap(true);
    text->setWordWrap(true);
    text->setMinimumWidth(kLineLength);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(space::kSmall);
    addButtons(dialog, layout, prompt);
    QObject::connect(dialog, &QDialog::finished, over,
        [answered = std::move(answered)](int choice) { answered(choice); });
    dialog->open();
}

} // namespace mm::ui
