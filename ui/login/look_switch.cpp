// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/look_switch.h"

#include "translations/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"

#include <QEvent>

namespace mm::ui {

using namespace Qt::StringLiterals;

LookSwitch::LookSwitch(Theme& theme, texts::LanguageSwitch& languages, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_scheme(new IconButton("theme"_L1, QString(), this))
{
    setObjectName(u"lookSwitch"_s);
    setPurpose(m_scheme, "scheme"_L1);
    auto* layout = new FlowLayout(space::kTight, this);
    for (const texts::Language& language : texts::interfaceLanguages()) {
        const QString code(language.code);
        auto* choice = new KeyButton(language.ownName.toString(), ButtonKind::Quiet, this);
        choice->setObjectName(code + u"LanguageKeyButton"_s);
        choice->setCheckable(true);
        connect(choice, &KeyButton::clicked, this, [this, code] {
            if (switchLanguage(m_languages, code)) {
                Q_EMIT languageChanged(code);
            }
            retranslate();
        });
        m_choices << choice;
        layout->addWidget(choice);
    }
    layout->addWidget(m_scheme);
    connect(m_scheme, &IconButton::clicked, &m_theme, &Theme::toggleScheme);
    retranslate();
}

void LookSwitch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LookSwitch::retranslate()
{
    m_scheme->setName(tr("Light or dark"));
    const auto languages = texts::interfaceLanguages();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const auto& language = languages[static_cast<size_t>(i)];
        m_choices[i]->setChecked(interfaceLanguage() == QString(language.code));
        m_choices[i]->setAccessibleDescription(tr("Language of the window"));
    }
}

} // namespace mm::ui
