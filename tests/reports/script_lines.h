// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace mm::test {

struct ScriptLine
{
    const char* name;
    QString text;
    /// The face of the whole line, as Qt calls it; empty for lines of several scripts.
    QString family;
};

/// A line or more of every script the papers are printed in, with the letters that go wrong first:
/// conjuncts, vowel signs before the consonant, reph, joiners, long marks.
std::vector<ScriptLine> scriptLines();

/// The lines as rows of a Qt test: columns `text` and `family`.
void addScriptRows();

} // namespace mm::test
