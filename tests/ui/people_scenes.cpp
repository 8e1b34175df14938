// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/issue_receipt.h"
#include "models/devotees/households.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/update_devotee.h"
#include "models/identity/users.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/page_stage.h"
#include "ui/audit/audit_page.h"
#include "ui/devotees/devotees_page.h"
#include "ui/table/table_view.h"
#include "ui/users/users_page.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

/// A temple's people on a store of its own, and one page over them.
class PeopleScene final : public QWidget
{
public:
    explicit PeopleScene(const std::function<ui::Page*(PageStage&, QWidget*)>& make)
    {
        fill();
        m_page = make(m_stage, this);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_page);
        settle();
    }
    ~PeopleScene() override { delete m_page; }
    Q_DISABLE_COPY_MOVE(PeopleScene)

    [[nodiscard]] ui::Page& page() { return *m_page; }
    void show(const QString& text)
    {
        m_page->onShown();
        settle();
        type(text);
        press(Qt::Key_Down);
    }

private:
    DevoteeId add(const QString& name, const QString& local, const QString& phone,
        const QString& star, const QString& rashi)
    {
        devotees::DevoteeDraft draft;
        draft.name = name;
        draft.nameLocal = local;
        draft.phone = phone;
        draft.gotra = u"Kashyapa"_s;
        draft.nakshatra = star;
        draft.rashi = rashi;
        draft.address = u"4-12, Car Street"_s;
        draft.city = u"Udupi"_s;
        draft.pinCode = u"576101"_s;
        draft.allowsMessages = true;
        return m_stage.addDevotee(draft);
    }
    Result<void> fillFamily(store::UnitOfWork& unit, DevoteeId head, DevoteeId wife, DevoteeId son)
    {
        MM_LET(household, devotees::createHousehold(unit, head));
        MM_CHECK(devotees::joinHousehold(unit, wife, household, u"wife"_s));
        MM_CHECK(devotees::joinHousehold(unit, son, household, u"son"_s));
        MM_CHECK(devotees::updateDevotee(
            unit, m_stage.runner().vault(), head, {.city = u"Kundapura"_s, .notes = u"Trustee"_s}));
        for (const auto& [name, shown, role] :
            {std::tuple{u"gopal"_s, u"Gopal Bhat"_s, identity::Role::CounterStaff},
                std::tuple{u"savitri"_s, u"Savitri Rao"_s, identity::Role::Accountant},
                std::tuple{u"vishnu"_s, u"Vishnu Tantri"_s, identity::Role::Priest}}) {
            MM_CHECK(identity::addUser(
                unit, {name, shown, role, u"three blue lotus"_s, {}, {1, size_t{8} * 1024}}));
        }
        return {};
    }
    void fill()
    {
        const auto head =
            add(u"Ramesh Kumar"_s, u"ರಮೇಶ್ ಕುಮಾರ್"_s, u"9876543210"_s, u"Rohini"_s, u"Vrishabha"_s);
        const auto wife = add(u"Sita"_s, u"ಸೀತಾ"_s, {}, u"Hasta"_s, u"Kanya"_s);
        const auto son = add(u"Arun"_s, u"ಅರುಣ್"_s, {}, u"Ashwini"_s, u"Mesha"_s);
        add(u"Ramesh Kumara"_s, u"ರಮೇಶ್ ಕುಮಾರ"_s, u"9876543210"_s, u"Rohini"_s, {});
        const auto merged = add(u"R. Kumar"_s, {}, u"9876500000"_s, {}, {});
        for (int i = 1; i <= 7; ++i) {
            issueFor(head, i);
        }
        const auto filled = m_stage.desk().run(
            [&](store::UnitOfWork& unit) { return fillFamily(unit, head, wife, son); });
        const auto joined = m_stage.desk().run(
            [&](store::UnitOfWork& unit) { return devotees::mergeDevotees(unit, merged, head); });
        if (!filled || !joined) {
            qFatal("the scene cannot be filled");
        }
    }
    void issueFor(DevoteeId id, int days)
    {
        donations::DonationDraft donation;
        donation.amount = Money::fromRupees(101 * days);
        counter::ReceiptDraft draft;
        draft.payer.devotee = id;
        draft.lines.emplace_back(donation);
        draft.payments.push_back({.amount = donation.amount});
        m_stage.desk().clock().advance(24LL * 3600 * 1000);
        static_cast<void>(m_stage.desk().run([&](store::UnitOfWork& unit) {
            return counter::issueReceipt(unit, m_stage.runner().vault(), draft);
        }));
    }

    PageStage m_stage;
    ui::Page* m_page = nullptr;
};

template <typename PageType>
std::unique_ptr<QWidget> scene()
{
    return std::make_unique<PeopleScene>([](PageStage& stage, QWidget* parent) -> ui::Page* {
        return new PageType(stage.runner(), stage.desk().clock(), parent);
    });
}

PeopleScene& people(QWidget& widget)
{
    return static_cast<PeopleScene&>(widget);
}

void showNew(QWidget& widget)
{
    people(widget).page().onShown();
    press(Qt::Key_F2);
    type(u"Ramesh K"_s);
    press(Qt::Key_Return);
    type(u"9876543210"_s);
    press(Qt::Key_Tab);
    const auto* twins = widget.findChild<QWidget*>(u"twinsListWidget"_s);
    static_cast<void>(QTest::qWaitFor([twins] { return twins->isVisible(); }));
}

void showTab(QWidget& widget, Qt::Key key)
{
    people(widget).show(u"9876500000"_s);
    press(key);
}

void askMerge(QWidget& widget)
{
    people(widget).page().onShown();
    press(Qt::Key_F4);
    press(Qt::Key_Home);
    press(Qt::Key_F9);
}

void compareEvent(QWidget& widget)
{
    people(widget).page().onShown();
    settle();
    press(Qt::Key_F9);
    auto& page = static_cast<ui::AuditPage&>(people(widget).page());
    page.table().view().setFocus();
    page.table().view().selectRow(4);
    settle();
}

void chooseUser(QWidget& widget)
{
    people(widget).page().onShown();
    settle();
}

void addUser(QWidget& widget)
{
    chooseUser(widget);
    press(Qt::Key_F2);
    type(u"Meera Shenoy"_s);
    press(Qt::Key_S, Qt::ControlModifier);
}

} // namespace

void addPeopleScenes(Gallery& gallery)
{
    const auto devotees = scene<ui::DevoteesPage>;
    gallery.push_back({u"devotees"_s, devotees, [](QWidget& widget) {
                           people(widget).page().onShown();
                       }});
    gallery.push_back({u"devotees-record"_s, devotees, [](QWidget& widget) {
                           people(widget).show(u"9876500000"_s);
                       }});
    gallery.push_back({u"devotees-new"_s, devotees, showNew});
    gallery.push_back({u"devotees-household"_s, devotees, [](QWidget& widget) {
                           showTab(widget, Qt::Key_F6);
                       }});
    gallery.push_back({u"devotees-history"_s, devotees, [](QWidget& widget) {
                           showTab(widget, Qt::Key_F7);
                       }});
    gallery.push_back({u"devotees-merge"_s, devotees, askMerge});
    gallery.push_back({u"audit"_s, scene<ui::AuditPage>, compareEvent});
    gallery.push_back({u"users"_s, scene<ui::UsersPage>, chooseUser});
    gallery.push_back({u"users-new"_s, scene<ui::UsersPage>, addUser});
    gallery.push_back({u"users-roles"_s, scene<ui::UsersPage>, [](QWidget& widget) {
                           chooseUser(widget);
                           press(Qt::Key_F4);
                       }});
}

} // namespace mm::test
