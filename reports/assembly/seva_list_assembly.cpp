// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/seva_list_assembly.h"

#include "models/sevas/seva_text.h"
#include "reports/assembly/star_name.h"
#include "translations/error_text.h"

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

/// What is worth saying of a booking beside its name: everything but "booked".
QString remarkOf(const sevas::ListEntry& entry, const QString& language)
{
    return entry.status == "booked"_L1 ? QString()
                                       : texts::fieldText(u"status_"_s + entry.status, language);
}

} // namespace

SevaListPaper sevaListPaperOf(
    const sevas::SevaList& list, const identity::Temple& temple, qint64 printedMs)
{
    SevaListPaper paper;
    paper.language = temple.language;
    const bool isLocal = temple.language != "en"_L1;
    const auto localOr = [&](const QString& local, const QString& english) {
        return isLocal && !local.isEmpty() ? local : english;
    };
    paper.templeName = localOr(temple.nameLocal, temple.name);
    paper.date = list.date;
    paper.printedMs = printedMs;
    for (const auto& entry : list.entries) {
        SevaListRow row;
        row.time = entry.starts.isEmpty() ? QString() : sevas::batchLabel(entry.starts, entry.ends);
        row.deity = localOr(entry.deityNameLocal, entry.deityName);
        row.seva = localOr(entry.sevaNameLocal, entry.sevaName);
        row.receiptNumber = entry.receiptNumber;
        for (const auto& person : entry.persons) {
            row.persons.push_back(paperPerson(person, temple.language));
        }
        row.remark = remarkOf(entry, temple.language);
        row.added = entry.isAddition;
        paper.rows.push_back(std::move(row));
    }
    return paper;
}

} // namespace mm::reports
