// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_queue_panel.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using printing::JobState;
using printing::PrintJob;

namespace {

QLatin1StringView iconOf(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return "clock"_L1;
    case JobState::Printing:
        return "print"_L1;
    case JobState::Done:
        return "success"_L1;
    case JobState::Failed:
        return "error"_L1;
    case JobState::Unknown:
    case JobState::Dropped:
        break;
    }
    return "warning"_L1;
}

Role roleOf(JobState state)
{
    switch (state) {
    case JobState::Done:
        return Role::Success;
    case JobState::Failed:
        return Role::Danger;
    case JobState::Unknown:
        return Role::Warning;
    case JobState::Waiting:
    case JobState::Printing:
    case JobState::Dropped:
        break;
    }
    return Role::Muted;
}

} // namespace

PrintQueuePanel::PrintQueuePanel(ReceiptPrinter& printer, QWidget* window)
    : SidePanel(window)
    , m_printer(printer)
{
    setObjectName(u"printQueuePanel"_s);
    build();
    wire();
    retranslate();
}

void PrintQueuePanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_none = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_none->setWordWrap(true);
    m_banner = new Banner(this);
    setPurpose(m_banner, "queue"_L1);
    m_list = new QListWidget(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPurpose(m_list, "printJobs"_L1);
    m_question = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    m_question->setWordWrap(true);
    const auto button = [this](
                            QLatin1StringView purpose, ButtonKind kind, const QKeySequence& key) {
        auto* made = new KeyButton(QString(), kind, this);
        made->setKey(key);
        setPurpose(made, purpose);
        return made;
    };
    m_repeat = button("repeatJob"_L1, ButtonKind::Primary, QKeySequence(Qt::ALT | Qt::Key_P));
    m_mark = button("markPrinted"_L1, ButtonKind::Secondary, QKeySequence(Qt::ALT | Qt::Key_Y));
    m_drop = button("dropJob"_L1, ButtonKind::Quiet, QKeySequence(Qt::ALT | Qt::Key_X));
    m_other = button("otherPrinter"_L1, ButtonKind::Secondary, QKeySequence(Qt::ALT | Qt::Key_O));
    m_close = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_close->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_close, "closeQueue"_L1);
    m_otherLabel = new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this);
    m_printers = new QComboBox(this);
    setPurpose(m_printers, "queuePrinter"_L1);
    m_otherLabel->setBuddy(m_printers);
    auto* deeds = new FlowLayout(space::kSmall);
    for (KeyButton* each : {m_repeat, m_mark, m_drop}) {
        deeds->addWidget(each);
    }
    auto* elsewhere = new QHBoxLayout;
    elsewhere->addWidget(m_printers, 1);
    elsewhere->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addWidget(m_banner);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
    column->addLayout(deeds);
    column->addWidget(m_otherLabel);
    column->addLayout(elsewhere);
    column->addWidget(m_close, 0, Qt::AlignRight);
}

void PrintQueuePanel::wire()
{
    PrintQueue& queue = m_printer.queue();
    connect(&queue, &PrintQueue::changed, this, &PrintQueuePanel::showJobs);
    connect(&queue, &PrintQueue::refused, this,
        [this](const Error& why) { m_banner->say(Tone::Danger, errorSentence(why)); });
    connect(&m_printer, &ReceiptPrinter::printersKnown, this, &PrintQueuePanel::showPrinters);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintQueuePanel::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, [this] { repeat({}); });
    connect(m_repeat, &KeyButton::clicked, this, [this] { repeat({}); });
    connect(m_other, &KeyButton::clicked, this, [this] { repeat(m_printers->currentText()); });
    connect(m_mark, &KeyButton::clicked, this, [this] {
        if (const PrintJob* job = current()) {
            m_printer.queue().markPrinted(job->id);
        }
    });
    connect(m_drop, &KeyButton::clicked, this, [this] {
        if (const PrintJob* job = current()) {
            m_printer.queue().drop(job->id);
        }
    });
    connect(m_close, &KeyButton::clicked, this, &SidePanel::dismiss);
    connect(this, &SidePanel::opened, this, [this] {
        m_banner->hide();
        m_printer.queue().refresh();
        m_printer.lookForPrinters();
        showPrinters();
    });
}

QWidget* PrintQueuePanel::firstControl()
{
    return m_list;
}

