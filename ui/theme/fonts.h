// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QObject;
class QWidget;

namespace mm::ui {

/// The sizes of the house. Figures are tabular in all of them: Noto Sans draws every digit equally
/// wide (held by a test).
enum class FontRole {
    Body, ///< 10 pt
    Secondary, ///< 9 pt
    Section, ///< 12 pt bold
    PageTitle, ///< 16 pt bold
    AmountDue, ///< 28 pt bold
    Priest, ///< 20 pt, names read from a step away
};

/// Noto Sans with the Noto faces of the Indian scripts behind it.
QFont fontFor(FontRole role);
/// Those of the languages ("kn", "kn_IN") whose script no font of this computer or program draws:
/// what is written in it would show as boxes.
QStringList languagesWithoutFont(const QStringList& languages);
/// Loads the fonts of the other scripts a while after the start, one at a time: the first name in
/// another script would hold up the key after which it is found. Stops with `life`.
void loadScriptsLater(QObject* life);

void setFontRole(QWidget* widget, FontRole role);

} // namespace mm::ui
