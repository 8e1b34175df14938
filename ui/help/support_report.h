// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace mm::ui {

struct Workplace;

/// What is known of the program and the computer, for who helps the temple. No name, phone, amount
/// or number of a receipt, and no name of the computer's user.
struct SupportFacts
{
    QString version;
    QString system;
    QString qtVersion;
    QString screen;
    QString language;
    /// The data folder, the user's home written as "~".
    QString folder;
    /// How many events the store holds; 0: unknown.
    qint64 events = 0;
    /// The end of the program's own log (rules and places in the code, by its contract).
    QString log;
};

class SupportReport
{
public:
    /// What the store says; needs nobody logged in.
    static Result<SupportFacts> ofStore(Workplace& place);
    /// Adds what the computer says; `screen` is made by the page.
    static void addComputer(SupportFacts& facts, const QString& dataFolder, const QString& screen);
    /// The report as plain text.
    static QString text(const SupportFacts& facts, const QString& day);
    /// Whether it was written.
    static bool save(const QString& path, const QString& text);
    /// The path as it may be shown to others: the home folder as "~".
    static QString withoutHome(const QString& path);
};

} // namespace mm::ui
