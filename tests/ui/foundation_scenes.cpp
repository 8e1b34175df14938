// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "tests/ui/gallery.h"
#include "tests/ui/support/rows.h"
#include "translations/language.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/table/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/quick_amount_bar.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/status_pill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace mm::test {

using namespace Qt::StringLiterals;
using namespace mm::ui;

namespace {

const FixedClock kClock(1'795'324'320'000);

/// The same sentence in the language that is looked at, where no words of the product are wanted.
QString said(const QString& en, const QString& kn, const QString& hi)
{
    const QString language = interfaceLanguage();
    return language == "kn"_L1 ? kn : language == "hi"_L1 ? hi : en;
}

class Stage final : public Page
{
public:
    Stage(QString name, QWidget* parent)
        : Page(parent)
        , m_name(std::move(name))
    { }
    [[nodiscard]] QString title() const override { return m_name; }

private:
    QString m_name;
};

/// The frame as a counter clerk has it, around one page.
class FramedScene final : public QWidget
{
public:
    using Fill = std::function<void(Page&)>;

    explicit FramedScene(const Fill& fill)
        : m_settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat)
    {
        const struct
        {
            const char* title;
            QLatin1StringView icon;
        } pages[] = {{"Counter", "counter"_L1}, {"Bookings", "bookings"_L1}, {"Today", "today"_L1},
            {"Devotees", "devotees"_L1}, {"Receipts", "receipts"_L1}, {"Hundi", "hundi"_L1},
            {"Accounts", "accounts"_L1}, {"Reports", "reports"_L1}, {"Settings", "settings"_L1},
            {"Help", "help"_L1}};
        for (const auto& page : pages) {
            m_registry.add({QString::fromLatin1(page.title), page.title, page.icon, {},
                [fill, name = QString::fromLatin1(page.title)](QWidget* parent) -> Page* {
                    auto* stage = new Stage(name, parent);
                    fill(*stage);
                    return stage;
                }});
        }
        auto theme = qApp->property("mmTheme").value<Theme*>();
        m_settings.setValue(u"window/dark"_s, theme->scheme() == Scheme::Dark);
        m_window = new MainWindow({m_registry, *theme, m_languages, m_settings}, nullptr);
        m_window->setParent(this, Qt::Widget);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_window);
        m_window->setUser(said(u"Lakshmi"_s, u"ಲಕ್ಷ್ಮೀ"_s, u"लक्ष्मी"_s), {});
        m_window->setPlace(
            said(u"Counter C01 · Shift 3"_s, u"ಕೌಂಟರ್ C01 · ಪಾಳಿ 3"_s, u"काउंटर C01 · पारी 3"_s));
        m_window->setStatus(Tone::Success,
            said(u"Safe on this PC · 12 waiting to send"_s,
                u"ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಸುರಕ್ಷಿತ · 12 ಕಳುಹಿಸಬೇಕಿದೆ"_s,
                u"इस कंप्यूटर पर सुरक्षित · 12 भेजने बाकी"_s));
        m_window->setNotes({said(u"printer ready"_s, u"ಮುದ್ರಕ ಸಿದ್ಧ"_s, u"प्रिंटर तैयार"_s), u"10:42"_s,
            said(u"Dwadashi"_s, u"ದ್ವಾದಶಿ"_s, u"द्वादशी"_s)});
    }

    [[nodiscard]] MainWindow& frame() { return *m_window; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    PageRegistry m_registry;
    texts::LanguageSwitch m_languages;
    MainWindow* m_window = nullptr;
};

std::unique_ptr<QWidget> framed(const FramedScene::Fill& fill)
{
    return std::make_unique<FramedScene>(fill);
}

