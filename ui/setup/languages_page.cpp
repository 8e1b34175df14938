// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/languages_page.h"

#include "models/identity/device.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperLanguage
{
    QLatin1StringView code;
    const char16_t* name;
};
/// The languages that receipts have words in, each in its own script.
constexpr std::array kPaperLanguages{
    PaperLanguage{"en"_L1, u"English"},
    PaperLanguage{"kn"_L1, u"ಕನ್ನಡ"},
    PaperLanguage{"hi"_L1, u"हिन्दी"},
    PaperLanguage{"mr"_L1, u"मराठी"},
    PaperLanguage{"ta"_L1, u"தமிழ்"},
    PaperLanguage{"te"_L1, u"తెలుగు"},
    PaperLanguage{"ml"_L1, u"മലയാളം"},
    PaperLanguage{"gu"_L1, u"ગુજરાતી"},
    PaperLanguage{"bn"_L1, u"বাংলা"},
};

} // namespace

LanguagesPage::LanguagesPage(QWidget* parent)
    : SetupPage(parent)
    , m_papers(new QComboBox(this))
    , m_counter(new QLineEdit(this))
    , m_papersRow(new FieldRow(QString(), m_papers))
    , m_counterRow(new FieldRow(QString(), m_counter))
{
    setPurpose(m_papers, "receiptLanguage"_L1);
    setPurpose(m_counter, "counterCode"_L1);
    for (const auto& language : kPaperLanguages) {
        m_papers->addItem(QString::fromUtf16(language.name), QString(language.code));
    }
    addRows({m_papersRow, m_counterRow});
    leadEnter({m_papers, m_counter});
    LanguagesPage::retranslate();
}

QString LanguagesPage::title() const
{
    return tr("Receipts and counter");
}

QString LanguagesPage::words() const
{
    return tr("A single receipt can still be printed in another language. The language of this "
              "window is changed at the top, at any time.");
}

void LanguagesPage::showDraft(const SetupDraft& draft)
{
    const QString language =
        draft.receiptLanguage.isEmpty() ? interfaceLanguage() : draft.receiptLanguage;
    m_papers->setCurrentIndex(std::max(0, m_papers->findData(language)));
    m_counter->setText(draft.counterCode);
}

bool LanguagesPage::take(SetupDraft& draft)
{
    draft.receiptLanguage = m_papers->currentData().toString();
    draft.counterCode = m_counter->text();
    const auto code = identity::parseCounterCode(m_counter->text(), u"counter"_s);
    if (!stands(m_counterRow, code)) {
        return false;
    }
    draft.counterCode = *code;
    return true;
}

void LanguagesPage::focusFirst()
{
    m_papers->setFocus(Qt::OtherFocusReason);
}

void LanguagesPage::retranslate()
{
    m_papersRow->setLabel(tr("Language of the &receipts"));
    m_counterRow->setLabel(tr("Code of this &counter"));
    m_counterRow->setHint(
        tr("It begins every receipt number: C01/2627/000001. Each counter has its own."));
}

} // namespace mm::ui
