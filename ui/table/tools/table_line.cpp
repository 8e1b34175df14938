// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tools/table_line.h"

#include "models/core/indian_format.h"
#include "ui/table/tools/table_export.h"
#include "ui/table/tools/table_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBarHeight = 12;
constexpr int kBarSteps = 1000;
} // namespace

TableLine::TableLine(TableExport& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_strip(new QWidget(this))
    , m_count(new RoleLabel(QString(), Role::Text, FontRole::Body, m_strip))
    , m_bar(new QProgressBar(m_strip))
    , m_stop(new KeyButton(QString(), ButtonKind::Secondary, m_strip))
    , m_banner(new Banner(this))
{
    setPurpose(m_count, "exportCount"_L1);
    setPurpose(m_bar, "export"_L1);
    setPurpose(m_stop, "stopExport"_L1);
    setPurpose(m_banner, "tableLine"_L1);
    m_stop->setKey(tableKey(TableAction::Workbook).key, KeyButton::KeyUse::ShownOnly);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_banner->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTight);
    words->addWidget(m_count);
    words->addWidget(m_bar);
    auto* strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    strip->setSpacing(space::kMedium);
    strip->addLayout(words, 1);
    strip->addWidget(m_stop, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_banner);
    connect(m_stop, &KeyButton::clicked, &m_work, &TableExport::stop);
    connect(&m_work, &TableExport::changed, this, &TableLine::write);
    connect(&m_work, &TableExport::finished, this, [this](qint64 rows, const QString& path) {
        const int count = static_cast<int>(std::min<qint64>(rows, INT_MAX));
        say(Tone::Success,
            tr("%n row(s) exported to %1.", nullptr, count)
                .replace(QString::number(rows), groupIndian(rows))
                .arg(path));
    });
    connect(&m_work, &TableExport::stopped, this,
        [this] { say(Tone::Info, tr("The export was stopped. No file was written.")); });
    connect(&m_work, &TableExport::failed, this,
        [this](const Error& why) { say(Tone::Danger, errorSentence(why)); });
    write();
}

void TableLine::say(Tone tone, const QString& sentence)
{
    m_banner->say(tone, sentence);
}

void TableLine::hush()
{
    m_banner->hide();
}

void TableLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_banner->hide();
        write();
    }
}

void TableLine::write()
{
    m_strip->setVisible(m_work.isRunning());
    m_stop->setText(tr("Stop"));
    m_stop->setEnabled(!m_work.isStopping());
    setSpokenName(m_bar, tr("Export of the table"));
    const qint64 rows = m_work.rows();
    const qint64 all = std::max(m_work.expected(), rows);
    const bool isKnown = m_work.expected() > 0;
    m_count->setText(m_work.isStopping() ? tr("Stopping the export …")
            : isKnown ? tr("Exporting: %1 of %2 rows").arg(groupIndian(rows), groupIndian(all))
                      : tr("Exporting: %1 rows").arg(groupIndian(rows)));
    m_bar->setRange(0, isKnown ? kBarSteps : 0);
    if (isKnown) {
        m_bar->setValue(static_cast<int>(rows * kBarSteps / all));
    }
}

} // namespace mm::ui
