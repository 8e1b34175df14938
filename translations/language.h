// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QTranslator>

#include <optional>
#include <span>

namespace mm::texts {

/// A language the window, the command line and the error sentences speak: English, Kannada and
/// Hindi everywhere; the others at the counter, on the receipts, log-in and priests' pages, with
/// English beyond. (Receipts speak on their own: reports/ has its list.)
struct Language
{
    QLatin1StringView code;
    QLatin1StringView englishName;
    QStringView ownName;
    /// One letter of its script, for the switch in the corner of the window.
    QStringView sampleLetter;
};

/// English first: it is what everything falls back to.
std::span<const Language> interfaceLanguages();

/// The place in interfaceLanguages() of "kn", "kn_IN" or "kn-IN"; nothing for another language.
std::optional<size_t> languageIndex(QStringView code);

/// Holds the language of the running program: our own words and Qt's (buttons of standard
/// dialogs, the menu of a text field). Lives no longer than the QCoreApplication.
class LanguageSwitch
{
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    /// Every window then gets one QEvent::LanguageChange. A language that is not in
    /// interfaceLanguages() is refused (false) and changes nothing.
    bool use(const QString& code);
    /// The code of the language in use; "en" before the first use().
    [[nodiscard]] QString current() const { return m_current; }

private:
    QTranslator m_english;
    QTranslator m_translator;
    QString m_current = QStringLiteral("en");
    bool m_installed = false;
};

} // namespace mm::texts