void PrintQueuePanel::repeat(const QString& printer)
{
    const PrintJob* job = current();
    if (job == nullptr || job->state == JobState::Printing || job->state == JobState::Waiting) {
        return;
    }
    m_banner->hide();
    m_printer.queue().repeat(job->id, printer);
}

const PrintJob* PrintQueuePanel::current() const
{
    const int row = m_list->currentRow();
    const auto& jobs = m_printer.queue().jobs();
    return row < 0 || row >= static_cast<int>(jobs.size()) ? nullptr
                                                           : &jobs[static_cast<size_t>(row)];
}

QString PrintQueuePanel::stateWords(const PrintJob& job)
{
    switch (job.state) {
    case JobState::Waiting:
        return tr("waiting");
    case JobState::Printing:
        return tr("printing");
    case JobState::Done:
        return tr("printed");
    case JobState::Failed:
        return tr("not printed");
    case JobState::Unknown:
        return tr("came out or not?");
    case JobState::Dropped:
        break;
    }
    return {};
}

void PrintQueuePanel::showJobs()
{
    const PrintJob* before = current();
    const printing::JobId chosen = before != nullptr ? before->id : printing::JobId();
    const auto& jobs = m_printer.queue().jobs();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PrintJob& job : jobs) {
            const QStringList parts{job.title, job.printer, stateWords(job)};
            QStringList shown = parts;
            shown.removeAll(QString());
            m_list->addItem(new QListWidgetItem(
                themedIcon(iconOf(job.state), roleOf(job.state), m_list), shown.join(u" · "_s)));
        }
        const auto same = std::ranges::find(jobs, chosen, &PrintJob::id);
        const bool isGone = same == jobs.end();
        m_list->setCurrentRow(jobs.empty() ? -1
                : isGone                   ? 0
                                           : static_cast<int>(same - jobs.begin()));
    }
    m_none->setVisible(jobs.empty());
    m_list->setVisible(!jobs.empty());
    showChoice();
}

void PrintQueuePanel::showChoice()
{
    const PrintJob* job = current();
    const bool isOver =
        job != nullptr && job->state != JobState::Printing && job->state != JobState::Waiting;
    const bool isUnknown = job != nullptr && job->state == JobState::Unknown;
    m_repeat->setEnabled(isOver);
    m_other->setEnabled(isOver && m_printers->count() > 0);
    m_mark->setVisible(isUnknown || (job != nullptr && job->state == JobState::Failed));
    m_drop->setEnabled(
        job != nullptr && job->state != JobState::Printing && job->state != JobState::Done);
    m_question->setVisible(job != nullptr && (isUnknown || !job->problem.isEmpty()));
    if (isUnknown) {
        m_question->setText(tr("Did the paper of %1 come out?").arg(job->title));
        m_mark->setText(tr("Yes, it is here"));
        m_repeat->setText(
            job->receipt.isNull() ? tr("No, print again") : tr("No, print a duplicate"));
        return;
    }
    m_mark->setText(tr("It came out"));
    m_repeat->setText(tr("Print again"));
    if (job != nullptr && !job->problem.isEmpty()) {
        const QByteArray rule = job->problem.toLatin1();
        m_question->setText(errorSentence(Error{
            ErrorKind::Storage, QLatin1StringView(rule), {}, {{u"printer"_s, job->printer}}, {}}));
    }
}

void PrintQueuePanel::showPrinters()
{
    const QString chosen = m_printers->currentText();
    const QSignalBlocker quiet(m_printers);
    m_printers->clear();
    m_printers->addItems(m_printer.printers().names);
    m_printers->setCurrentIndex(std::max(0, m_printers->findText(chosen)));
    m_printers->setEnabled(m_printers->count() > 0);
    showChoice();
}

void PrintQueuePanel::retranslate()
{
    m_title->setText(tr("Print queue"));
    m_none->setText(tr("Nothing waits for a printer."));
    setSpokenName(m_list, tr("Papers, what waits first"));
    m_otherLabel->setText(tr("On another printer"));
    m_printers->setAccessibleName(m_otherLabel->text());
    m_printers->setPlaceholderText(tr("No printer found"));
    m_other->setText(tr("Print there"));
    m_drop->setText(tr("Give up"));
    m_close->setText(tr("Close"));
    showJobs();
}

} // namespace mm::ui
