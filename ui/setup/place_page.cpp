// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/place_page.h"

#include "models/core/person_rules.h"
#include "models/identity/place.h"
#include "ui/setup/cities.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/search_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCities = 8;
constexpr int kLongestTown = 60;

QString stateName(const identity::State& state)
{
    const QString language = interfaceLanguage();
    return QString::fromUtf16(language == "kn"_L1 ? state.kannada
            : language == "hi"_L1                 ? state.hindi
                                                  : state.english);
}

QString stateNameOf(QLatin1StringView code)
{
    for (const auto& state : identity::indianStates()) {
        if (state.code == code) {
            return stateName(state);
        }
    }
    return {};
}

} // namespace

PlacePage::PlacePage(QWidget* parent)
    : SetupPage(parent)
    , m_city(new SearchBox(this))
    , m_state(new QComboBox(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_cityRow(new FieldRow(QString(), m_city))
    , m_stateRow(new FieldRow(QString(), m_state))
    , m_latitudeRow(new FieldRow(QString(), m_latitude))
    , m_longitudeRow(new FieldRow(QString(), m_longitude))
{
    setPurpose(m_city, "city"_L1);
    setPurpose(m_state, "state"_L1);
    setPurpose(m_latitude, "latitude"_L1);
    setPurpose(m_longitude, "longitude"_L1);
    addRows({m_cityRow, m_stateRow});
    auto* degrees = new QHBoxLayout;
    degrees->setSpacing(space::kLarge);
    degrees->addWidget(m_latitudeRow, 1, Qt::AlignTop);
    degrees->addWidget(m_longitudeRow, 1, Qt::AlignTop);
    column()->addLayout(degrees);
    connect(m_city, &SearchBox::searched, this, &PlacePage::findCities);
    connect(m_city, &SearchBox::chosen, this, &PlacePage::takeCity);
    connect(
        m_city, &SearchBox::submitted, m_state, [this] { m_state->setFocus(Qt::TabFocusReason); });
    for (FieldRow* row : {m_latitudeRow, m_longitudeRow}) {
        connect(static_cast<QLineEdit*>(row->control()), &QLineEdit::textEdited, row,
            &FieldRow::clearError);
    }
    // The town's Enter is the search box's: it takes a town of the list.
    leadEnter({m_state, m_latitude, m_longitude});
    PlacePage::retranslate();
}

QString PlacePage::title() const
{
    return tr("The place");
}

QString PlacePage::words() const
{
    return tr(
        "Sunrise and the panchang are worked out for this place. Choose a town nearby and its "
        "degrees are filled in.");
}

void PlacePage::findCities(const QString& text, quint64 question)
{
    QList<SearchHit> hits;
    for (const City* city : citiesLike(text, kMostCities)) {
        hits << SearchHit{cityName(*city, interfaceLanguage()), stateNameOf(city->state), {}, {},
            QVariant::fromValue(static_cast<int>(city - knownCities().data()))};
    }
    m_city->setHits(question, hits, hits.isEmpty() ? -1 : 0);
}

void PlacePage::takeCity(const SearchHit& hit)
{
    const City& city = knownCities()[hit.value.toUInt()];
    m_city->setText(QString::fromUtf16(city.english));
    m_city->close();
    m_state->setCurrentIndex(m_state->findData(QString(city.state)));
    m_latitude->setText(city.latitude);
    m_longitude->setText(city.longitude);
    m_latitudeRow->clearError();
    m_longitudeRow->clearError();
    m_longitude->setFocus(Qt::OtherFocusReason);
}

void PlacePage::showDraft(const SetupDraft& draft)
{
    m_city->setText(draft.city);
    m_city->close();
    m_state->setCurrentIndex(
        std::max(0, m_state->findData(draft.state.isEmpty() ? u"KA"_s : draft.state)));
    m_latitude->setText(draft.latitude);
    m_longitude->setText(draft.longitude);
}

bool PlacePage::take(SetupDraft& draft)
{
    draft.city = m_city->text().trimmed();
    draft.state = m_state->currentData().toString();
    draft.latitude = m_latitude->text().trimmed();
    draft.longitude = m_longitude->text().trimmed();
    const bool cityStands = stands(m_cityRow, cleanText(m_city->text(), kLongestTown, u"city"_s));
    return placeStands() && cityStands;
}

bool PlacePage::placeStands()
{
    const bool none = m_latitude->text().isEmpty() && m_longitude->text().isEmpty();
    if (none) {
        return true;
    }
    const bool east =
        stands(m_longitudeRow, identity::parseLongitude(m_longitude->text(), u"lon"_s));
    const bool north = stands(m_latitudeRow, identity::parseLatitude(m_latitude->text(), u"lat"_s));
    return north && east;
}

void PlacePage::focusFirst()
{
    m_city->setFocus(Qt::OtherFocusReason);
}

void PlacePage::fillStates()
{
    const QVariant chosen = m_state->currentData();
    m_state->clear();
    for (const auto& state : identity::indianStates()) {
        m_state->addItem(stateName(state), QString(state.code));
    }
    m_state->setCurrentIndex(std::max(0, m_state->findData(chosen)));
}

void PlacePage::retranslate()
{
    m_cityRow->setLabel(tr("&Town or village"));
    m_stateRow->setLabel(tr("&State"));
    m_latitudeRow->setLabel(tr("Degrees &north"));
    m_longitudeRow->setLabel(tr("Degrees &east"));
    m_latitudeRow->setHint(tr("May be left empty and given later."));
    fillStates();
}

} // namespace mm::ui
