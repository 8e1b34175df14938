// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_driver CORPUS SECONDS [SEED]: reads every file of CORPUS/<target>/ and the seeds, then
// changes of them for SECONDS altogether, without a compiler's help. What broke a target is written
// to CORPUS/<target>/broke-… before it is read, and removed behind it. fuzz_driver --seeds CORPUS:
// writes the seeds, for libFuzzer to begin with.
#include "tests/fuzz/targets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using mm::fuzz::Target;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 64 * 1024;

QString folderOf(const QString& corpus, const Target& target)
{
    return corpus + u'/'
        + QString::fromLatin1(target.name.data(), static_cast<qsizetype>(target.name.size()));
}

QList<QByteArray> bank(const QString& corpus, const Target& target)
{
    const auto seeds = target.seeds();
    QList<QByteArray> inputs(seeds.begin(), seeds.end());
    const QDir folder(folderOf(corpus, target));
    for (const auto& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            inputs.append(file.readAll());
        }
    }
    return inputs;
}

/// Something like `input`: bits turned, pieces cut out, doubled, or taken from `other`.
QByteArray changed(QByteArray input, const QByteArray& other, std::mt19937& dice)
{
    static const QByteArrayList kSpecial{"9223372036854775807", "-1", "1e308", "null", "\\u0000",
        "\xff\xff\xff\xff", "[[[[[[[[", "{\"a\":", "\"\"", QByteArray(1, '\0')};
    const auto below = [&dice](qsizetype n) {
        return n <= 0 ? 0 : static_cast<qsizetype>(dice() % static_cast<quint32>(n));
    };
    for (qsizetype times = 1 + below(4); times > 0; --times) {
        const qsizetype at = below(input.size());
        switch (dice() % 6) {
        case 0:
            if (!input.isEmpty()) {
                input[at] = static_cast<char>(input[at] ^ (1 << (dice() % 8)));
            }
            break;
        case 1:
            input.remove(at, 1 + below(16));
            break;
        case 2:
            input.insert(at, input.mid(below(input.size()), 1 + below(64)));
            break;
        case 3:
            input.insert(at, kSpecial[below(kSpecial.size())]);
            break;
        case 4:
            input.replace(at, 1 + below(8), other.mid(below(other.size()), 1 + below(32)));
            break;
        default:
            input.truncate(at);
        }
    }
    return input.left(kLongest);
}

/// Reads in this process; the input lies in `mark` in the meantime, for who looks after a death.
void read(const Target& target, const QByteArray& input, QFile& mark)
{
    mark.seek(0);
    mark.resize(0);
    mark.write(input);
    mark.flush();
    target.read(input);
}

int writeSeeds(const QString& corpus)
{
    for (const auto& target : mm::fuzz::targets()) {
        const QString folder = folderOf(corpus, target);
        QDir().mkpath(folder);
        for (const auto& seed : target.seeds()) {
            const auto name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
            QFile file(folder + u'/' + QString::fromLatin1(name.left(12)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size()) {
                return 1;
            }
        }
    }
    return 0;
}

int run(const QString& corpus, qint64 seconds, quint32 seed)
{
    std::mt19937 dice(seed);
    qint64 whole = 0;
    for (const auto& target : mm::fuzz::targets()) {
        const auto inputs = bank(corpus, target);
        const QString name =
            QDir::temp().filePath(u"mm-fuzz-%1-%2"_s
                                      .arg(QString::fromLatin1(target.name.data(),
                                          static_cast<qsizetype>(target.name.size())))
                                      .arg(seed));
        QFile mark(name);
        if (!mark.open(QIODevice::ReadWrite)) {
            return 1;
        }
        for (const auto& input : inputs) {
            read(target, input, mark);
        }
        QElapsedTimer timer;
        timer.start();
        const qint64 budget = seconds * 1000 / static_cast<qint64>(mm::fuzz::targets().size());
        qint64 changes = 0;
        const auto one = [&] {
            return inputs[static_cast<qsizetype>(dice() % static_cast<quint32>(inputs.size()))];
        };
        while (timer.elapsed() < budget) {
            read(target, changed(one(), one(), dice), mark);
            ++changes;
        }
        mark.remove();
        whole += changes;
        std::printf("%-9.*s %lld of the bank, %lld changes\n", static_cast<int>(target.name.size()),
            target.name.data(), static_cast<long long>(inputs.size()),
            static_cast<long long>(changes));
    }
    std::printf("%lld changes, seed %u\n", static_cast<long long>(whole), seed);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--seeds") {
        return writeSeeds(QString::fromLocal8Bit(argv[2]));
    }
    if (argc < 3) {
        std::fputs("usage: fuzz_driver CORPUS SECONDS [SEED] | --seeds CORPUS\n", stderr);
        return 2;
    }
    const quint32 seed = argc > 3 ? QByteArray(argv[3]).toUInt() : std::random_device()();
    return run(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong(), seed);
}
