// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/everything_source.h"

#include "models/core/indian_format.h"
#include "models/counter/search_everything.h"
#include "ui/support/desk_runner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/interface_language.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& words)
{
    QStringList kept = words;
    kept.removeAll(QString());
    return kept.join(u" · ");
}

SearchHit hitOf(const receipts::ReceiptRow& row)
{
    const QString amount = formatInr(row.total, InrStyle::Short, InrSymbol::Rupee);
    return {row.number,
        joined({dateText(row.businessDate), row.devoteeName, row.phone, row.titles}), amount,
        "receipts"_L1};
}

SearchHit hitOf(const devotees::DevoteeHit& hit)
{
    return {joined({hit.name, hit.nameLocal}), joined({hit.phone, hit.gotra, hit.place}), {},
        "user"_L1};
}

SearchHit hitOf(const sevas::Seva& seva)
{
    const bool local = interfaceLanguage() != u"en" && !seva.fields.nameLocal.isEmpty();
    return {local ? seva.fields.nameLocal : seva.fields.name,
        joined({seva.fields.code, seva.deityName}),
        formatInr(seva.price, InrStyle::Short, InrSymbol::Rupee), "sevas"_L1};
}

} // namespace

EverythingSource::EverythingSource(DeskRunner& runner, Lead lead, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_lead(std::move(lead))
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{ }

void EverythingSource::addTo(CommandPalette& palette)
{
    palette.addSource([this](const QString& text, const CommandPalette::Answered& answered) {
        ask(text, answered);
    });
}

void EverythingSource::ask(const QString& text, const CommandPalette::Answered& answered)
{
    const quint64 question = m_newest->fetch_add(1) + 1;
    if (text.trimmed().isEmpty()) {
        return;
    }
    m_runner.ask(
        this,
        [text, question, newest = m_newest](Workplace& place) -> Result<counter::Everything> {
            if (newest->load() != question) {
                return counter::Everything();
            }
            return counter::searchEverything(place.desk, text);
        },
        [this, question, answered](const Result<counter::Everything>& found) {
            if (!found || question != m_newest->load()) {
                return;
            }
            std::vector<CommandPalette::Command> commands;
            const auto offer = [&](SearchHit hit, const QString& page, const QString& what) {
                commands.push_back({std::move(hit), [this, page, what] {
                                        m_lead(page, what);
                                    }});
            };
            for (const auto& row : found->receipts) {
                offer(hitOf(row), u"receipts"_s, row.id.toString());
            }
            for (const auto& hit : found->devotees) {
                offer(hitOf(hit), u"devotees"_s, hit.id.toString());
            }
            for (const auto& seva : found->sevas) {
                offer(hitOf(seva), u"sevas"_s, seva.id.toString());
            }
            answered(std::move(commands));
        });
}

} // namespace mm::ui
