// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_groups.h"
#include "app/cli/json_values.h"
#include "app/cli/sync_json.h"
#include "models/conflicts/conflict_list.h"

#include <QEventLoop>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 200;
// What a signal may touch.
std::atomic<bool> isStopped{false}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void stop(int /*signal*/)
{
    isStopped = true;
}

void say(const sync::Status& status)
{
    std::fprintf(stderr, "%s, waiting %lld, cursor %lld of %lld\n",
        sync::stateName(status.state).data(), static_cast<long long>(status.pending),
        static_cast<long long>(status.cursor), static_cast<long long>(status.head));
}

/// Goes on until the program is stopped; what changes is told on stderr.
sync::Outcome watch(sync::Runner& runner)
{
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    QEventLoop loop;
    QTimer look;
    sync::Status told;
    look.callOnTimeout(&loop, [&] {
        const sync::Status now = runner.status();
        if (now.state != told.state || now.pending != told.pending || now.cursor != told.cursor) {
            told = now;
            say(now);
        }
        if (isStopped) {
            loop.quit();
        }
    });
    look.start(kLookMs);
    runner.engine().start();
    loop.exec();
    sync::Outcome outcome;
    outcome.status = runner.status();
    outcome.pushed = runner.store().pushedOperations();
    outcome.pulled = runner.store().pulledRows();
    return outcome;
}

Result<Answer> runSync(Call& call)
{
    MM_CHECK(call.args.atMostOne({"once"_L1, "watch"_L1}));
    MM_LET(runner, sync::Runner::open(call.session.folder(), call.session.keyring()));
    const auto outcome = call.args.has("watch"_L1) ? watch(*runner) : sync::syncOnce(*runner);
    MM_LET(conflicts, conflicts::countOpenConflicts(call.session.db()));
    return answerOf(outcome, conflicts);
}

Result<Answer> showStatus(Call& call)
{
    MM_LET(status, sync::restingStatus(call.session.db()));
    MM_LET(conflicts, conflicts::countOpenConflicts(call.session.db()));
    status.conflicts = conflicts;
    return Answer{statusJson(status)};
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {"sync"_L1, "help.sync"_L1, {}, {{"once"_L1}, {"watch"_L1}}, Needs::Store, runSync},
        {"sync status"_L1, "help.sync_status"_L1, {}, {}, Needs::Store, showStatus},
    };
}

} // namespace mm::cli
