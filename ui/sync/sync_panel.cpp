// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_panel.h"

#include "models/core/error.h"
#include "ui/sync/sync_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

SyncPanel::SyncPanel(QWidget* window)
    : SidePanel(window)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_problem(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_facts(new FactList("sync"_L1, this))
    , m_syncNow(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_attention(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_conflicts(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_cloud(new KeyButton(QString(), ButtonKind::Primary, this))
{
    setPurpose(m_syncNow, "syncNow"_L1);
    setPurpose(m_attention, "attention"_L1);
    setPurpose(m_conflicts, "conflicts"_L1);
    setPurpose(m_cloud, "cloud"_L1);
    m_problem->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_cloud);
    column->addWidget(m_facts, 1);
    column->addWidget(m_attention);
    column->addWidget(m_conflicts);
    column->addWidget(m_syncNow);
    connect(m_syncNow, &KeyButton::clicked, this, &SyncPanel::syncRequested);
    connect(
        m_attention, &KeyButton::clicked, this, [this] { Q_EMIT pageRequested(u"attention"_s); });
    connect(
        m_conflicts, &KeyButton::clicked, this, [this] { Q_EMIT pageRequested(u"conflicts"_s); });
    connect(m_cloud, &KeyButton::clicked, this, [this] { Q_EMIT pageRequested(u"cloud"_s); });
    retranslate();
}

QWidget* SyncPanel::firstControl()
{
    if (m_status.state == sync::State::Forked) {
        return m_cloud;
    }
    return m_syncNow->isVisible() ? static_cast<QWidget*>(m_syncNow) : m_facts;
}

void SyncPanel::setStatus(const sync::Status& status, qint64 now)
{
    m_status = status;
    m_now = now;
    m_facts->clear();
    for (const auto& [label, value] : statusFacts(status, now)) {
        m_facts->add(label, value);
    }
    const QByteArray rule = status.problem.toLatin1();
    m_problem->setText(status.problem.isEmpty()
            ? QString()
            : errorSentence(Error{ErrorKind::Network, QLatin1StringView(rule), {},
                {{u"detail"_s, status.problemDetail}}, {}}));
    m_problem->setVisible(!status.problem.isEmpty());
    const bool isForked = status.state == sync::State::Forked;
    m_cloud->setVisible(isForked);
    m_syncNow->setVisible(status.isRegistered && !isForked);
    m_attention->setVisible(status.parked > 0);
    m_conflicts->setVisible(status.conflicts > 0);
}

void SyncPanel::retranslate()
{
    m_title->setText(tr("This counter and the office"));
    m_syncNow->setText(tr("Send and fetch now"));
    m_attention->setText(tr("Needs attention"));
    m_cloud->setText(tr("Register this counter anew …"));
    m_conflicts->setText(tr("Conflicts"));
    setStatus(m_status, m_now);
}

} // namespace mm::ui
