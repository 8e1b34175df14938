// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/cloud_view_model.h"

#include "models/identity/device.h"
#include "models/store/desk.h"
#include "sync/clerk/once.h"
#include "sync/transport/http_client.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownReceipts = 12;

struct Known
{
    QStringList unsent;
    QString username;
    QString counterCode;
};

Result<void> check(const sync::RegisterDraft& draft, CloudViewModel::Face face)
{
    MM_CHECK(sync::parseAddress(draft.server, draft.caFile));
    if (face == CloudViewModel::Face::Alone) {
        return {};
    }
    if (!draft.counterCode.isEmpty()) {
        MM_CHECK(identity::parseCounterCode(draft.counterCode, u"counter"_s));
    }
    if (draft.invitation.isEmpty() && (draft.password.isEmpty() || draft.username.isEmpty())) {
        return fail(invalid("join.password_or_code"_L1, u"password"_s));
    }
    return {};
}

} // namespace

CloudViewModel::CloudViewModel(DeskRunner& runner, CloudDesk& desk, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_desk(desk)
{
    connect(&m_desk, &CloudDesk::statusChanged, this, &CloudViewModel::changed);
}

void CloudViewModel::load()
{
    m_runner.ask(
        this,
        [](Workplace& place) -> Result<Known> {
            MM_LET(unsent, sync::unsentReceipts(place.desk.db, kShownReceipts));
            return Known{unsent, place.desk.actor.username, place.desk.counterCode};
        },
        [this](const Result<Known>& known) {
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            m_unsent = known->unsent;
            m_username = known->username;
            m_counterCode = known->counterCode;
            Q_EMIT changed();
        });
}

CloudViewModel::Face CloudViewModel::face() const
{
    const auto status = m_desk.status();
    if (!status.isRegistered) {
        return Face::Alone;
    }
    return status.state == sync::State::Forked ? Face::Forked : Face::Connected;
}

void CloudViewModel::enrol(const sync::RegisterDraft& draft)
{
    if (const auto good = check(draft, face()); !good) {
        Q_EMIT refused(good.error());
        return;
    }
    Q_EMIT asking();
    m_desk.enrol(draft, [alive = QPointer(this)](const Result<QString>& code) {
        if (alive == nullptr) {
            return;
        }
        if (!code) {
            Q_EMIT alive->refused(code.error());
            return;
        }
        alive->load();
        Q_EMIT alive->enrolled(*code);
    });
}

} // namespace mm::ui
