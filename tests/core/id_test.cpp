// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include "models/core/error.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using mm::Uuid;
using mm::UuidMaker;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isVersionSeven()
    {
        constexpr qint64 kMs = 0x0192'3456'789A;
        for (int i = 0; i < 1000; ++i) {
            const Uuid id = UuidMaker().next(kMs);
            QCOMPARE(id.bytes[6] >> 4, 7);
            QCOMPARE(id.bytes[8] >> 6, 2);
            QCOMPARE(id.toString().first(13), u"01923456-789a"_s);
        }
    }

    void growsWhateverTheClockDoes()
    {
        UuidMaker maker;
        Uuid before;
        QSet<Uuid> seen;
        const auto check = [&](qint64 ms) {
            const Uuid id = maker.next(ms);
            QVERIFY(id > before);
            QVERIFY(id.toString() > before.toString());
            QVERIFY(id.toBytes() > before.toBytes());
            before = id;
            seen << id;
        };
        for (int i = 0; i < 10'000; ++i) {
            check(1'800'000'000'000); // stands still, beyond the counter of one millisecond
        }
        for (int i = 0; i < 1'000; ++i) {
            check(1'800'000'000'000 - i * 1000); // steps back
        }
        check(1'900'000'000'000);
        QCOMPARE(seen.size(), 11'001);
    }

    void goesOnBehindAnEarlierRun()
    {
        constexpr qint64 kMs = 1'800'000'000'000;
        Uuid last;
        for (int run = 0; run < 50; ++run) {
            UuidMaker maker(last);
            // The clock stands still, or was set back by a day.
            const Uuid id = maker.next(run % 2 == 0 ? kMs : kMs - 86'400'000);
            QVERIFY(id > last);
            last = maker.next(kMs);
            QVERIFY(last > id);
        }
        QCOMPARE(UuidMaker(last).next(kMs + 5).toString().first(13), u"01a3185c-5005"_s);
    }

    void makersDoNotMeet()
    {
        QSet<Uuid> seen;
        UuidMaker makers[4];
        for (int i = 0; i < 5'000; ++i) {
            for (auto& maker : makers) {
                seen << maker.next(1'800'000'000'000);
            }
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void textAndBytesComeBack()
    {
        QVERIFY(rc::check("string and blob round trips", [] {
            Uuid id;
            for (auto& byte : id.bytes) {
                byte = *rc::gen::arbitrary<unsigned char>();
            }
            RC_ASSERT(*Uuid::fromString(id.toString()) == id);
            RC_ASSERT(*Uuid::fromString(id.toString().toUpper()) == id);
            RC_ASSERT(*Uuid::fromString(id.toString().remove(u'-')) == id);
            RC_ASSERT(*Uuid::fromBytes(id.toBytes()) == id);
        }));
    }

    void otherTextIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("short") << u"01923456-789a-7000-8000-00000000000"_s;
        QTest::newRow("long") << u"01923456-789a-7000-8000-0000000000000"_s;
        QTest::newRow("braces") << u"{01923456-789a-7000-8000-000000000000}"_s;
        QTest::newRow("letter") << u"01923456-789g-7000-8000-000000000000"_s;
        QTest::newRow("hyphen moved") << u"0192345-6789a-7000-8000-000000000000"_s;
        QTest::newRow("Kannada digit") << u"೦1923456-789a-7000-8000-000000000000"_s;
    }
    void otherTextIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::fromString(text));
        QVERIFY(!mm::ReceiptId::fromString(text));
    }

    void kindsStayApart()
    {
        static_assert(!std::is_convertible_v<mm::ReceiptId, mm::VoucherId>);
        static_assert(!std::is_convertible_v<Uuid, mm::ReceiptId>);
        QVERIFY(mm::ReceiptId().isNull());
        UuidMaker maker;
        const auto id = maker.nextId<mm::ReceiptId>(5);
        QVERIFY(!id.isNull());
        QCOMPARE(*mm::ReceiptId::fromString(id.toString()), id);
    }

    void errorsKeepTheContract_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const auto row = [](mm::ErrorKind kind, const char* code, int exit) {
            QTest::newRow(code) << static_cast<int>(kind) << QString::fromLatin1(code) << exit;
        };
        using enum mm::ErrorKind;
        row(Internal, "INTERNAL", 1);
        row(Usage, "USAGE", 2);
        row(Validation, "VALIDATION_ERROR", 3);
        row(PeriodClosed, "PERIOD_CLOSED", 3);
        row(QuotaFull, "QUOTA_FULL", 3);
        row(Unbalanced, "UNBALANCED", 3);
        row(NotFound, "NOT_FOUND", 4);
        row(PermissionDenied, "PERMISSION_DENIED", 5);
        row(AuthFailed, "AUTH_FAILED", 5);
        row(ApprovalRequired, "APPROVAL_REQUIRED", 5);
        row(Network, "NETWORK", 6);
        row(Integrity, "INTEGRITY", 7);
        row(Conflict, "CONFLICT", 8);
        row(Busy, "BUSY", 8);
        row(Storage, "STORAGE", 9);
    }
    void errorsKeepTheContract()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(int, exit);
        QCOMPARE(QString(mm::contractCode(static_cast<mm::ErrorKind>(kind))), code);
        QCOMPARE(mm::exitCode(static_cast<mm::ErrorKind>(kind)), exit);
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
