// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF writer beside QPdfWriter on the same page: the same lines of text, in the same faces and
// sizes, at the same places. Prints the ratio of the two; the aim is half or less.
#include "reports/pdf/pdf_document.h"
#include "reports/receipts/receipt_content.h"
#include "tests/reports/sample_papers.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

struct Line
{
    QString text;
    double size = 9;
    bool bold = false;
};

/// What a receipt says, a line each.
std::vector<Line> linesOf(const QString& language)
{
    const auto content = reports::receiptContent(test::fullReceipt(language));
    std::vector<Line> lines{{content.temple.name, 16, true}, {content.temple.nameEnglish},
        {content.temple.trustName}, {content.temple.address}, {content.title, 12, true}};
    const auto pair = [&lines](const reports::ContentField& field) {
        lines.push_back({field.label, 7});
        lines.push_back({field.value});
    };
    for (const QString& number : content.templeNumbers) {
        lines.push_back({number, 7.5});
    }
    pair(content.receiptNumber);
    std::for_each(content.facts.begin(), content.facts.end(), pair);
    pair(content.devotee);
    std::for_each(content.devoteeDetails.begin(), content.devoteeDetails.end(), pair);
    for (const auto& line : content.lines) {
        lines.push_back({line.title, 10, true});
        lines.push_back({line.details.join(u" · "_s), 8});
        for (const QStringList& person : line.persons) {
            lines.push_back({person.join(u", "_s), 8.5});
        }
        lines.push_back({line.amount, 10, true});
    }
    lines.push_back({content.total.value, 20, true});
    lines.push_back({content.words});
    lines.push_back({content.wordsEnglish, 8});
    std::for_each(content.payments.begin(), content.payments.end(), pair);
    lines.push_back({content.deduction, 8});
    for (const QString& instruction : content.instructions) {
        lines.push_back({instruction, 8});
    }
    std::erase_if(lines, [](const Line& line) { return line.text.isEmpty(); });
    return lines;
}

constexpr double kPitchMm = 4.4;

QByteArray byUs(const std::vector<Line>& lines, pdf::FontSet& fonts)
{
    pdf::PdfDocument document(fonts, {.title = u"receipt"_s, .author = {}, .language = "kn"});
    document.addPage(148, 210);
    double y = 5;
    for (const Line& line : lines) {
        document.drawText(line.text,
            {.size = line.size, .weight = line.bold ? pdf::Weight::Bold : pdf::Weight::Regular}, 9,
            y, 200);
        y += kPitchMm;
    }
    return document.save().value_or(QByteArray());
}

QByteArray byQt(const std::vector<Line>& lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"receipt"_s);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    QPainter painter(&writer);
    const double perMm = 1200 / 25.4;
    double y = 5;
    for (const Line& line : lines) {
        QFont font;
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Kannada"_s, u"Noto Sans Devanagari"_s});
        font.setPointSizeF(line.size);
        font.setBold(line.bold);
        painter.setFont(font);
        painter.drawText(QPointF(9 * perMm, (y + line.size * 0.9 * 25.4 / 72) * perMm), line.text);
        y += kPitchMm;
    }
    painter.end();
    return bytes;
}

/// Every third line says something new each time, as names, numbers and amounts do.
std::vector<Line> renewed(const std::vector<Line>& lines, int turn)
{
    std::vector<Line> changed = lines;
    for (size_t i = 0; i < changed.size(); i += 3) {
        changed[i].text += u' ' + QString::number(turn);
    }
    return changed;
}

void samePageByUs(benchmark::State& state, const QString& language)
{
    const auto lines = linesOf(language);
    pdf::FontSet fonts = pdf::FontSet::standard();
    qsizetype size = 0;
    int turn = 0;
    for (auto _ : state) {
        size = byUs(renewed(lines, ++turn), fonts).size();
    }
    state.counters["bytes"] = static_cast<double>(size);
}

void samePageByQt(benchmark::State& state, const QString& language)
{
    const auto lines = linesOf(language);
    qsizetype size = 0;
    int turn = 0;
    for (auto _ : state) {
        size = byQt(renewed(lines, ++turn)).size();
    }
    state.counters["bytes"] = static_cast<double>(size);
}

void wholeReceipt(benchmark::State& state, const QString& language, reports::PaperSize paperSize)
{
    const reports::ReceiptPaper paper = test::fullReceipt(language);
    pdf::FontSet fonts = pdf::FontSet::standard();
    qsizetype size = 0;
    for (auto _ : state) {
        size = reports::receiptPdf(paper, paperSize, fonts).value_or(QByteArray()).size();
    }
    state.counters["bytes"] = static_cast<double>(size);
}

/// With the fonts opened anew, as for the first paper after the program has started.
void firstReceipt(benchmark::State& state)
{
    const reports::ReceiptPaper paper = test::fullReceipt(u"kn"_s);
    for (auto _ : state) {
        pdf::FontSet fonts = pdf::FontSet::standard();
        benchmark::DoNotOptimize(reports::receiptPdf(paper, reports::PaperSize::A5, fonts));
    }
}

/// The console's report, and the times kept for the ratios.
class Reporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            m_times[run.benchmark_name()] = run.GetAdjustedRealTime();
        }
        ConsoleReporter::ReportRuns(runs);
    }

    void printRatios() const
    {
        for (const char* language : {"kn", "hi", "en"}) {
            const auto us = m_times.find(std::string("same_page/mandirmitra/") + language);
            const auto qt = m_times.find(std::string("same_page/QPdfWriter/") + language);
            if (us != m_times.end() && qt != m_times.end()) {
                std::printf("same page, %s: %.2f of QPdfWriter's time (aim: 0.50)\n", language,
                    us->second / qt->second);
            }
        }
    }

private:
    std::map<std::string, double> m_times;
};

void registerAll()
{
    for (const char* code : {"kn", "hi", "en"}) {
        const QString language = QString::fromLatin1(code);
        const auto add = [&](const char* name, auto&& run) {
            benchmark::RegisterBenchmark(
                (std::string(name) + code).c_str(), std::forward<decltype(run)>(run))
                ->Unit(benchmark::kMicrosecond);
        };
        add("same_page/mandirmitra/", [language](auto& state) { samePageByUs(state, language); });
        add("same_page/QPdfWriter/", [language](auto& state) { samePageByQt(state, language); });
        add("receipt/A5/",
            [language](auto& state) { wholeReceipt(state, language, reports::PaperSize::A5); });
        add("receipt/80mm/",
            [language](auto& state) { wholeReceipt(state, language, reports::PaperSize::Roll80); });
    }
    benchmark::RegisterBenchmark("receipt/A5/kn, fonts opened anew", firstReceipt)
        ->Unit(benchmark::kMicrosecond);
}

} // namespace
} // namespace mm

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    mm::registerAll();
    mm::Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