std::unique_ptr<QWidget> tableScene()
{
    return framed([](Page& page) {
        auto* layout = new QVBoxLayout(&page);
        layout->setSpacing(space::kMedium);
        auto* top = new QHBoxLayout;
        top->addWidget(new RoleLabel(
            said(u"Receipts"_s, u"ರಸೀದಿಗಳು"_s, u"रसीदें"_s), Role::Text, FontRole::PageTitle));
        top->addStretch();
        auto* print = new KeyButton(said(u"Print the list"_s, u"ಪಟ್ಟಿ ಮುದ್ರಿಸಿ"_s, u"सूची छापें"_s));
        print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
        print->setIcon(themedIcon("print"_L1, Role::Text, print));
        top->addWidget(print);
        layout->addLayout(top);
        auto* table = new TableView(receiptColumns(), "receipts"_L1, &page);
        layout->addWidget(table, 1);
        auto source = std::make_shared<RowSource>(5'812);
        table->model().setSource(
            [source](const PageRequest& request, const Answer<RowPage>& answer) {
                source->pages()(request, answer);
            },
            [source](const TableFilters& filters, const Answer<TableTotals>& answer) {
                source->totals()(filters, answer);
            });
        table->model().reload();
        table->setCurrentKey(2);
    });
}

void addFields(QVBoxLayout* column)
{
    auto* amount = new MoneyEdit;
    amount->setAmount(Money::fromRupees(100'001));
    auto* date = new DateEdit(kClock);
    date->setDate(kClock.today());
    auto* wrong = new DateEdit(kClock);
    wrong->setText(u"30-02-2026"_s);
    auto* combo = new QComboBox;
    combo->addItems({said(u"General fund"_s, u"ಸಾಮಾನ್ಯ ನಿಧಿ"_s, u"सामान्य निधि"_s),
        said(u"Annadana"_s, u"ಅನ್ನದಾನ"_s, u"अन्नदान"_s)});
    auto* off = new QLineEdit(u"C01/2627/000124"_s);
    off->setReadOnly(true);
    const auto left = FieldRow::LabelPlace::Left;
    QList<FieldRow*> rows{
        new FieldRow(said(u"&Amount ₹"_s, u"ಮೊತ್ತ ₹"_s, u"रकम ₹"_s), amount, left),
        new FieldRow(said(u"&Date"_s, u"ದಿನಾಂಕ"_s, u"दिनांक"_s), date, left),
        new FieldRow(said(u"D&ate of the seva"_s, u"ಸೇವೆಯ ದಿನಾಂಕ"_s, u"सेवा का दिनांक"_s), wrong, left),
        new FieldRow(said(u"&Fund"_s, u"ನಿಧಿ"_s, u"निधि"_s), combo, left),
        new FieldRow(said(u"Number"_s, u"ಸಂಖ್ಯೆ"_s, u"क्रमांक"_s), off, left),
    };
    rows[2]->showError(wrong->read().error(), FieldRow::Focus::Leave);
    rows[0]->setHint(said(u"In rupees; paise after a dot"_s, u"ರೂಪಾಯಿಗಳಲ್ಲಿ; ಚುಕ್ಕೆಯ ನಂತರ ಪೈಸೆ"_s,
        u"रुपयों में; बिंदु के बाद पैसे"_s));
    alignLabels(rows);
    for (FieldRow* row : rows) {
        column->addWidget(row);
    }
    auto* quick = new QuickAmountBar;
    QList<Money> amounts;
    for (const qint64 rupees : {11, 21, 51, 101, 116, 251, 501, 1'001, 1'116}) {
        amounts << Money::fromRupees(rupees);
    }
    quick->setAmounts(amounts);
    column->addWidget(quick);
    auto* family = new QHBoxLayout;
    auto* ramesh = new QCheckBox(said(u"Ramesh Rohini"_s, u"ರಮೇಶ್ ರೋಹಿಣಿ"_s, u"रमेश रोहिणी"_s));
    ramesh->setChecked(true);
    auto* gone = new QCheckBox(said(u"Arun"_s, u"ಅರುಣ್"_s, u"अरुण"_s));
    gone->setEnabled(false);
    auto* cash = new QRadioButton(said(u"Cash"_s, u"ನಗದು"_s, u"नकद"_s));
    cash->setChecked(true);
    family->addWidget(ramesh);
    family->addWidget(gone);
    family->addWidget(cash);
    family->addWidget(new QRadioButton(u"UPI"_s));
    family->addStretch();
    column->addLayout(family);
}

void addButtons(QVBoxLayout* column)
{
    auto* flow = new FlowLayout(space::kSmall);
    const struct
    {
        QString text;
        ButtonKind kind;
        QKeySequence key;
        QLatin1StringView icon;
    } buttons[] = {{said(u"Cash"_s, u"ನಗದು"_s, u"नकद"_s), ButtonKind::Primary, Qt::Key_F9, {}},
        {u"UPI"_s, ButtonKind::Secondary, Qt::Key_F10, "upi"_L1},
        {said(u"Other"_s, u"ಇತರ"_s, u"अन्य"_s), ButtonKind::Secondary, Qt::Key_F11, "card"_L1},
        {said(u"Park"_s, u"ಬದಿಗಿಡಿ"_s, u"रोकें"_s), ButtonKind::Quiet,
            QKeySequence(Qt::CTRL | Qt::Key_P), "park"_L1},
        {said(u"Cancel"_s, u"ರದ್ದು ಮಾಡಿ"_s, u"रद्द करें"_s), ButtonKind::Danger, {}, {}}};
    for (const auto& each : buttons) {
        auto* button = new KeyButton(each.text, each.kind);
        button->setKey(each.key);
        if (!each.icon.isEmpty()) {
            button->setIcon(themedIcon(each.icon, Role::Text, button));
        }
        flow->addWidget(button);
    }
    auto* off = new KeyButton(
        said(u"Issue and print"_s, u"ನೀಡಿ ಮುದ್ರಿಸಿ"_s, u"जारी करें और छापें"_s), ButtonKind::Primary);
    off->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    off->setEnabled(false);
    flow->addWidget(off);
    column->addLayout(flow);
}

void addMessages(QVBoxLayout* column)
{
    auto* total = new AmountLabel;
    total->setAmount(Money::fromRupees(601));
    total->setRole(Role::Primary);
    auto* line = new QHBoxLayout;
    line->addWidget(
        new RoleLabel(said(u"TOTAL"_s, u"ಒಟ್ಟು"_s, u"कुल"_s), Role::Text, FontRole::Section));
    line->addWidget(total, 1);
    column->addLayout(line);
    auto* words = new RoleLabel(said(u"six hundred one rupees only"_s, u"ಆರು ನೂರ ಒಂದು ರೂಪಾಯಿ ಮಾತ್ರ"_s,
                                    u"छह सौ एक रुपये मात्र"_s),
        Role::Muted, FontRole::Secondary);
    words->setAlignment(Qt::AlignRight);
    column->addWidget(words);
    auto* pills = new FlowLayout(space::kSmall);
    pills->addWidget(new StatusPill(Tone::Success, said(u"Issued"_s, u"ನೀಡಲಾಗಿದೆ"_s, u"जारी"_s)));
    pills->addWidget(
        new StatusPill(Tone::Warning, said(u"Duplicate 2"_s, u"ನಕಲು 2"_s, u"प्रतिलिपि 2"_s)));
    pills->addWidget(new StatusPill(Tone::Danger, said(u"Cancelled"_s, u"ರದ್ದಾಗಿದೆ"_s, u"रद्द"_s)));
    pills->addWidget(new StatusPill(Tone::Info, said(u"Draft"_s, u"ಕರಡು"_s, u"मसौदा"_s)));
    pills->addWidget(
        new StatusPill(Tone::Neutral, said(u"Waiting"_s, u"ಕಾಯುತ್ತಿದೆ"_s, u"प्रतीक्षा में"_s)));
    column->addLayout(pills);
    auto* banner = new Banner;
    banner->say(Tone::Warning,
        said(u"The printer does not answer. The receipt is safe and can be printed later."_s,
            u"ಮುದ್ರಕ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ. ರಸೀದಿ ಸುರಕ್ಷಿತವಾಗಿದೆ; ನಂತರ ಮುದ್ರಿಸಬಹುದು."_s,
            u"प्रिंटर उत्तर नहीं दे रहा। रसीद सुरक्षित है और बाद में छापी जा सकती है।"_s));
    banner->setAction(said(u"Print later"_s, u"ನಂತರ ಮುದ್ರಿಸಿ"_s, u"बाद में छापें"_s));
    column->addWidget(banner);
    auto* panel = new ConfirmPanel;
    panel->setWords(
        said(u"Cancel this receipt?"_s, u"ಈ ರಸೀದಿ ರದ್ದು ಮಾಡಬೇಕೇ?"_s, u"यह रसीद रद्द करें?"_s),
        said(u"The number stays used, and the money goes back in the books."_s,
            u"ಸಂಖ್ಯೆ ಬಳಕೆಯಾಗಿಯೇ ಉಳಿಯುತ್ತದೆ; ಹಣ ಲೆಕ್ಕದಲ್ಲಿ ಹಿಂದಿರುಗುತ್ತದೆ."_s,
            u"क्रमांक प्रयुक्त रहेगा और राशि लेखे में लौटेगी।"_s));
    panel->addField(new FieldRow(said(u"Reason"_s, u"ಕಾರಣ"_s, u"कारण"_s), new QLineEdit));
    panel->setDeed(said(u"Cancel receipt of %1"_s, u"%1 ರಸೀದಿ ರದ್ದು ಮಾಡಿ"_s, u"%1 की रसीद रद्द करें"_s),
        Money::fromRupees(601));
    panel->setKeepText(said(u"Keep it"_s, u"ಹಾಗೇ ಇರಲಿ"_s, u"रहने दें"_s));
    panel->show();
    column->addWidget(panel);
    auto* tabs = new QTabWidget;
    tabs->addTab(new QWidget, said(u"Details"_s, u"ವಿವರ"_s, u"विवरण"_s));
    tabs->addTab(new QWidget, said(u"History"_s, u"ಇತಿಹಾಸ"_s, u"इतिहास"_s));
    tabs->setMaximumHeight(60);
    column->addWidget(tabs);
}

std::unique_ptr<QWidget> controlsScene()
{
    return framed([](Page& page) {
        auto* columns = new QHBoxLayout(&page);
        columns->setSpacing(space::kSection);
        auto* left = new QVBoxLayout;
        auto* right = new QVBoxLayout;
        left->addWidget(new RoleLabel(
            said(u"Fields"_s, u"ಕ್ಷೇತ್ರಗಳು"_s, u"खाने"_s), Role::Text, FontRole::PageTitle));
        auto* search = new SearchBox;
        search->setObjectName(u"devoteeSearchBox"_s);
        left->addWidget(new FieldRow(said(u"&Seva"_s, u"ಸೇವೆ"_s, u"सेवा"_s), search));
        addFields(left);
        addButtons(left);
        left->addStretch();
        addMessages(right);
        right->addStretch();
        columns->addLayout(left, 1);
        columns->addLayout(right, 1);
    });
}

void openSearch(QWidget& scene)
{
    auto* box = scene.findChild<SearchBox*>(u"devoteeSearchBox"_s);
    quint64 question = 0;
    QObject::connect(box, &SearchBox::searched, box,
        [&question](const QString&, quint64 now) { question = now; });
    box->setFocus();
    QTest::keyClicks(box, u"archa"_s);
    box->setHits(question,
        {{said(u"Archana"_s, u"ಅರ್ಚನೆ"_s, u"अर्चना"_s), u"₹ 100"_s,
             said(u"24 left"_s, u"24 ಬಾಕಿ"_s, u"24 शेष"_s), "sevas"_L1},
            {said(u"Sahasra archana"_s, u"ಸಹಸ್ರ ಅರ್ಚನೆ"_s, u"सहस्र अर्चना"_s), u"₹ 500"_s,
                said(u"full today, tomorrow 12 left"_s, u"ಇಂದು ಭರ್ತಿ, ನಾಳೆ 12 ಬಾಕಿ"_s,
                    u"आज पूर्ण, कल 12 शेष"_s),
                "sevas"_L1, {}, false}},
        0);
    box->disconnect(box);
}

std::unique_ptr<QWidget> emptyScene()
{
    return framed([](Page& page) {
        auto* layout = new QVBoxLayout(&page);
        auto* empty = new EmptyState("devotees"_L1);
        empty->setWords(said(u"No devotees yet"_s, u"ಇನ್ನೂ ಭಕ್ತರಿಲ್ಲ"_s, u"अभी कोई भक्त नहीं"_s),
            said(
                u"Here stand the people who gave or booked, with their families, gotra and nakshatra. They come by themselves when receipts are issued."_s,
                u"ಕಾಣಿಕೆ ನೀಡಿದವರು ಮತ್ತು ಸೇವೆ ಕಾದಿರಿಸಿದವರು ಕುಟುಂಬ, ಗೋತ್ರ, ನಕ್ಷತ್ರದೊಂದಿಗೆ ಇಲ್ಲಿರುತ್ತಾರೆ. ರಸೀದಿ ನೀಡಿದಂತೆ ತಾವಾಗಿ ಸೇರುತ್ತಾರೆ."_s,
                u"जिन्होंने दान दिया या सेवा बुक की, वे परिवार, गोत्र और नक्षत्र सहित यहाँ रहते हैं। रसीद जारी होते ही वे स्वयं जुड़ जाते हैं।"_s));
        empty->setAction(said(u"Add a devotee"_s, u"ಭಕ್ತರನ್ನು ಸೇರಿಸಿ"_s, u"भक्त जोड़ें"_s), Qt::Key_Insert);
        layout->addWidget(empty);
    });
}

std::unique_ptr<QWidget> busyScene()
{
    return framed([](Page& page) {
        auto* layout = new QVBoxLayout(&page);
        addFields(layout);
        layout->addStretch();
        auto* busy = new BusyOverlay(&page);
        busy->start(said(u"Reading the old register"_s, u"ಹಳೆಯ ದಾಖಲೆ ಓದಲಾಗುತ್ತಿದೆ"_s,
            u"पुराना रजिस्टर पढ़ा जा रहा है"_s));
        busy->setProgress(1'200, 5'000);
    });
}

std::unique_ptr<QWidget> iconsScene()
{
    auto window = std::make_unique<QWidget>();
    auto* flow = new FlowLayout(space::kMedium);
    flow->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s})) {
        const QString name = file.chopped(4);
        auto* cell = new QWidget;
        cell->setFixedSize(96, 64);
        auto* layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* picture = new QLabel;
        picture->setAlignment(Qt::AlignCenter);
        picture->setPixmap(iconPixmap(QLatin1StringView(name.toLatin1()),
            tokensFor(nullptr)[Role::Text], 32, window->devicePixelRatioF()));
        auto* label = new RoleLabel(name, Role::Muted, FontRole::Secondary);
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(picture);
        layout->addWidget(label);
        flow->addWidget(cell);
    }
    window->setLayout(flow);
    return window;
}

} // namespace

void addFoundationScenes(Gallery& gallery)
{
    gallery.push_back({u"controls"_s, controlsScene, openSearch});
    gallery.push_back({u"table"_s, tableScene, [](QWidget& scene) {
                           scene.findChild<QTableView*>()->setFocus();
                       }});
    gallery.push_back({u"empty"_s, emptyScene});
    gallery.push_back({u"busy"_s, busyScene});
    gallery.push_back({u"commands"_s, tableScene, [](QWidget& scene) {
                           static_cast<FramedScene&>(scene).frame().commands().open();
                       }});
    gallery.push_back({u"icons"_s, iconsScene});
}

} // namespace mm::test
