// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class IconButton;
class KeyButton;
class Theme;

/// Language and light or dark, where there is no top bar yet: before anybody is logged in. Every
/// language stands there in its own script, since who needs it cannot read the others.
class LookSwitch final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    LookSwitch(Theme& theme, texts::LanguageSwitch& languages, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChanged(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Theme& m_theme;
    texts::LanguageSwitch& m_languages;
    QList<KeyButton*> m_choices;
    IconButton* m_scheme;
};

} // namespace mm::ui
