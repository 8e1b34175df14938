// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/sevas_view_model.h"

#include "tests/ui/support/seva_day.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using ui::SevasViewModel;

/// What the page of the catalogue shows and does, on a real store.
class SevasViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<test::SevaDay>();
        QVERIFY(m_day->isReady);
        m_model = std::make_unique<SevasViewModel>(m_day->runner(), m_day->clock());
        m_model->load();
        test::SevaDay::settle();
    }
    void cleanup()
    {
        m_model.reset();
        m_day.reset();
    }

    void newSevaIsSelected();
    void onlyWhatDiffersIsWritten();
    void priceOfTomorrowIsNotInForceToday();
    void batchesComeAndGo();
    void deityIsAdded();
    void readerChangesNothing();

private:
    const sevas::Seva* find(const QString& code)
    {
        for (const auto& seva : m_model->sevaCatalogue()) {
            if (seva.fields.code == code) {
                return &seva;
            }
        }
        return nullptr;
    }
    void select(const QString& code)
    {
        QVERIFY(find(code) != nullptr);
        m_model->select(find(code)->id);
        test::SevaDay::settle();
    }

    std::unique_ptr<test::SevaDay> m_day;
    std::unique_ptr<SevasViewModel> m_model;
};

void SevasViewModelTest::newSevaIsSelected()
{
    QSignalSpy done(m_model.get(), &SevasViewModel::done);
    QSignalSpy refused(m_model.get(), &SevasViewModel::refused);
    sevas::SevaDraft draft;
    draft.fields.code = u"tulabhara"_s;
    draft.fields.name = u"Tulabhara"_s;
    draft.price = Money::fromRupees(501);
    m_model->add(draft);
    // A second Enter before the answer makes no second seva.
    m_model->add(draft);
    test::SevaDay::settle();
    QCOMPARE(done.count(), 1);
    QCOMPARE(refused.count(), 0);
    QVERIFY(m_model->selected() != nullptr);
    QCOMPARE(m_model->selected()->fields.code, u"TULABHARA"_s);
    QCOMPARE(m_model->history().size(), size_t(1));
    m_model->add(draft);
    test::SevaDay::settle();
    QCOMPARE(QString(refused[0][0].value<Error>().rule), u"seva.code_taken"_s);
}

void SevasViewModelTest::onlyWhatDiffersIsWritten()
{
    select(u"ARCHANA"_s);
    auto fields = m_model->selected()->fields;
    const auto events = m_day->desk().number("SELECT count(*) FROM audit_events");
    m_model->update(m_model->selected()->id, fields);
    test::SevaDay::settle();
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM audit_events"), events);
    fields.prasada = u"Laddu"_s;
    m_model->update(m_model->selected()->id, fields);
    test::SevaDay::settle();
    QCOMPARE(m_model->selected()->fields.prasada, u"Laddu"_s);
    QCOMPARE(m_day->desk().number("SELECT count(*) FROM audit_events"), events + 1);
}

void SevasViewModelTest::priceOfTomorrowIsNotInForceToday()
{
    select(u"ARCHANA"_s);
    m_model->changePrice(Money::fromRupees(150), m_day->today().addDays(1));
    test::SevaDay::settle();
    QCOMPARE(m_model->history().size(), size_t(2));
    QCOMPARE(m_model->selected()->price, Money::fromRupees(100));
    m_day->clock().advance(24 * 3'600'000);
    m_model->load();
    test::SevaDay::settle();
    QCOMPARE(m_model->selected()->price, Money::fromRupees(150));
    QSignalSpy refused(m_model.get(), &SevasViewModel::refused);
    m_model->changePrice(Money::fromRupees(200), m_day->today().addDays(-1));
    test::SevaDay::settle();
    QCOMPARE(QString(refused[0][0].value<Error>().rule), u"price.in_past"_s);
}

void SevasViewModelTest::batchesComeAndGo()
{
    select(u"RUDRA"_s);
    m_model->addBatch({u"17:00"_s, u"18:00"_s, 10});
    test::SevaDay::settle();
    QCOMPARE(m_model->selected()->batches.size(), size_t(2));
    const BatchId added = m_model->selected()->batches[1].id;
    m_model->changeBatch(added, {u"17:00"_s, u"18:30"_s, 12});
    test::SevaDay::settle();
    QCOMPARE(m_model->selected()->batches[1].time.quota, std::optional<qint64>(12));
    m_model->closeBatch(added);
    test::SevaDay::settle();
    QVERIFY(!m_model->selected()->batches[1].isActive);
    QSignalSpy refused(m_model.get(), &SevasViewModel::refused);
    m_model->closeBatch(m_model->selected()->batches[0].id);
    test::SevaDay::settle();
    QCOMPARE(QString(refused[0][0].value<Error>().rule), u"batch.last"_s);
}

void SevasViewModelTest::deityIsAdded()
{
    const auto before = m_model->deities().size();
    m_model->addDeity({u"durga"_s, u"Durga"_s, u"ದುರ್ಗಾ"_s, 7});
    test::SevaDay::settle();
    QCOMPARE(m_model->deities().size(), before + 1);
    QCOMPARE(m_model->deities().back().code, u"DURGA"_s);
}

void SevasViewModelTest::readerChangesNothing()
{
    m_day->desk().allowOnly({u"seva.view"_s});
    m_model->load();
    test::SevaDay::settle();
    QVERIFY(!m_model->mayManage());
    QVERIFY(!m_model->sevaCatalogue().empty());
    select(u"ARCHANA"_s);
    QSignalSpy refused(m_model.get(), &SevasViewModel::refused);
    m_model->changePrice(Money::fromRupees(1), m_day->today());
    test::SevaDay::settle();
    QCOMPARE(refused[0][0].value<Error>().kind, ErrorKind::PermissionDenied);
    m_day->desk().allowOnly({});
    SevasViewModel other(m_day->runner(), m_day->clock());
    QSignalSpy alsoRefused(&other, &SevasViewModel::refused);
    other.load();
    test::SevaDay::settle();
    QCOMPARE(alsoRefused.count(), 1);
    QVERIFY(other.sevaCatalogue().empty());
}

QTEST_GUILESS_MAIN(SevasViewModelTest)
#include "sevas_view_model_test.moc"
