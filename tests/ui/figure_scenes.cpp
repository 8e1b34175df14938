// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/support/busy_month.h"
#include "tests/ui/support/fakes.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/help/about_page.h"
#include "ui/help/help_page.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

class DashboardScene final : public QWidget
{
public:
    explicit DashboardScene(bool isBusy)
    {
        if (isBusy) {
            fillBusyMonth(m_day);
        }
        m_page = new ui::DashboardPage(m_day.runner(), m_day.clock(), this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ~DashboardScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(DashboardScene)

    ui::DashboardPage& page() { return *m_page; }

private:
    SevaDay m_day;
    ui::DashboardPage* m_page = nullptr;
};

void press(std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key key : keys) {
        QTest::keyClick(QApplication::focusWidget(), key);
        SevaDay::settle();
    }
}

void addDashboard(
    Gallery& gallery, const QString& id, bool isBusy, std::initializer_list<Qt::Key> keys)
{
    gallery.push_back({id, [isBusy] { return std::make_unique<DashboardScene>(isBusy); },
        [keys = std::vector(keys)](QWidget& widget) {
            static_cast<DashboardScene&>(widget).page().onShown();
            SevaDay::settle();
            for (const Qt::Key key : keys) {
                press({key});
            }
        }});
}

/// About stands on a day's temple.
class AboutScene final : public QWidget
{
public:
    AboutScene()
        : m_page(new ui::AboutPage(
            {m_day.runner(), m_day.clock(), m_files, u"/home/temple/.local/share/mandirmitra"_s},
            this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ~AboutScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(AboutScene)

    ui::AboutPage& page() { return *m_page; }

private:
    SevaDay m_day;
    FakeFilePicker m_files;
    ui::AboutPage* m_page;
};

class SettingsScene final : public QWidget
{
public:
    SettingsScene()
        : m_page(new ui::SettingsPage(m_day.runner(), m_day.clock(), m_files, this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
    }
    ~SettingsScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(SettingsScene)

    ui::SettingsPage& page() { return *m_page; }

private:
    SevaDay m_day;
    FakeFilePicker m_files;
    ui::SettingsPage* m_page;
};

} // namespace

void addFigureScenes(Gallery& gallery)
{
    addDashboard(gallery, u"dashboard"_s, true, {});
    addDashboard(gallery, u"dashboard-week"_s, true, {Qt::Key_F6, Qt::Key_1});
    addDashboard(gallery, u"dashboard-month"_s, true, {Qt::Key_F7});
    addDashboard(gallery, u"dashboard-year"_s, true, {Qt::Key_F8, Qt::Key_5});
    addDashboard(gallery, u"dashboard-empty"_s, false, {});
    gallery.push_back({u"settings"_s, [] { return std::make_unique<SettingsScene>(); },
        [](QWidget& widget) {
            static_cast<SettingsScene&>(widget).page().onShown();
            SevaDay::settle();
        }});
    gallery.push_back({u"help"_s, [] { return std::make_unique<ui::HelpPage>(); },
        [](QWidget& widget) {
            auto& page = static_cast<ui::HelpPage&>(widget);
            page.onShown();
            page.open(u"dashboard"_s);
        }});
    gallery.push_back({u"about"_s, [] { return std::make_unique<AboutScene>(); },
        [](QWidget& widget) {
            static_cast<AboutScene&>(widget).page().onShown();
        }});
}

} // namespace mm::test
