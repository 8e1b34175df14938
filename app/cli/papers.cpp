// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papers.h"

#include "models/identity/settings.h"
#include "models/receipts/prints.h"
#include "reports/assembly/receipt_assembly.h"
#include "reports/exports/save_file.h"
#include "reports/key_sheet/key_sheet_paper.h"
#include "translations/error_text.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

pdf::FontSet paperFonts()
{
    return pdf::FontSet::standard(qEnvironmentVariable("MANDIRMITRA_FONT_DIR"));
}

Result<reports::PaperSize> paperSize(Call& call)
{
    QString text = call.args.text("paper"_L1);
    if (!call.args.has("paper"_L1)) {
        MM_LET(usual, identity::settingText(call.session.db(), identity::Setting::ReceiptPaper));
        text = usual;
    }
    const QString size = text.trimmed().toLower();
    if (size == "a5"_L1) {
        return reports::PaperSize::A5;
    }
    if (size == "80mm"_L1) {
        return reports::PaperSize::Roll80;
    }
    if (size == "58mm"_L1) {
        return reports::PaperSize::Roll58;
    }
    return fail(invalid("cli.paper_unknown"_L1, u"paper"_s, {{u"paper"_s, text}}));
}

Result<int> printReceipt(
    Call& call, ReceiptId receipt, const QString& path, reports::PaperSize size)
{
    Session& session = call.session;
    MM_LET(vault, session.vault());
    const auto sign = [key = vault](const QByteArray& said) {
        return key->sign(said);
    };
    return session.run([&](store::UnitOfWork& unit) -> Result<int> {
        MM_LET(copyNo, receipts::recordPrint(unit, receipt, u"pdf"_s));
        MM_LET(facts, reports::receiptFacts(unit.db(), receipt));
        MM_LET(paper,
            reports::receiptPaperOf(facts, {copyNo, unit.actor().displayName, unit.nowMs()}, sign));
        pdf::FontSet fonts = paperFonts();
        MM_LET(pdf, reports::receiptPdf(paper, size, fonts));
        MM_CHECK(reports::saveFile(path, pdf));
        return copyNo;
    });
}

Result<void> saveRecoverySheet(
    Call& call, const identity::Temple& temple, const setup::NewTemple& made, const QString& path)
{
    MM_CHECK(call.session.open());
    reports::KeySheetPaper paper;
    paper.templeName = temple.nameLocal.isEmpty() ? temple.name : temple.nameLocal;
    paper.templeNameEnglish = temple.name;
    paper.templeCode = temple.code.toUpper();
    paper.recoveryKey = made.recoveryKey;
    paper.date = call.session.clock().today();
    paper.createdMs = call.session.clock().nowMs();
    pdf::FontSet fonts = paperFonts();
    MM_LET(pdf, reports::keySheetPdf(paper, fonts));
    return reports::saveFile(path, pdf);
}

void addWarning(Answer& answer, const Error& error, const QString& language)
{
    const QString text = texts::errorText(error, language);
    answer.data[u"warning"_s] = text;
    answer.data[u"warning_issue"_s] = QString(error.rule);
}

} // namespace mm::cli
