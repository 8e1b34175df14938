// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"
#include "ui/widgets/search_popup.h"

class QComboBox;

namespace mm::ui {

class SearchBox;

/// Where the temple stands: sunrise, and with it the panchang, hang on it.
class PlacePage final : public SetupPage
{
    Q_OBJECT
public:
    explicit PlacePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

private:
    void findCities(const QString& text, quint64 question);
    void takeCity(const SearchHit& hit);
    void fillStates();
    bool placeStands();

    SearchBox* m_city;
    QComboBox* m_state;
    QLineEdit* m_latitude;
    QLineEdit* m_longitude;
    FieldRow* m_cityRow;
    FieldRow* m_stateRow;
    FieldRow* m_latitudeRow;
    FieldRow* m_longitudeRow;
};

} // namespace mm::ui
