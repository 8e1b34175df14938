// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_library.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGuides{"counter"_L1, "priests"_L1, "managers"_L1};

QString readGuide(QLatin1StringView guide, const QString& language)
{
    for (const QString& code : {language, u"en"_s}) {
        QFile file(u":/guides/staff/%1.%2.md"_s.arg(guide, code));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

/// The ids in <!-- for: receipts audit -->; none in any other line.
QStringList pagesIn(const QString& line)
{
    constexpr auto kBegin = "<!-- for:"_L1;
    if (!line.startsWith(kBegin)) {
        return {};
    }
    QString ids = line.mid(kBegin.size());
    ids.chop(ids.endsWith("-->"_L1) ? 3 : 0);
    return ids.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::vector<HelpSection> HelpLibrary::parse(const QString& guide, const QString& markdown)
{
    std::vector<HelpSection> sections;
    QString guideTitle;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith("# "_L1)) {
            guideTitle = line.mid(2).trimmed();
        }
        if (line.startsWith("# "_L1) || line.startsWith("## "_L1)) {
            sections.push_back({guide, guideTitle, line.section(u' ', 1).trimmed(), {}, {}});
        }
        if (sections.empty()) {
            continue;
        }
        const QStringList pages = pagesIn(line.trimmed());
        sections.back().pages += pages;
        if (pages.isEmpty()) {
            sections.back().text += line + u'\n';
        }
    }
    return sections;
}

HelpLibrary HelpLibrary::load(const QString& language)
{
    HelpLibrary library;
    for (const auto guide : kGuides) {
        auto sections = parse(guide, readGuide(guide, language));
        std::move(sections.begin(), sections.end(), std::back_inserter(library.m_sections));
    }
    return library;
}

int HelpLibrary::sectionFor(const QString& page) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
        [&page](const HelpSection& section) { return section.pages.contains(page); });
    return found == m_sections.end() ? -1 : static_cast<int>(found - m_sections.begin());
}

std::vector<int> HelpLibrary::search(const QString& text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<int> inTitle;
    std::vector<int> inText;
    for (int i = 0; i < static_cast<int>(m_sections.size()); ++i) {
        const auto& section = m_sections[static_cast<size_t>(i)];
        if (hasAll(section.title, words)) {
            inTitle.push_back(i);
        } else if (hasAll(section.title + u' ' + section.text, words)) {
            inText.push_back(i);
        }
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

} // namespace mm::ui
