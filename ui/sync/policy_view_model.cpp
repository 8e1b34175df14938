// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/policy_view_model.h"

namespace mm::ui {

using conflicts::Policies;

namespace {

Result<PolicyViewModel::Values> read(store::Connection& db)
{
    MM_LET(policies, Policies::read(db));
    PolicyViewModel::Values values;
    for (const auto& spec : conflicts::allPolicies()) {
        values[spec.policy] = policies.text(spec.policy);
    }
    return values;
}

Result<PolicyViewModel::Values> write(store::Desk& desk, const PolicyViewModel::Values& changed)
{
    const auto written = store::inUnitOfWork(desk, [&](store::UnitOfWork& unit) -> Result<void> {
        for (const auto& [policy, value] : changed) {
            MM_CHECK(conflicts::changePolicy(unit, policy, value));
        }
        return {};
    });
    MM_CHECK(written);
    return read(desk.db);
}

} // namespace

PolicyViewModel::PolicyViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void PolicyViewModel::load()
{
    m_runner.ask(
        this, [](Workplace& place) { return read(place.desk.db); },
        [this](Result<Values> values) {
            if (!values) {
                Q_EMIT refused(values.error());
                return;
            }
            m_values = std::move(*values);
            Q_EMIT loaded();
        });
}

void PolicyViewModel::save(const Values& changed)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_runner.ask(
        this, [changed](Workplace& place) { return write(place.desk, changed); },
        [this](Result<Values> values) {
            m_isBusy = false;
            if (!values) {
                Q_EMIT refused(values.error());
                return;
            }
            m_values = std::move(*values);
            Q_EMIT saved();
        });
}

} // namespace mm::ui
