// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/sealed_stream.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using upkeep::SealedReader;
using upkeep::SealingWriter;

namespace {

const QByteArray kKey(32, 'k');
const QByteArray kBound("header of the file");

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (auto& byte : bytes) {
        byte = static_cast<char>(random.generate());
    }
    return bytes;
}

QByteArray sealed(const QByteArray& plain, qsizetype pieceSize = 5000)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    auto writer = SealingWriter::begin(out, kKey, kBound);
    for (qsizetype at = 0; at < plain.size(); at += pieceSize) {
        if (!writer->write(
                QByteArrayView(plain).sliced(at, std::min(pieceSize, plain.size() - at)))) {
            return {};
        }
    }
    return writer->finish() ? out.data() : QByteArray();
}

Result<QByteArray> opened(
    QByteArray file, const QByteArray& key = kKey, const QByteArray& bound = kBound)
{
    QBuffer in(&file);
    in.open(QIODevice::ReadOnly);
    QByteArray plain;
    MM_LET(reader, SealedReader::begin(in, key, bound));
    while (true) {
        MM_LET(piece, reader.read());
        if (piece.isEmpty()) {
            return plain;
        }
        plain += piece;
    }
}

bool isDamaged(const Result<QByteArray>& result)
{
    return !result && result.error().kind == ErrorKind::Integrity
        && result.error().rule == "backup.damaged"_L1;
}

} // namespace

class SealedStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedIsOpenedAgain_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("repeats itself") << QByteArray(3'000'000, 'a');
        QTest::newRow("noise") << noise(1'000'000);
        // Incompressible, so that sealed pieces end near and at the 64 KiB border.
        for (const int size : {65535, 65536, 65537, 131072}) {
            QTest::addRow("noise of %d", size) << noise(size);
        }
    }
    void whatIsSealedIsOpenedAgain()
    {
        QFETCH(QByteArray, plain);
        const auto back = opened(sealed(plain));
        QVERIFY(back.has_value());
        QCOMPARE(*back, plain);
    }

    void repeatedBooksShrink() { QVERIFY(sealed(QByteArray(3'000'000, 'a')).size() < 30'000); }

    void twoSealingsOfTheSameDiffer() { QVERIFY(sealed("same") != sealed("same")); }

    void nothingOfThePlainTextShows()
    {
        QVERIFY(!sealed("PAN AAAPA1234A of a devotee").contains("AAAPA"));
    }

    void everyFlippedByteIsFound()
    {
        const QByteArray file = sealed(noise(70'000));
        // Every byte of both ends, where the marks of the stream lie, and a sample of the middle.
        for (qsizetype at = 0; at < file.size();
             at += at < 200 || at > file.size() - 200 ? 1 : 997) {
            QByteArray changed = file;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY2(isDamaged(opened(changed)), qPrintable(QString::number(at)));
        }
    }

    void everyCutIsFound()
    {
        const QByteArray file = sealed(noise(140'000));
        for (qsizetype size = 0; size<file.size(); size += size> file.size() - 100 ? 1 : 499) {
            QVERIFY2(isDamaged(opened(file.left(size))), qPrintable(QString::number(size)));
        }
        // A cut exactly between two pieces.
        QVERIFY(isDamaged(opened(file.left(24 + 65536 + 17))));
    }

    void aPieceLeftOutDoubledOrAddedIsFound()
    {
        const QByteArray file = sealed(noise(300'000));
        const qsizetype piece = 65536 + 17;
        QVERIFY(isDamaged(opened(file.left(24) + file.mid(24 + piece))));
        QVERIFY(isDamaged(opened(file.left(24 + piece) + file.mid(24))));
        QVERIFY(isDamaged(opened(file + QByteArray("more"))));
    }

    void anotherKeyOrHeaderDoesNotOpenIt()
    {
        QVERIFY(isDamaged(opened(sealed("text"), QByteArray(32, 'x'))));
        QVERIFY(isDamaged(opened(sealed("text"), kKey, "another header")));
    }
};

QTEST_GUILESS_MAIN(SealedStreamTest)
#include "sealed_stream_test.moc"
