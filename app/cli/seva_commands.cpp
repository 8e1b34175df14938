// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/papers.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "models/sevas/prices.h"
#include "reports/assembly/seva_list_assembly.h"
#include "reports/exports/save_file.h"
#include "reports/json/seva_json.h"

namespace mm::cli {

using namespace Qt::StringLiterals;
using reports::entryJson;
using reports::sevaJson;
using reports::slotJson;

namespace {

/// Reads the numbers of the catalogue's form that were given.
Result<void> readNumbers(const Arguments& args, sevas::SevaFields& fields)
{
    const auto read = [&](QLatin1StringView option, qint64& into) -> Result<void> {
        if (args.has(option)) {
            MM_LET(number, args.number(option, 0, 1'000'000));
            into = number;
        }
        return {};
    };
    MM_CHECK(read("persons-max"_L1, fields.personsMax));
    MM_CHECK(read("advance-days"_L1, fields.advanceDays));
    return read("report-before"_L1, fields.reportMinutesBefore);
}

Result<sevas::SevaDraft> draftOf(const Arguments& args)
{
    sevas::SevaDraft draft;
    auto& fields = draft.fields;
    fields.code = args.text("code"_L1);
    fields.name = args.text("name"_L1);
    fields.nameLocal = args.text("name-local"_L1);
    fields.deity = args.text("deity"_L1);
    if (args.has("category"_L1)) {
        fields.category = args.text("category"_L1);
    }
    fields.ledgerCode = args.text("ledger"_L1);
    fields.fundCode = args.text("fund"_L1);
    fields.prasada = args.text("prasada"_L1);
    fields.instructions = args.text("instructions"_L1);
    MM_CHECK(readNumbers(args, fields));
    MM_LET(weekdays, sevas::parseWeekdays(args.text("weekdays"_L1), u"weekdays"_s));
    fields.weekdays = weekdays;
    if (args.has("cutoff"_L1)) {
        MM_LET(cutoff, sevas::parseCutoff(args.text("cutoff"_L1), u"cutoff"_s));
        fields.cutoff = cutoff;
    }
    MM_LET(price, args.money("price"_L1));
    draft.price = price;
    MM_LET(from, args.date("price-from"_L1));
    draft.priceFrom = from;
    for (const QString& text : args.all("batch"_L1)) {
        MM_LET(batch, sevas::parseBatch(text, u"batch"_s));
        draft.batches.push_back(batch);
    }
    return draft;
}

/// A deity that the catalogue does not have yet is added with the seva: its code is made of its
/// name when that can be one.
Result<void> ensureDeity(store::UnitOfWork& unit, const QString& deity)
{
    if (deity.trimmed().isEmpty()) {
        return {};
    }
    const auto known = sevas::findDeity(unit.db(), deity);
    if (known || known.error().kind != ErrorKind::NotFound) {
        return known ? Result<void>() : fail(known.error());
    }
    QString code;
    for (const QChar character : deity.toUpper()) {
        if (character.isLetterOrNumber() && character.unicode() < 0x80) {
            code.append(character);
        }
    }
    sevas::DeityDraft draft;
    draft.code = code.isEmpty() ? u"D%1"_s.arg(unit.nowMs() % 1'000'000'000) : code.left(20);
    draft.name = deity;
    MM_CHECK(sevas::addDeity(unit, draft));
    return {};
}

Result<Answer> sevaAnswer(Call& call, SevaId id, QLatin1StringView rule)
{
    MM_LET(seva, sevas::sevaById(call.session.db(), id, call.session.clock().today()));
    Answer answer{sevaJson(seva), rule, {{u"seva"_s, seva.fields.name}}};
    answer.data[u"sevas"_s] = QJsonArray{sevaJson(seva)};
    return answer;
}

Result<Answer> add(Call& call)
{
    MM_LET(draft, draftOf(call.args));
    MM_LET(id, call.session.run([&](store::UnitOfWork& unit) -> Result<SevaId> {
        MM_CHECK(ensureDeity(unit, draft.fields.deity));
        return sevas::addSeva(unit, draft);
    }));
    return sevaAnswer(call, id, "done.seva_added"_L1);
}

Result<Answer> list(Call& call)
{
    MM_CHECK(call.session.require("seva.view"_L1));
    MM_LET(all,
        sevas::listSevas(
            call.session.db(), call.session.clock().today(), !call.args.has("all"_L1)));
    QJsonArray rows;
    for (const auto& seva : all) {
        rows.append(sevaJson(seva));
    }
    return Answer{{{u"sevas"_s, rows}}};
}

Result<Answer> slotsOfDay(Call& call)
{
    MM_CHECK(call.session.require("seva.view"_L1));
    MM_LET(date, call.args.date("date"_L1));
    MM_LET(seva, sevas::findSeva(call.session.db(), call.args.text("seva"_L1), date));
    MM_LET(all, sevas::slotsOf(call.session.db(), seva, date));
    QJsonArray rows;
    for (const auto& slot : all) {
        rows.append(slotJson(slot));
    }
    Answer answer{{{u"slots"_s, rows}, {u"seva"_s, seva.fields.code}, {u"date"_s, dateJson(date)}}};
    const auto open =
        sevas::checkDay(seva, date, {call.session.clock().today(), call.session.clock().nowMs()});
    answer.data[u"bookable"_s] = open.has_value();
    if (!open) {
        addWarning(answer, open.error(), call.language);
    }
    return answer;
}

Result<Answer> changePrice(Call& call)
{
    const Clock& clock = call.session.clock();
    MM_LET(price, call.args.money("price"_L1));
    MM_LET(from, call.args.date("from"_L1));
    MM_LET(seva, sevas::findSeva(call.session.db(), call.args.text("seva"_L1), clock.today()));
    const SevaId id = seva.id;
    const QDate day = from.isValid() ? from : clock.today();
    MM_CHECK(call.session.run([&, amount = price](store::UnitOfWork& unit) {
        return sevas::changePrice(unit, id, amount, day);
    }));
    return sevaAnswer(call, id, "done.seva_price"_L1);
}

Result<sevas::SevaListAsk> listAskOf(Call& call)
{
    sevas::SevaListAsk ask;
    MM_LET(date, call.args.date("date"_L1));
    ask.date = date;
    if (call.args.has("deity"_L1)) {
        MM_LET(deity, sevas::findDeity(call.session.db(), call.args.text("deity"_L1)));
        ask.deity = deity.id;
    }
    if (call.args.has("additions-since"_L1)) {
        const QString text = call.args.text("additions-since"_L1);
        const qint64 since = parseInstant(text);
        if (since < 0) {
            return fail(invalid("cli.instant"_L1, u"additions_since"_s, {{u"instant"_s, text}}));
        }
        ask.additionsSince = since;
    }
    return ask;
}

Result<void> savePaper(Call& call, const sevas::SevaList& list, const QString& path)
{
    MM_LET(temple, identity::readTemple(call.session.db()));
    const auto paper = reports::sevaListPaperOf(list, temple, call.session.clock().nowMs());
    pdf::FontSet fonts = paperFonts();
    MM_LET(pdf, reports::sevaListPdf(paper, fonts));
    return reports::saveFile(path, pdf);
}

Result<Answer> dayList(Call& call)
{
    MM_CHECK(call.session.require("seva_list.view"_L1));
    MM_LET(ask, listAskOf(call));
    MM_LET(list, sevas::sevaList(call.session.db(), ask));
    QJsonArray entries;
    for (const auto& entry : list.entries) {
        entries.append(entryJson(entry));
    }
    QJsonArray totals;
    for (const auto& total : list.totals) {
        totals.append(QJsonObject{{u"seva"_s, total.sevaName}, {u"bookings"_s, total.bookings},
            {u"seats"_s, total.seats}, {u"persons"_s, total.persons}});
    }
    Answer answer{{{u"date"_s, dateJson(list.date)}, {u"entries"_s, entries}, {u"totals"_s, totals},
        {u"pdf"_s, QJsonValue()}, {u"printed_at"_s, instantJson(call.session.clock().nowMs())}}};
    if (call.args.has("pdf"_L1)) {
        MM_CHECK(savePaper(call, list, call.args.text("pdf"_L1)));
        answer.data[u"pdf"_s] = call.args.text("pdf"_L1);
    }
    return answer;
}

} // namespace

std::vector<Command> sevaCommands()
{
    using enum Option::Use;
    return {
        {"seva add"_L1, "help.seva_add"_L1, {},
            {{"code"_L1, "C"_L1, Needed}, {"name"_L1, "N"_L1, Needed}, {"price"_L1, "P"_L1, Needed},
                {"name-local"_L1, "T"_L1}, {"deity"_L1, "D"_L1},
                {"batch"_L1, "06:00-08:00=60"_L1, Often}, {"weekdays"_L1, "mon,tue"_L1},
                {"cutoff"_L1, "20:00"_L1}, {"category"_L1, "C"_L1}, {"persons-max"_L1, "N"_L1},
                {"advance-days"_L1, "N"_L1}, {"report-before"_L1, "MINUTES"_L1},
                {"ledger"_L1, "CODE"_L1}, {"fund"_L1, "CODE"_L1}, {"prasada"_L1, "T"_L1},
                {"instructions"_L1, "T"_L1}, {"price-from"_L1, "D"_L1}},
            Needs::LogIn, add},
        {"seva list"_L1, "help.seva_list"_L1, {}, {{"all"_L1}}, Needs::LogIn, list},
        {"seva slots"_L1, "help.seva_slots"_L1, {},
            {{"seva"_L1, "C"_L1, Needed}, {"date"_L1, "D"_L1, Needed}}, Needs::LogIn, slotsOfDay},
        {"seva price"_L1, "help.seva_price"_L1, {},
            {{"seva"_L1, "C"_L1, Needed}, {"price"_L1, "P"_L1, Needed}, {"from"_L1, "D"_L1}},
            Needs::LogIn, changePrice},
        {"seva-list"_L1, "help.day_list"_L1, {},
            {{"date"_L1, "D"_L1, Needed}, {"deity"_L1, "D"_L1}, {"pdf"_L1, "F"_L1},
                {"additions-since"_L1, "INSTANT"_L1}},
            Needs::LogIn, dayList},
    };
}

} // namespace mm::cli
