// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_page.h"

#include "ui/help/parts_list.h"
#include "ui/help/support_report.h"
#include "ui/support/desk_runner.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Room for the five facts with one of them on two lines; longer ones scroll.
constexpr int kFactsHeight = 150;

ColumnSet partColumns()
{
    const auto column = [](const QString& id, const char* title, int width) {
        return ColumnSpec{id, title, CellFormat::Text, width, false, false};
    };
    ColumnSet set;
    set.context = "AboutPage";
    set.columns = {
        column(u"name"_s, QT_TRANSLATE_NOOP("AboutPage", "Part"), 150),
        column(u"licence"_s, QT_TRANSLATE_NOOP("AboutPage", "Licence"), 150),
        column(u"use"_s, QT_TRANSLATE_NOOP("AboutPage", "For"), 150),
    };
    set.columns[2].stretches = true;
    return set;
}

} // namespace

AboutPage::AboutPage(const Needs& needs, QWidget* parent)
    : Page(parent)
    , m_needs(needs)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_licence(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_banner(new Banner(this))
    , m_facts(new FactList("about"_L1, this))
    , m_supportTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_supportHint(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_partsTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_parts(new TableView(partColumns(), "parts"_L1, this))
{
    build();
    connect(m_save, &KeyButton::clicked, this, &AboutPage::askWhere);
    m_parts->model().setSource([](const PageRequest& /*request*/, const Answer<RowPage>& answer) {
        RowPage page;
        for (const auto& part : parts()) {
            page.rows.push_back({QString(part.name),
                {QString(part.name), QString(part.licence), QString(part.use)}});
        }
        answer(std::move(page));
    });
    m_parts->model().reload();
    writeWords();
}

QString AboutPage::title() const
{
    return tr("About");
}

void AboutPage::build()
{
    setPurpose(m_banner, "aboutBanner"_L1);
    setPurpose(m_save, "saveSupport"_L1);
    m_save->setKey(QKeySequence::Save);
    m_banner->hide();
    m_licence->setWordWrap(true);
    m_supportHint->setWordWrap(true);
    m_parts->setFilterRowShown(false);
    m_parts->setDensity(Density::Dense);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kMedium);
    left->addWidget(m_licence);
    m_facts->setFixedHeight(kFactsHeight);
    left->addWidget(m_facts);
    left->addWidget(m_supportTitle);
    left->addWidget(m_supportHint);
    left->addWidget(m_save, 0, Qt::AlignLeft);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kMedium);
    right->addWidget(m_partsTitle);
    right->addWidget(m_parts, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kPage);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addWidget(m_title);
    page->addWidget(m_banner);
    page->addLayout(columns, 1);
}

void AboutPage::writeWords()
{
    m_title->setText(u"MandirMitra "_s + QStringLiteral(MM_VERSION));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later: you may use "
           "it, pass it on and change it. It comes without any warranty."));
    m_facts->clear();
    m_facts->add(tr("Version"), QStringLiteral(MM_VERSION));
    m_facts->add(tr("The temple's data"), SupportReport::withoutHome(m_needs.dataFolder));
    m_facts->add(tr("The store"), u"mandirmitra.db"_s);
    m_facts->add(tr("Keys"), tr("in the keyring of this computer, and on the printed key sheet"));
    m_facts->add(tr("Network"), tr("not needed; nothing is sent anywhere without your doing"));
    m_supportTitle->setText(tr("When something is wrong"));
    m_supportHint->setText(
        tr("Save a support file and give it to whoever helps you. It says which program and "
           "computer this is and what the program noted; no names, phones, amounts or receipts "
           "are in it."));
    m_save->setText(tr("Save support file"));
    m_partsTitle->setText(tr("Made of"));
    m_parts->setSpokenTitle(tr("Parts and their licences"));
}

void AboutPage::onShown()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

void AboutPage::onLanguageChanged()
{
    m_parts->model().retranslate();
    writeWords();
}

void AboutPage::askWhere()
{
    m_needs.files.pick(this,
        {FileRequest::Kind::Save, tr("Save support file"), {},
            u"mandirmitra-support-%1.txt"_s.arg(m_needs.clock.today().toString(Qt::ISODate)),
            tr("Text (*.txt)")},
        [this](const QString& path) { writeReport(path); });
}

void AboutPage::writeReport(const QString& path)
{
    m_needs.runner.ask(this, &SupportReport::ofStore, [this, path](Result<SupportFacts> read) {
        // A store that cannot be read is a reason for the file, not against it.
        SupportFacts facts = read ? *read : SupportFacts{};
        facts.language = interfaceLanguage();
        const QScreen* at = screen();
        SupportReport::addComputer(facts, m_needs.dataFolder,
            u"%1x%2 at %3 %"_s.arg(at->size().width())
                .arg(at->size().height())
                .arg(qRound(at->devicePixelRatio() * 100)));
        const QString day = m_needs.clock.today().toString(Qt::ISODate);
        if (SupportReport::save(path, SupportReport::text(facts, day))) {
            m_banner->say(Tone::Success, tr("Saved as %1.").arg(path));
        } else {
            m_banner->say(Tone::Danger,
                tr("%1 cannot be written. Choose another folder or stick.").arg(path));
        }
    });
}

} // namespace mm::ui
