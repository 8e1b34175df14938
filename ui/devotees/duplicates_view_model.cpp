// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/duplicates_view_model.h"

#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> requireView(const Workplace& place)
{
    return mayRead(place.desk, u"devotee.view"_s);
}

} // namespace

DuplicatesViewModel::DuplicatesViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void DuplicatesViewModel::readPage(const QString& after, int limit, Answered answered)
{
    if (after.isEmpty()) {
        m_sets.clear();
    }
    readOn(after, limit, answered, ++m_question);
}

void DuplicatesViewModel::readOn(
    const QString& after, int limit, const Answered& answered, quint64 question)
{
    m_runner.ask(
        this,
        [after, limit](Workplace& place) -> Result<devotees::TwinPage> {
            MM_CHECK(requireView(place));
            return devotees::twinPage(place.desk.db, after, limit);
        },
        [this, limit, answered, question](Result<devotees::TwinPage> page) {
            if (question != m_question) {
                return;
            }
            if (page && page->sets.empty() && !page->next.isEmpty()) {
                readOn(page->next, limit, answered, question);
                return;
            }
            if (page) {
                m_sets.insert(m_sets.end(), page->sets.begin(), page->sets.end());
            }
            answered(std::move(page));
        });
}

const devotees::TwinSet* DuplicatesViewModel::set(int place) const
{
    return place >= 0 && static_cast<size_t>(place) < m_sets.size()
        ? &m_sets[static_cast<size_t>(place)]
        : nullptr;
}

void DuplicatesViewModel::compare(DevoteeId stays, DevoteeId goes)
{
    const quint64 question = ++m_pairAsk;
    m_runner.ask(
        this,
        [stays, goes](Workplace& place) -> Result<ComparedPair> {
            MM_CHECK(requireView(place));
            MM_LET(one, devotees::showDevotee(place.desk.db, stays));
            MM_LET(other, devotees::showDevotee(place.desk.db, goes));
            return ComparedPair{std::move(one), std::move(other)};
        },
        [this, question](Result<ComparedPair> pair) {
            if (question != m_pairAsk) {
                return;
            }
            if (!pair) {
                Q_EMIT refused(pair.error());
                return;
            }
            m_pair = std::move(*pair);
            Q_EMIT pairChanged();
        });
}

void DuplicatesViewModel::swapPair()
{
    if (m_pair) {
        std::swap(m_pair->stays, m_pair->goes);
        Q_EMIT pairChanged();
    }
}

void DuplicatesViewModel::forgetPair()
{
    ++m_pairAsk;
    m_pair.reset();
    Q_EMIT pairChanged();
}

void DuplicatesViewModel::merge()
{
    if (!m_pair || m_busy) {
        return;
    }
    m_busy = true;
    const DevoteeId from = m_pair->goes.id;
    const DevoteeId into = m_pair->stays.id;
    m_runner.ask(
        this,
        [from, into](Workplace& place) {
            return store::inUnitOfWork(place.desk,
                [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, from, into); });
        },
        [this](const Result<devotees::Merge>& merge) {
            m_busy = false;
            if (!merge) {
                Q_EMIT refused(merge.error());
                return;
            }
            m_last = *merge;
            forgetPair();
            Q_EMIT merged(*merge);
        });
}

void DuplicatesViewModel::takeBack()
{
    if (!m_last || m_busy) {
        return;
    }
    m_busy = true;
    const Uuid merge = m_last->id.uuid;
    m_runner.ask(
        this,
        [merge](Workplace& place) {
            return store::inUnitOfWork(place.desk,
                [&](store::UnitOfWork& unit) { return devotees::unmergeDevotee(unit, merge); });
        },
        [this](const Result<devotees::Merge>& undone) {
            m_busy = false;
            if (!undone) {
                Q_EMIT refused(undone.error());
                return;
            }
            m_last.reset();
            Q_EMIT takenBack();
        });
}

} // namespace mm::ui
