// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mm::ui {

/// A part of a guide, from one heading of the second order to the next.
struct HelpSection
{
    /// "counter", "priests", "managers".
    QString guide;
    QString guideTitle;
    QString title;
    /// Markdown, its own heading first.
    QString text;
    /// Ids of the pages that it explains; written in the guide as <!-- for: receipts audit -->.
    QStringList pages;
};

/// The guides for the staff, as docs/staff holds them, read from inside the program.
class HelpLibrary
{
public:
    /// The guides of a language; one that is not written in it, in English.
    static HelpLibrary load(const QString& language);
    /// One guide out of its Markdown: what stands before the first heading of the second order is a
    /// section with the title of the guide.
    static std::vector<HelpSection> parse(const QString& guide, const QString& markdown);

    [[nodiscard]] const std::vector<HelpSection>& sections() const { return m_sections; }
    /// The section that explains a page, -1 if none does.
    [[nodiscard]] int sectionFor(const QString& page) const;
    /// The sections in which every word stands, whatever its case; those with all of them in the
    /// title come first. All sections for an empty text.
    [[nodiscard]] std::vector<int> search(const QString& text) const;

private:
    std::vector<HelpSection> m_sections;
};

} // namespace mm::ui
