// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tables.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/cloud_by_hand.h"
#include "tests/ui/support/devices_at_office.h"
#include "tests/ui/support/page_stage.h"
#include "ui/sync/attention_page.h"
#include "ui/sync/cloud_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/devices_page.h"
#include "ui/sync/devices_view_model.h"
#include "ui/sync/policy_page.h"
#include "ui/sync/sync_panel.h"

#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// A page that stands at a temple whose counters have just met.
class SyncScene final : public QWidget
{
public:
    using Make = std::function<ui::Page*(PageStage& stage, QWidget* parent)>;
    explicit SyncScene(const Make& make)
    {
        fill();
        m_page = make(m_stage, this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ui::Page& page() { return *m_page; }

private:
    void add(const QString& kind, DevoteeId devotee, const QString& field, const QString& mine,
        const QString& theirs)
    {
        m_stage.desk().clock().advance(3'600'000);
        const auto added = m_stage.desk().run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(unit.insert(tables::conflicts,
                {{"id", unit.desk().ids.next(unit.nowMs())}, {"kind", kind}, {"tbl", u"devotees"_s},
                    {"row_id", devotee}, {"field", field}, {"mine", mine}, {"theirs", theirs},
                    {"winner", u"theirs"_s}, {"rule", u"manual"_s}, {"policy_seq", 0},
                    {"counter_code", u"C02"_s}, {"user_id", unit.actor().id},
                    {"happened_at", unit.nowMs()}, {"status", u"open"_s}}));
            return unit.closeOperation("scene.conflict"_L1, unit.today());
        });
        if (!added) {
            qFatal("the scene cannot be filled");
        }
    }
    void fill()
    {
        const auto rama = m_stage.addDevotee(u"Rama Bhat"_s, u"9876543210"_s);
        const auto sita = m_stage.addDevotee(u"Sita Devi"_s, u"9845012345"_s);
        add(u"same_devotee"_s, sita, {}, u"\"Sita Devi\""_s, u"null"_s);
        add(u"oversold"_s, sita, u"moved"_s,
            uR"({"date":"2026-11-24","name":"Sita Devi","phone":"98450 12345",)"
            uR"("receipt":"C02/2627/000041","seva":"Sahasra archana","to_date":"2026-11-26"})"_s,
            {});
        add(u"field"_s, rama, u"address"_s, u"\"4-12, Car Street, Udupi\""_s,
            u"\"12, Temple Road, Udupi\""_s);
        if (!m_stage.desk().db().execute(
                "UPDATE sync_outbox SET state = 2, err_code = 'voucher.unbalanced' "
                "WHERE op_seq = 2")) {
            qFatal("the scene cannot be filled");
        }
    }

    PageStage m_stage;
    ui::Page* m_page = nullptr;
};

template <typename PageType>
std::unique_ptr<QWidget> scene()
{
    return std::make_unique<SyncScene>([](PageStage& stage, QWidget* parent) -> ui::Page* {
        return new PageType(stage.runner(), stage.desk().clock(), parent);
    });
}

/// An office as long as the scene.
class OfficeOfScene final : public QObject
{
public:
    using QObject::QObject;
    DevicesAtOffice office;
};

std::unique_ptr<QWidget> devicesScene()
{
    return std::make_unique<SyncScene>([](PageStage& stage, QWidget* parent) -> ui::Page* {
        auto* held = new OfficeOfScene(parent);
        if (!noteDevice(stage.desk())) {
            qFatal("the scene cannot be filled");
        }
        return new ui::DevicesPage(stage.runner(), stage.desk().clock(), held->office, parent);
    });
}

std::unique_ptr<QWidget> attentionScene()
{
    return std::make_unique<SyncScene>([](PageStage& stage, QWidget* parent) -> ui::Page* {
        auto* held = new OfficeOfScene(parent);
        held->office.logIn({stage.desk().desk().actor.username, QStringLiteral("secret")});
        return new ui::AttentionPage(stage.runner(), stage.desk().clock(), &held->office, parent);
    });
}

/// A cloud as long as the scene.
class CloudOfScene final : public QObject
{
public:
    using QObject::QObject;
    CloudByHand cloud;
};

std::unique_ptr<QWidget> cloudScene(const sync::Status& status)
{
    return std::make_unique<SyncScene>([status](PageStage& stage, QWidget* parent) -> ui::Page* {
        auto* held = new CloudOfScene(parent);
        held->cloud.shown = status;
        return new ui::CloudPage(stage.runner(), held->cloud, parent);
    });
}

sync::Status cloudStatus(sync::State state)
{
    sync::Status status;
    status.isRegistered = true;
    status.server = u"https://cloud.example.org"_s;
    status.state = state;
    status.isConsistent = true;
    status.cursor = 4180;
    status.head = 4180;
    status.lastPushAt = kTestNowMs - 60'000;
    status.lastPullAt = kTestNowMs - 60'000;
    return status;
}

void show(QWidget& widget)
{
    static_cast<SyncScene&>(widget).page().onShown();
    settle();
}

void showDevices(QWidget& widget)
{
    show(widget);
    static_cast<ui::DevicesPage&>(static_cast<SyncScene&>(widget).page()).model().ask({});
    settle();
}

/// The panel behind the status pill, beside a page.
void showPanel(QWidget& widget)
{
    show(widget);
    auto* panel = new ui::SyncPanel(&widget);
    sync::Status status;
    status.isRegistered = true;
    status.state = sync::State::BreakerOpen;
    status.pending = 12;
    status.parked = 1;
    status.conflicts = 2;
    status.cursor = 4180;
    status.head = 4211;
    status.oldestPendingAt = kTestNowMs - 5 * 3'600'000LL;
    status.lastPushAt = kTestNowMs - 5 * 3'600'000LL;
    status.lastPullAt = kTestNowMs - 5 * 3'600'000LL;
    status.skewMs = 20'000;
    status.nextRetryAt = kTestNowMs + 90'000;
    status.rights = {{u"a"_s, 12, 5, 0}};
    panel->setStatus(status, kTestNowMs);
    panel->open();
    settle();
}

} // namespace

void addSyncScenes(Gallery& gallery)
{
    gallery.push_back({u"conflicts"_s, scene<ui::ConflictsPage>, show});
    gallery.push_back({u"attention"_s, attentionScene, show});
    gallery.push_back({u"policies"_s, scene<ui::PolicyPage>, show});
    gallery.push_back({u"devices"_s, devicesScene, showDevices});
    gallery.push_back({u"cloud-alone"_s, [] { return cloudScene({}); }, show});
    gallery.push_back(
        {u"cloud"_s, [] { return cloudScene(cloudStatus(sync::State::Idle)); }, show});
    gallery.push_back(
        {u"cloud-forked"_s, [] { return cloudScene(cloudStatus(sync::State::Forked)); }, show});
    gallery.push_back({u"sync-panel"_s, scene<ui::ConflictsPage>, showPanel});
}

} // namespace mm::test
