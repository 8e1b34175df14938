// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/work_strip.h"

#include "ui/data/data_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBarHeight = 12;
constexpr int kBarSteps = 1000;
} // namespace

WorkStrip::WorkStrip(LongWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_name(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_count(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_elapsed(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new KeyButton(QString(), ButtonKind::Secondary, this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    setPurpose(m_bar, "dataWork"_L1);
    setPurpose(m_count, "dataCount"_L1);
    m_stop->setKey(Qt::Key_Escape);
    setPurpose(m_stop, "stopWork"_L1);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::kLarge);
    words->addWidget(m_name);
    words->addWidget(m_count);
    words->addStretch();
    words->addWidget(m_elapsed);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto* strip = new QHBoxLayout(this);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(space::kLarge);
    strip->addLayout(column, 1);
    strip->addWidget(m_stop, 0, Qt::AlignVCenter);
    connect(m_stop, &KeyButton::clicked, this, &WorkStrip::stopAsked);
    connect(&m_work, &LongWork::changed, this, &WorkStrip::write);
    write();
}

void WorkStrip::setAsking(bool asking)
{
    m_asking = asking;
    write();
}

void WorkStrip::write()
{
    const WorkState& state = m_work.state();
    setVisible(m_work.isRunning());
    m_name->setText(workName(m_work.order()));
    m_count->setText(workProgress(m_work.order(), state));
    m_elapsed->setText(elapsedText(state.elapsedMs));
    m_stop->setText(tr("Stop"));
    m_stop->setEnabled(m_work.isRunning() && !state.isStopping && !m_asking);
    setSpokenName(m_bar, workName(m_work.order()));
    m_bar->setRange(0, state.total > 0 ? kBarSteps : 0);
    if (state.total > 0) {
        m_bar->setValue(
            static_cast<int>(std::min(state.done, state.total) * kBarSteps / state.total));
    }
}

} // namespace mm::ui
