// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/show_devotee.h"
#include "tests/ui/support/page_stage.h"
#include "ui/devotees/devotees_page.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"

#include <QLabel>
#include <QLineEdit>

namespace mm::test {

/// The Devotees page over a register with one devotee in it.
class DevoteesStage : public QObject
{
protected:
    void fill()
    {
        m_stage = std::make_unique<PageStage>();
        devotees::DevoteeDraft draft;
        draft.name = QStringLiteral("Ramesh Kumar");
        draft.phone = QStringLiteral("9876543210");
        draft.gotra = QStringLiteral("Kashyapa");
        draft.nakshatra = QStringLiteral("Rohini");
        draft.city = QStringLiteral("Udupi");
        m_ramesh = m_stage->addDevotee(draft);
    }
    void dropAll()
    {
        m_page.reset();
        m_stage.reset();
    }
    void open() { m_page = m_stage->open<ui::DevoteesPage>(); }
    void search(const QString& text)
    {
        auto* box = find<QLineEdit>(QStringLiteral("devoteeSearchLineEdit"));
        box->setFocus();
        box->selectAll();
        type(text);
    }
    /// Finds somebody and puts the focus into the details.
    void openRecord(const QString& text)
    {
        search(text);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    [[nodiscard]] static QStringList column(ui::TableView& table, int index)
    {
        QStringList texts;
        const auto& model = table.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, index).data().toString();
        }
        return texts;
    }
    /// All that can be read on the page.
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'|');
    }
    [[nodiscard]] devotees::Devotee stored(DevoteeId id)
    {
        return devotees::showDevotee(m_stage->desk().db(), id).value();
    }
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ui::DevoteesPage> m_page;
    DevoteeId m_ramesh;
};

} // namespace mm::test
