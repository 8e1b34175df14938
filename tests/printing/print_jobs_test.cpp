// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/print_jobs.h"

#include "tests/counter/sale_fixture.h"

using namespace mm;
using namespace Qt::StringLiterals;
using printing::JobState;
using printing::PrintJob;

/// Papers that wait: what is counted when, and what a restart makes of them.
class PrintJobsTest : public test::SaleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openCluster(); }
    void init()
    {
        openDesk();
        const auto issued = issue(cash(101));
        QVERIFY(issued);
        m_receipt = issued->receipt.id;
    }

    void aPaperIsCountedWhenItGoesOut()
    {
        const auto job = add();
        QCOMPARE(prints(), 0);
        const auto begun = begin(job.id);
        QVERIFY2(begun, begun ? "" : begun.error().rule.data());
        QCOMPARE(begun->copyNo, 0);
        QCOMPARE(prints(), 1);
        QVERIFY(printing::endJob(m_desk->desk(), job.id, JobState::Done, {}));
        const auto again = begin(job.id);
        QVERIFY(!again);
        QCOMPARE(again.error().rule, "print.job_over"_L1);
    }

    void whatFailedKeepsItsNumber()
    {
        const auto job = add();
        QVERIFY(begin(job.id));
        QVERIFY(printing::endJob(m_desk->desk(), job.id, JobState::Failed, u"print.unreachable"_s));
        const auto repeated = printing::repeatJob(m_desk->desk(), job.id, u"Other"_s);
        QVERIFY(repeated);
        QCOMPARE(repeated->printer, u"Other"_s);
        const auto begun = begin(job.id);
        QVERIFY(begun);
        QCOMPARE(begun->copyNo, 0);
        QCOMPARE(prints(), 1);
    }

    void whatMayBeOutIsCountedAnew()
    {
        const auto job = add();
        QVERIFY(begin(job.id));
        QVERIFY(printing::endJob(m_desk->desk(), job.id, JobState::Unknown, u"print.unknown"_s));
        QVERIFY(printing::repeatJob(m_desk->desk(), job.id, {}));
        const auto begun = begin(job.id);
        QVERIFY(begun);
        QCOMPARE(begun->copyNo, 1);
        QCOMPARE(prints(), 2);
    }

    void aRestartAsksAboutWhatWasOnItsWay()
    {
        const auto first = add();
        const auto second = add();
        QVERIFY(begin(first.id));
        const auto lost = printing::recoverJobs(m_desk->desk());
        QVERIFY(lost);
        QCOMPARE(*lost, 1);
        QCOMPARE(printing::findJob(m_desk->db(), first.id)->state, JobState::Unknown);
        const auto next = printing::nextJob(m_desk->db());
        QVERIFY(next && *next);
        QVERIFY((*next)->id == second.id);
        QVERIFY(printing::markPrinted(m_desk->desk(), first.id));
        QVERIFY(printing::dropJob(m_desk->desk(), second.id));
        const auto jobs = printing::listJobs(m_desk->db(), 10);
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), size_t(1));
        QCOMPARE(jobs->front().state, JobState::Done);
    }

    void whatIsOverIsForgottenAfterAWeek()
    {
        const auto job = add();
        QVERIFY(printing::markPrinted(m_desk->desk(), job.id));
        const auto waiting = add();
        m_desk->clock().advance(8 * qint64{24} * 3600 * 1000);
        QVERIFY(printing::recoverJobs(m_desk->desk()));
        QCOMPARE(m_desk->number("SELECT count(*) FROM print_jobs"), 1);
        QCOMPARE(printing::findJob(m_desk->db(), waiting.id)->state, JobState::Waiting);
        const auto gone = printing::findJob(m_desk->db(), job.id);
        QVERIFY(!gone);
        QCOMPARE(gone.error().rule, "print.job_unknown"_L1);
    }

    void aFinishedPaperIsKeptWithIt()
    {
        PrintJob slip;
        slip.title = u"CV/C01/2627/000001"_s;
        slip.paper = "%PDF-1.4 \0 slip"_ba;
        const auto added = printing::addJob(m_desk->desk(), slip);
        QVERIFY(added);
        QCOMPARE(printing::findJob(m_desk->db(), added->id)->paper, slip.paper);
        const auto begun = printing::beginJob(m_desk->desk(), added->id, u"P"_s, u"80mm"_s);
        QVERIFY(begun);
        QCOMPARE(begun->copyNo, -1);
        QCOMPARE(prints(), 0);
    }

    void nothingOfItLeavesTheComputer()
    {
        const qint64 before = m_desk->number("SELECT count(*) FROM sync_outbox");
        const auto job = add();
        QVERIFY(printing::dropJob(m_desk->desk(), job.id));
        QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox"), before);
    }

    void onlyWhoMayReprintRepeats()
    {
        const auto job = add();
        QVERIFY(begin(job.id));
        QVERIFY(printing::endJob(m_desk->desk(), job.id, JobState::Done, {}));
        QVERIFY(printing::repeatJob(m_desk->desk(), job.id, {}));
        m_desk->allowOnly({u"seva_list.view"_s});
        const auto begun = begin(job.id);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::PermissionDenied);
        QCOMPARE(printing::findJob(m_desk->db(), job.id)->state, JobState::Waiting);
    }

private:
    PrintJob add()
    {
        PrintJob job;
        job.receipt = m_receipt;
        job.title = u"C01/2627/000001"_s;
        return printing::addJob(m_desk->desk(), job).value();
    }
    Result<PrintJob> begin(printing::JobId id)
    {
        return printing::beginJob(m_desk->desk(), id, u"Counter"_s, u"80mm"_s);
    }
    qint64 prints() { return m_desk->number("SELECT count(*) FROM receipt_prints"); }

    ReceiptId m_receipt;
};

QTEST_GUILESS_MAIN(PrintJobsTest)
#include "print_jobs_test.moc"
