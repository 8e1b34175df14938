// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/page_stage.h"
#include "ui/data/data_page.h"

#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;
using ui::WorkKind;
using ui::WorkOutcome;

namespace {

/// Work that is as far as the scene says.
class StillWork final : public ui::LongWork
{
public:
    using ui::LongWork::end;
    using ui::LongWork::tell;

protected:
    void start(const ui::WorkOrder&) override { }
    void halt() override { }
};

class DataScene final : public QWidget
{
public:
    DataScene()
    {
        m_page = new ui::DataPage({m_stage.runner(), work, m_files,
                                      [](const QString&) {
                                          return true;
                                      }},
            this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ~DataScene() override { delete m_page; }
    ui::DataPage& page() { return *m_page; }

    StillWork work;

private:
    PageStage m_stage;
    FakeFilePicker m_files;
    ui::DataPage* m_page;
};

std::unique_ptr<QWidget> dataScene()
{
    return std::make_unique<DataScene>();
}

DataScene& shown(QWidget& widget)
{
    auto& scene = static_cast<DataScene&>(widget);
    scene.page().onShown();
    settle();
    return scene;
}

ui::WorkOrder order(WorkKind kind)
{
    return {kind, ui::ImportKind::Devotees, u"/home/office/devotees-2019-2025.csv"_s};
}

void showIdle(QWidget& widget)
{
    shown(widget);
}

void showRunning(QWidget& widget)
{
    auto& scene = shown(widget);
    scene.page().setFile(order(WorkKind::Import).path);
    scene.work.begin(order(WorkKind::Import));
    scene.work.tell(12'000, 50'000, 84'000);
    settle();
}

void askToStop(QWidget& widget)
{
    showRunning(widget);
    QTest::keyClick(widget.window(), Qt::Key_Escape);
    settle();
}

std::shared_ptr<const exchange::ImportReport> someRefused()
{
    auto report = std::make_shared<exchange::ImportReport>();
    report->total = report->read = 50'000;
    report->added = 49'812;
    report->already = 176;
    report->refused = 12;
    const std::pair<Error, QStringList> rows[] = {
        {invalid("phone.malformed"_L1, u"phone"_s), {u"Ramesh Bhat"_s, u"98450"_s, u"Udupi"_s}},
        {invalid("name.empty"_L1, u"name"_s), {{}, u"9845012345"_s, u"Manipal"_s}},
        {invalid("csv.quote_unclosed"_L1, {}), {u"\"ಲಕ್ಷ್ಮೀ ದೇವಿ,9876543210"_s}},
    };
    for (int i = 0; i < 12; ++i) {
        const auto& [why, fields] = rows[i % 3];
        report->refusals.push_back({40 + 377 * i, why, fields});
    }
    return report;
}

void showTried(QWidget& widget)
{
    auto& scene = shown(widget);
    scene.page().setFile(order(WorkKind::TryImport).path);
    WorkOutcome outcome;
    outcome.order = order(WorkKind::TryImport);
    outcome.import = someRefused();
    scene.work.begin(outcome.order);
    scene.work.end(outcome);
    settle();
}

void showVerified(QWidget& widget)
{
    auto& scene = shown(widget);
    WorkOutcome outcome;
    outcome.order = order(WorkKind::Verify);
    for (const auto* name : {"engine", "foreign_keys", "audit_chain", "receipt_series",
             "voucher_series", "receipt_totals", "receipt_lines", "receipt_vouchers",
             "vouchers_balanced", "ledger_balances", "cancellations", "receipts_by_day",
             "day_totals", "bookings", "outbox", "devotee_search"}) {
        outcome.checks.push_back({QString::fromLatin1(name), true, u"holds"_s});
    }
    scene.work.begin(outcome.order);
    scene.work.end(outcome);
    settle();
}

} // namespace

void addDataScenes(Gallery& gallery)
{
    gallery.push_back({u"data"_s, dataScene, showIdle});
    gallery.push_back({u"data-running"_s, dataScene, showRunning});
    gallery.push_back({u"data-stop"_s, dataScene, askToStop});
    gallery.push_back({u"data-tried"_s, dataScene, showTried});
    gallery.push_back({u"data-verified"_s, dataScene, showVerified});
}

} // namespace mm::test
