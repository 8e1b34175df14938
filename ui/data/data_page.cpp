// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "models/exchange/refused_rows.h"
#include "translations/error_text.h"
#include "ui/data/data_tables.h"
#include "ui/data/data_words.h"
#include "ui/data/work_strip.h"
#include "ui/support/desk_runner.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTasksWidth = 380;
/// Of the words while there is no result: what a screen at 150 % leaves.
constexpr int kNarrowLine = 340;
} // namespace

DataPage::DataPage(const Parts& parts, QWidget* parent)
    : Page(parent)
    , m_runner(parts.runner)
    , m_work(parts.work)
    , m_files(parts.files)
    , m_may(parts.may)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_banner(new Banner(this))
    , m_strip(new WorkStrip(m_work, this))
    , m_question(new ConfirmPanel(this))
    , m_importTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_kind(new QComboBox(this))
    , m_kindRow(new FieldRow(QString(), m_kind, FieldRow::LabelPlace::Above, this))
    , m_file(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_choose(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_try(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_import(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_exportTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_exportText(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_export(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_backupTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_backupText(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_backup(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_verifyTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_verifyText(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_verify(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_results(new QStackedWidget(this))
    , m_empty(new EmptyState("import"_L1, this))
    , m_refused(new TableView(refusedColumns(), "refusedRows"_L1, this))
    , m_checks(new TableView(checkColumns(), "checks"_L1, this))
{
    build();
    wireTables();
    wire();
    writeWords();
    showOutcome();
}

QString DataPage::title() const
{
    return tr("Data");
}

void DataPage::build()
{
    const std::tuple<KeyButton*, QKeySequence, QLatin1StringView> keys[] = {
        {m_choose, Qt::Key_F2, "chooseFile"_L1}, {m_try, Qt::Key_F6, "tryImport"_L1},
        {m_import, Qt::Key_F9, "import"_L1}, {m_export, Qt::Key_F7, "exportAll"_L1},
        {m_backup, Qt::Key_F10, "backUp"_L1}, {m_verify, Qt::Key_F8, "verify"_L1},
        {m_save, Qt::CTRL | Qt::Key_S, "saveRefused"_L1}};
    for (const auto& [button, key, purpose] : keys) {
        button->setKey(key);
        setPurpose(button, purpose);
    }
    for (int i = 0; i < 3; ++i) {
        m_kind->addItem(QString());
    }
    setPurpose(m_kind, "importKind"_L1);
    setPurpose(m_question, "stopQuestion"_L1);
    m_banner->hide();
    m_question->hide();
    for (TableView* table : {m_refused, m_checks}) {
        table->setFilterRowShown(false);
        m_results->addWidget(table);
    }
    if (auto* columns = m_checks->findChild<IconButton*>(u"columnsIconButton"_s)) {
        setPurpose(columns, "checkColumns"_L1);
    }
    m_empty->setLineLength(kNarrowLine);
    m_results->addWidget(m_empty);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kMedium);
    right->addWidget(m_strip);
    right->addWidget(m_question);
    right->addWidget(m_banner);
    right->addWidget(m_results, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kPage);
    columns->addWidget(buildTasks());
    columns->addLayout(right, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kLarge);
    page->addLayout(head);
    page->addLayout(columns, 1);
}

QWidget* DataPage::buildTasks()
{
    auto* tasks = new QWidget(this);
    auto* column = new QVBoxLayout(tasks);
    column->setContentsMargins(0, 0, space::kMedium, 0);
    column->setSpacing(space::kSmall);
    for (RoleLabel* label : {m_file, m_exportText, m_backupText, m_verifyText}) {
        label->setWordWrap(true);
    }
    column->addWidget(m_importTitle);
    m_kindRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_kindRow);
    column->addWidget(m_file);
    for (KeyButton* button : {m_choose, m_try, m_import}) {
        column->addWidget(button);
    }
    const std::tuple<RoleLabel*, RoleLabel*, KeyButton*> parts[] = {
        {m_exportTitle, m_exportText, m_export}, {m_backupTitle, m_backupText, m_backup},
        {m_verifyTitle, m_verifyText, m_verify}};
    for (const auto& [name, text, button] : parts) {
        column->addSpacing(space::kLarge);
        column->addWidget(name);
        column->addWidget(text);
        column->addWidget(button);
    }
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kTasksWidth);
    scroll->setWidget(tasks);
    return scroll;
}

void DataPage::wireTables()
{
    m_refused->model().setSource([this](const PageRequest& request, const Answer<RowPage>& answer) {
        const auto& last = m_work.outcome();
        answer(last && last->import ? refusedPage(*last->import, request) : RowPage());
    });
    m_checks->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        const auto& last = m_work.outcome();
        answer(last ? checkPage(last->checks) : RowPage());
    });
}

void DataPage::wire()
{
    connect(m_choose, &KeyButton::clicked, this, [this] {
        m_files.pick(this,
            {FileRequest::Kind::Open, tr("File to import"), {}, {},
                tr("CSV files (*.csv);;All files (*)")},
            [this](const QString& path) { setFile(path); });
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DataPage::showKeys);
    connect(m_try, &KeyButton::clicked, this, [this] {
        begin({WorkKind::TryImport, kind(), m_path});
    });
    connect(m_import, &KeyButton::clicked, this, [this] {
        begin({WorkKind::Import, kind(), m_path});
    });
    connect(m_export, &KeyButton::clicked, this, &DataPage::beginExport);
    connect(m_backup, &KeyButton::clicked, this, &DataPage::beginBackup);
    connect(m_verify, &KeyButton::clicked, this, [this] { begin({WorkKind::Verify}); });
    connect(m_save, &KeyButton::clicked, this, &DataPage::saveRefused);
    connect(m_strip, &WorkStrip::stopAsked, this, &DataPage::askStop);
    connect(m_question, &ConfirmPanel::confirmed, this, [this] {
        closeQuestion();
        m_work.stop();
    });
    connect(m_question, &ConfirmPanel::dismissed, this, &DataPage::closeQuestion);
    connect(&m_work, &LongWork::changed, this, &DataPage::showKeys);
    connect(&m_work, &LongWork::ended, this, [this] {
        closeQuestion();
        showOutcome();
        loadPlan();
    });
}

ImportKind DataPage::kind() const
{
    return static_cast<ImportKind>(std::max(0, m_kind->currentIndex()));
}

void DataPage::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(path.isEmpty() ? tr("No file chosen yet.") : QFileInfo(path).fileName());
    m_file->setToolTip(path);
    showKeys();
    if (!path.isEmpty()) {
        m_try->setFocus();
    }
}

void DataPage::begin(const WorkOrder& order)
{
    if (m_work.begin(order)) {
        m_banner->hide();
    }
}

void DataPage::beginExport()
{
    m_files.pick(this, {FileRequest::Kind::Folder, tr("Folder for the export")},
        [this](const QString& folder) {
            begin({WorkKind::Export, kind(), folder});
        });
}

void DataPage::beginBackup()
{
    if (!m_plan.folder.isEmpty()) {
        begin({WorkKind::Backup});
        return;
    }
    m_files.pick(this, {FileRequest::Kind::Folder, tr("Folder for the backup")},
        [this](const QString& folder) {
            begin({WorkKind::Backup, kind(), folder});
        });
}

void DataPage::sayQuestion()
{
    m_question->setWords(tr("Stop this work?"), stopConsequence(m_work.order(), m_work.state()));
    m_question->setDeed(tr("Stop now"));
    m_question->setKeepText(tr("Go on"));
}

void DataPage::askStop()
{
    sayQuestion();
    m_question->setReady(true);
    m_strip->setAsking(true);
    m_question->open();
}

void DataPage::closeQuestion()
{
    m_question->hide();
    m_strip->setAsking(false);
}

void DataPage::saveRefused()
{
    const auto report = m_work.outcome() ? m_work.outcome()->import : nullptr;
    if (!report) {
        return;
    }
    m_files.pick(this,
        {FileRequest::Kind::Save, tr("Save the refused rows"), {},
            QFileInfo(m_work.outcome()->order.path).completeBaseName() + u"-refused.csv"_s,
            tr("CSV files (*.csv)")},
        [this, report](const QString& path) {
            m_runner.ask(
                this,
                [report, path, language = interfaceLanguage()](Workplace&) {
                    return exchange::saveRefusedRows(*report, path,
                        [&](const Error& why) { return texts::errorText(why, language); });
                },
                [this, path](const Result<void>& saved) {
                    m_banner->say(saved ? Tone::Success : Tone::Danger,
                        saved ? tr("The refused rows are saved as %1. Mend them there and import "
                                   "that file.")
                                    .arg(path)
                              : errorSentence(saved.error()));
                });
        });
}

/// Only what was tried just now, and found readable, is imported.
WorkOrder DataPage::tried() const
{
    const auto& last = m_work.outcome();
    const bool isTried = last && last->order.kind == WorkKind::TryImport && !last->error
        && !last->wasStopped && last->import && last->import->added > 0;
    return isTried ? last->order : WorkOrder();
}

void DataPage::showKeys()
{
    const bool isFree = !m_work.isRunning();
    const bool mayImport = isFree && m_may(u"data.import"_s);
    m_kind->setEnabled(mayImport);
    m_choose->setEnabled(mayImport);
    m_try->setEnabled(mayImport && !m_path.isEmpty());
    m_import->setEnabled(mayImport && tried() == WorkOrder{WorkKind::TryImport, kind(), m_path});
    m_export->setEnabled(isFree && m_may(u"data.export"_s));
    m_backup->setEnabled(isFree && m_may(u"backup.create"_s));
    m_verify->setEnabled(isFree && m_may(u"audit.view"_s));
    const auto& last = m_work.outcome();
    m_save->setEnabled(isFree && last && last->import && last->import->refused > 0);
}

void DataPage::showOutcome()
{
    showKeys();
    m_refused->model().reload();
    m_checks->model().reload();
    const auto& last = m_work.outcome();
    if (!last) {
        m_results->setCurrentWidget(m_empty);
        return;
    }
    m_banner->say(outcomeTone(*last), outcomeText(*last));
    m_results->setCurrentWidget(last->import && last->import->refused > 0
            ? static_cast<QWidget*>(m_refused)
            : last->checks.empty() ? static_cast<QWidget*>(m_empty)
                                   : m_checks);
    if (m_import->isEnabled() && isVisible()) {
        m_import->setFocus();
    }
}

void DataPage::loadPlan()
{
    m_runner.ask(
        this, [](Workplace& place) { return upkeep::readBackupPlan(place.desk.db); },
        [this](const Result<upkeep::BackupPlan>& plan) {
            if (plan) {
                m_plan = *plan;
                writePlan();
            }
        });
}

void DataPage::onShown()
{
    loadPlan();
    showKeys();
    if (m_choose->isEnabled()) {
        m_choose->setFocus();
    } else if (m_work.isRunning()) {
        m_strip->findChild<KeyButton*>()->setFocus();
    }
}

void DataPage::onLanguageChanged()
{
    m_refused->model().retranslate();
    m_checks->model().retranslate();
    writeWords();
    if (!m_question->isHidden()) {
        sayQuestion();
    }
    showOutcome();
}

} // namespace mm::ui
