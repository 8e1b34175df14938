// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace mm::test {

/// A language nobody speaks: every word of the window as in English, in marks, with strange letters
/// and two fifths longer, as German, Tamil or Malayalam are. What stays plain was never marked for
/// translation; what is cut has no room for other languages.
class PseudoWords final : public QTranslator
{
public:
    /// `open` and `close` are the marks; two of these translators can so be told apart.
    PseudoWords(QChar open, QChar close)
        : m_open(open)
        , m_close(close)
    { }

    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QChar m_open;
    QChar m_close;
};

} // namespace mm::test
