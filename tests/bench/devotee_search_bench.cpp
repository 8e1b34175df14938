// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type over 1,000,000 devotees, keystroke by keystroke, beside the plainest thing
// that SQLite offers for it: one FTS5 table of the same names and a prefix query. Target: 16 ms at
// the 99th percentile, the first letter included.
#include "models/devotees/find_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/store/query.h"
#include "tests/bench/big_register.h"
#include "tests/support/open_sealer.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDevotees = 1'000'000;
constexpr int kKeystrokes = 2000;

using Milliseconds = std::chrono::duration<double, std::milli>;

/// The store, made once for all benchmarks, with the peer's table in it.
bench::BigRegister& bigRegister()
{
    static bench::BigRegister all(kDevotees);
    static const bool hasPeer = [] {
        const auto made = all.db().execute(
            "CREATE VIRTUAL TABLE peer_names USING fts5(name);"
            "INSERT INTO peer_names (rowid, name) SELECT k.n, d.name FROM devotee_keys k "
            "JOIN devotees d ON d.id = k.devotee_id ORDER BY k.n;");
        return made.has_value();
    }();
    if (!hasPeer) {
        qFatal("no peer table");
    }
    return all;
}

/// Every text that stands in the field while these are typed letter by letter.
QStringList keystrokesOf(const QStringList& texts)
{
    QStringList typed;
    for (const QString& text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            typed.push_back(text.first(length));
        }
        if (typed.size() >= kKeystrokes) {
            break;
        }
    }
    return typed;
}

QStringList firstLetters()
{
    QStringList letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        letters.push_back(QString(QChar(letter)));
    }
    for (const QChar letter : u"ಅಆಇಈಉಎಓಕಗಚಜತದನಪಬಮಯರಲವಶಸಹ"_s) {
        letters.push_back(QString(letter));
    }
    return letters;
}

QStringList strangers()
{
    return {u"Xerxes Quintus"_s, u"Wolfgang Zzyzx"_s, u"asdfghjkl"_s, u"Krishnamacharyulu Zed"_s,
        u"rama rama rama rama"_s, u"s s s s"_s, u"a a"_s, u"lakshmi ramesh"_s, u"kumarkumar"_s};
}

/// What each keystroke took, and what the slowest hundredth of them took at least.
class Timing
{
public:
    explicit Timing(benchmark::State& state)
        : m_state(state)
    { }

    template <typename Search>
    void run(const QStringList& typed, Search search)
    {
        qsizetype at = 0;
        for (auto _ : m_state) {
            const auto start = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(search(typed[at]));
            m_times.push_back(Milliseconds(std::chrono::steady_clock::now() - start).count());
            at = (at + 1) % typed.size();
        }
        std::sort(m_times.begin(), m_times.end());
        m_state.counters["p50_ms"] = at50();
        m_state.counters["p99_ms"] = at99();
        m_state.counters["max_ms"] = m_times.back();
    }
    [[nodiscard]] double at50() const { return m_times[m_times.size() / 2]; }
    [[nodiscard]] double at99() const { return m_times[m_times.size() * 99 / 100]; }

private:
    benchmark::State& m_state;
    std::vector<double> m_times;
};

qint64 hitsOf(const QString& typed)
{
    const auto hits = devotees::findDevotees(bigRegister().db(), typed);
    if (!hits) {
        qFatal("%s", qPrintable(hits.error().detail));
    }
    return static_cast<qint64>(hits->size());
}

/// The peer: every typed word as a prefix, first twenty rows, nothing joined, nothing ordered.
qint64 peerHitsOf(const QString& typed)
{
    QStringList words;
    for (QString word : typed.split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(u'"' + word.remove(u'.') + u"\"*"_s);
    }
    static const QByteArray kSelect =
        "SELECT rowid, name FROM peer_names WHERE peer_names MATCH :match LIMIT 20";
    store::Query query(bigRegister().db(), kSelect);
    query.bind("match", words.join(u' '));
    const auto rows = query.all([](const store::Row& row) { return row.text(1); });
    return rows ? static_cast<qint64>(rows->size()) : -1;
}

void typedNames(benchmark::State& state)
{
    const QStringList typed = keystrokesOf(bigRegister().names());
    std::vector<double> peer;
    for (const QString& text : typed) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(peerHitsOf(text));
        peer.push_back(Milliseconds(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(peer.begin(), peer.end());
    Timing timing(state);
    timing.run(typed, hitsOf);
    const double peer99 = peer[peer.size() * 99 / 100];
    state.counters["fts5_p50_ms"] = peer[peer.size() / 2];
    state.counters["fts5_p99_ms"] = peer99;
    state.counters["p99_to_fts5"] = timing.at99() / peer99;
}

void typedFrom(benchmark::State& state, const QStringList& typed)
{
    Timing(state).run(typed, hitsOf);
}

/// What it costs to keep all of this up to date: one more devotee, committed durably.
void registerOneMore(benchmark::State& state)
{
    const test::OpenSealer sealer;
    Timing(state).run(bigRegister().names(), [&](const QString& name) {
        devotees::DevoteeDraft draft;
        draft.name = name;
        draft.phone = u"9845012345"_s;
        const auto id = store::inUnitOfWork(bigRegister().desk(), [&](store::UnitOfWork& unit) {
            return devotees::registerDevotee(unit, sealer, draft);
        });
        return id.has_value();
    });
}

} // namespace

BENCHMARK(typedNames)->Iterations(kKeystrokes)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char* name, auto texts) {
        benchmark::RegisterBenchmark(
            name, [texts](benchmark::State& state) { typedFrom(state, texts()); })
            ->Iterations(kKeystrokes)
            ->Unit(benchmark::kMillisecond);
    };
    add("firstLetters", firstLetters);
    add("typedInKannada", [] { return keystrokesOf(bigRegister().localNames()); });
    add("typedPhones", [] { return keystrokesOf(bigRegister().phones()); });
    add("typedByNobody", [] { return keystrokesOf(strangers()); });
    add("receiptNumbers", [] {
        return keystrokesOf({u"C01/2627/000124"_s, u"C01/2627/199999"_s});
    });
    benchmark::RegisterBenchmark("registerOneMore", registerOneMore)
        ->Iterations(kKeystrokes)
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
