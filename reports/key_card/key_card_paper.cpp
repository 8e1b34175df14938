// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/key_card/key_card_paper.h"

#include "reports/paper/page_flow.h"
#include "reports/paper/paper_look.h"

namespace mm::reports {

using namespace Qt::StringLiterals;
using pdf::Align;
using pdf::Weight;

namespace {

constexpr double kKeyColumn = 40;
constexpr double kRowGap = 1.6;
constexpr double kCapPadding = 1.5;

/// The key as on a cap, and what it does beside it.
void drawRow(PageFlow& flow, const KeyCardPaper::Row& row)
{
    pdf::PdfDocument& document = flow.document();
    const auto key = document.layOut(
        row.key, {.size = 10, .weight = Weight::Bold}, kKeyColumn - 2 * kCapPadding);
    const auto words = document.layOut(row.words, {.size = 10}, flow.width() - kKeyColumn);
    const double height = std::max(key.heightMm(), words.heightMm()) + kRowGap;
    flow.need(height);
    const double y = flow.y();
    document.draw(key, flow.left() + kCapPadding, y);
    document.draw(words, flow.left() + kKeyColumn, y);
    flow.skip(height);
}

} // namespace

Result<QByteArray> keyCardPdf(const KeyCardPaper& paper, pdf::FontSet& fonts)
{
    if (paper.sections.empty()) {
        return fail(invalid("key_card.empty"_L1, u"keys"_s));
    }
    pdf::PdfDocument document(fonts,
        {.title = paper.title,
            .author = paper.templeName,
            .language = paper.language.toLatin1(),
            .createdMs = paper.createdMs});
    PageFlow flow(document, PageShape());
    flow.text(paper.title, {.size = 16, .weight = Weight::Bold, .colour = kKumkum});
    flow.text(paper.templeName, {.size = 9, .colour = kMuted});
    for (const auto& section : paper.sections) {
        flow.skip(3);
        flow.need(18);
        flow.text(section.title, {.size = 12, .weight = Weight::Bold});
        flow.rule(0.5, kMuted);
        flow.skip(1);
        for (const auto& row : section.rows) {
            drawRow(flow, row);
        }
    }
    return document.save();
}

} // namespace mm::reports
