// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/command_groups.h"
#include "app/cli/papers.h"
#include "models/setup/init_temple.h"

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

Result<setup::InitDraft> draftOf(Call& call)
{
    const Arguments& args = call.args;
    setup::InitDraft draft;
    draft.temple.name = args.text("temple-name"_L1);
    draft.temple.code = args.text("temple-code"_L1);
    draft.temple.nameLocal = args.text("name-local"_L1);
    draft.temple.trustName = args.text("trust-name"_L1);
    draft.temple.address = args.text("address"_L1);
    draft.temple.city = args.text("city"_L1);
    draft.temple.state = args.text("state"_L1);
    draft.temple.pinCode = args.text("pin-code"_L1);
    draft.temple.phone = args.text("phone"_L1);
    draft.temple.registrationNo = args.text("registration-no"_L1);
    draft.temple.pan = args.text("pan"_L1);
    draft.temple.signatory = args.text("signatory"_L1);
    if (args.has("language"_L1)) {
        draft.temple.language = args.text("language"_L1);
    }
    draft.temple.receiptLanguage =
        args.has("receipt-language"_L1) ? args.text("receipt-language"_L1) : draft.temple.language;
    if (args.has("tz"_L1)) {
        draft.temple.timeZone = args.text("tz"_L1);
    }
    draft.latitude = args.text("lat"_L1);
    draft.longitude = args.text("lon"_L1);
    draft.counterCode = args.text("counter"_L1);
    draft.username = args.text("admin"_L1);
    draft.displayName = args.text("admin-name"_L1);
    draft.isDemo = args.has("demo"_L1);
    draft.hasTestClock = args.has("test-clock"_L1);
    MM_LET(password, call.session.password());
    if (!password || password->isEmpty()) {
        return fail(invalid("init.password_missing"_L1, u"password"_s));
    }
    draft.password = *password;
    return draft;
}

Result<Answer> init(Call& call)
{
    MM_LET(draft, draftOf(call));
    MM_LET(made, setup::initTemple(call.session.folder(), draft));
    Answer answer{
        {{u"temple_id"_s, made.temple.toString()}, {u"counter"_s, made.counterCode},
            {u"admin"_s, made.username}, {u"device_id"_s, made.device.toString()},
            {u"admin_id"_s, made.administrator.toString()},
            {u"data_folder"_s, call.session.folder().path()}, {u"recovery_key"_s, made.recoveryKey},
            {u"is_demo"_s, draft.isDemo}, {u"recovery_sheet"_s, QJsonValue()}},
        "done.init"_L1, {{u"counter"_s, made.counterCode}}};
    const QString sheet = call.args.text("recovery-sheet"_L1);
    if (!sheet.isEmpty()) {
        // The temple is there: the key must not be lost with a sheet that cannot be written.
        const auto written = saveRecoverySheet(call, draft.temple, made, sheet);
        if (written) {
            answer.data[u"recovery_sheet"_s] = sheet;
        } else {
            addWarning(answer, written.error(), call.language);
        }
    }
    return answer;
}

} // namespace

std::vector<Command> setupCommands()
{
    using enum Option::Use;
    return {{"init"_L1, "help.init"_L1, {},
        {{"temple-name"_L1, "N"_L1, Needed}, {"temple-code"_L1, "CODE"_L1, Needed},
            {"counter"_L1, "C01"_L1, Needed}, {"admin"_L1, "USER"_L1, Needed},
            {"admin-name"_L1, "N"_L1}, {"language"_L1, "kn"_L1}, {"receipt-language"_L1, "kn"_L1},
            {"state"_L1, "KA"_L1}, {"lat"_L1, "12.3"_L1}, {"lon"_L1, "76.6"_L1},
            {"tz"_L1, "Asia/Kolkata"_L1}, {"name-local"_L1, "T"_L1}, {"trust-name"_L1, "N"_L1},
            {"address"_L1, "A"_L1}, {"city"_L1, "T"_L1}, {"pin-code"_L1, "P"_L1},
            {"phone"_L1, "P"_L1}, {"registration-no"_L1, "R"_L1}, {"pan"_L1, "P"_L1},
            {"signatory"_L1, "N"_L1}, {"recovery-sheet"_L1, "F.pdf"_L1}, {"demo"_L1},
            {"test-clock"_L1}},
        Needs::Nothing, init}};
}

} // namespace mm::cli
