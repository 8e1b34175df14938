// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QGridLayout>

namespace mm::ui {

namespace {
/// A row under any facts takes the room that is left.
constexpr int kLastRow = 1'000;
} // namespace

FactList::FactList(QLatin1StringView purpose, QWidget* parent)
    : QScrollArea(parent)
    , m_facts(new QWidget(this))
{
    setPurpose(this, purpose);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_facts);
    // The panel's own ground shows through.
    viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    clear();
}

void FactList::clear()
{
    delete m_grid;
    qDeleteAll(m_facts->findChildren<RoleLabel*>(QString(), Qt::FindDirectChildrenOnly));
    m_count = 0;
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(kLastRow, 1);
}

void FactList::add(const QString& label, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* name = new RoleLabel(label, Role::Muted, FontRole::Secondary, m_facts);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The smaller letters stand on one line with the others.
    name->setContentsMargins(0,
        lineBox(fontFor(FontRole::Body), {}).above
            - lineBox(fontFor(FontRole::Secondary), {}).above,
        0, 0);
    auto* said = new RoleLabel(value, Role::Text, FontRole::Body, m_facts);
    said->setWordWrap(true);
    said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(name, m_count, 0);
    m_grid->addWidget(said, m_count, 1);
    ++m_count;
}

} // namespace mm::ui
