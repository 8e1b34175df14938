// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/letterhead.h"

#include "reports/paper/paper_look.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::TextStyle;
using pdf::Weight;

namespace {

constexpr double kLogoSide = 20;

} // namespace

void drawLetterhead(PageFlow& flow, const TempleHeader& temple, const QStringList& numbers)
{
    pdf::PdfDocument& document = flow.document();
    const bool hasLogo = !temple.logo.isNull();
    document.drawImage(temple.logo, flow.left(), flow.y(), kLogoSide, kLogoSide);
    // The same room on the right keeps the names in the middle of the page.
    const double aside = hasLogo ? kLogoSide + 2 : 0;
    const double top = flow.y();
    const auto centred = [&](const QString& text, const TextStyle& style) {
        flow.text(text, style, Align::Centre, aside, aside);
    };
    centred(temple.name, {.size = 16, .weight = Weight::Bold, .colour = kKumkum, .leading = 1.35});
    centred(temple.nameEnglish, {.size = 10.5, .leading = 1.3});
    centred(temple.trustName, {.size = 8.5, .leading = 1.35});
    const TextStyle small{.size = 7.5, .colour = kMuted, .leading = 1.35};
    centred(temple.address, small);
    for (const QString& line : flow.packed(numbers, u"  ·  "_s, small, aside, aside)) {
        centred(line, small);
    }
    if (hasLogo) {
        flow.skip(std::max(0.0, top + kLogoSide - flow.y()));
    }
    flow.skip(1.5);
    flow.rule(1.2, kKumkum);
    flow.skip(2.5);
}

} // namespace mm::reports
