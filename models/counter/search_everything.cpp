// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/search_everything.h"

#include "models/core/financial_year.h"
#include "models/core/indian_format.h"
#include "models/core/search_key.h"
#include "models/counter/search_receipts.h"
#include "models/sevas/catalogue.h"

#include <algorithm>

namespace mm::counter {

using namespace Qt::StringLiterals;
using receipts::ReceiptRow;

namespace {

bool mayRead(const store::Desk& desk, const QString& permission)
{
    return desk.actor.permissions.contains(permission);
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

void addNew(std::vector<ReceiptRow>& to, std::vector<ReceiptRow>&& more)
{
    for (auto& row : more) {
        const bool known = std::any_of(
            to.begin(), to.end(), [&](const ReceiptRow& one) { return one.id == row.id; });
        if (!known && to.size() < kEverythingOfAKind) {
            to.push_back(std::move(row));
        }
    }
}

Result<std::vector<ReceiptRow>> findReceipts(store::Desk& desk, const QString& text)
{
    std::vector<ReceiptRow> found;
    if (!hasDigit(text)) {
        return found;
    }
    ReceiptSearch search;
    search.text = text;
    search.series = desk.counterCode + u'/' + FinancialYear::of(desk.clock.today()).compact();
    search.limit = kEverythingOfAKind;
    MM_LET(byNumber, searchReceipts(desk.db, search));
    addNew(found, std::move(byNumber));
    const auto amount = Money::parse(text);
    if (amount && amount->isPositive()) {
        MM_LET(byAmount, receipts::listReceiptsOfAmount(desk.db, *amount, kEverythingOfAKind));
        addNew(found, std::move(byAmount));
    }
    return found;
}

bool isCalled(const sevas::Seva& seva, const QString& text, const QString& key)
{
    const auto& fields = seva.fields;
    if (fields.code.startsWith(text, Qt::CaseInsensitive)) {
        return true;
    }
    for (const QString& name : {fields.name, fields.nameLocal}) {
        if (name.contains(text, Qt::CaseInsensitive)
            || (!key.isEmpty() && searchKey(name).contains(key))) {
            return true;
        }
    }
    return false;
}

Result<std::vector<sevas::Seva>> findSevas(store::Desk& desk, const QString& text)
{
    MM_LET(catalogue, sevas::listSevas(desk.db, desk.clock.today()));
    const QString key = searchPrefixKey(text);
    std::erase_if(catalogue, [&](const sevas::Seva& seva) { return !isCalled(seva, text, key); });
    if (catalogue.size() > kEverythingOfAKind) {
        catalogue.resize(kEverythingOfAKind);
    }
    return std::move(catalogue);
}

} // namespace

Result<Everything> searchEverything(store::Desk& desk, const QString& typed)
{
    Everything found;
    const QString text = asciiDigits(typed).trimmed();
    if (text.isEmpty()) {
        return found;
    }
    if (mayRead(desk, u"receipt.view"_s)) {
        MM_LET(rows, findReceipts(desk, text));
        found.receipts = std::move(rows);
    }
    if (mayRead(desk, u"devotee.view"_s)) {
        devotees::FindOptions options;
        options.limit = kEverythingOfAKind;
        MM_LET(hits, devotees::findDevotees(desk.db, text, options));
        found.devotees = std::move(hits);
    }
    if (mayRead(desk, u"seva.view"_s)) {
        MM_LET(catalogue, findSevas(desk, text));
        found.sevas = std::move(catalogue);
    }
    return found;
}

} // namespace mm::counter
