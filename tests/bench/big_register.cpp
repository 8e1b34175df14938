// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_register.h"

#include "models/devotees/search_index.h"

#include <QFile>

#include <random>

namespace mm::bench {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Query;
using store::Transaction;

namespace {

constexpr int kSampleEvery = 4999;
constexpr int kReceiptEvery = 5;

struct Word
{
    QString latin;
    QString kannada;
};

std::vector<Word> wordsOf(const QString& kind)
{
    QFile file(QStringLiteral(MM_TEST_DATA "/register_names.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no register_names.tsv");
    }
    std::vector<Word> words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && cells[0] == kind) {
            words.push_back({cells[1], cells[2]});
        }
    }
    return words;
}

/// Draws names. Within each list the n-th word comes 1/sqrt(n) as often as the first.
class NameMaker
{
public:
    NameMaker()
        : m_given(wordsOf(u"given"_s))
        , m_surnames(wordsOf(u"surname"_s))
        , m_endings(wordsOf(u"ending"_s))
    { }

    Word next()
    {
        std::vector<Word> words;
        const int form = below(100);
        if (form < 20) {
            words.push_back(initial());
        }
        words.push_back(form % 3 == 0 ? compound() : pick(m_given));
        if (form % 7 == 0) {
            words.push_back(pick(m_given));
        }
        if (form > 8) {
            words.push_back(form % 5 == 0 ? compound() : pick(m_surnames));
        }
        Word name;
        for (const Word& word : words) {
            name.latin += (name.latin.isEmpty() ? u""_s : u" "_s) + word.latin;
            name.kannada += (name.kannada.isEmpty() ? u""_s : u" "_s) + word.kannada;
        }
        if (below(50) == 0) {
            name.latin[below(static_cast<int>(name.latin.size()))] = QChar(u'a' + below(26));
        }
        return name;
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

private:
    const Word& pick(const std::vector<Word>& words)
    {
        // The square of an even draw falls on the n-th of many about as 1/sqrt(n).
        const auto draw = static_cast<quint64>(m_random() & 0xFFFFU);
        return words[static_cast<size_t>(((draw * draw) >> 16U) * words.size() >> 16U)];
    }
    Word initial()
    {
        const QChar letter(u'A' + below(26));
        return {QString(letter) + u'.', QString(letter) + u'.'};
    }
    /// Lakshmamma, Venkatappa, Ganeshpura: the long tail.
    Word compound()
    {
        const Word& stem = pick(m_given);
        const Word& ending =
            m_endings[static_cast<size_t>(below(static_cast<int>(m_endings.size())))];
        return {stem.latin + ending.latin, stem.kannada + ending.kannada};
    }

    std::mt19937 m_random{20261122};
    std::vector<Word> m_given;
    std::vector<Word> m_surnames;
    std::vector<Word> m_endings;
};

Result<void> insertDevotee(
    store::Desk& desk, DevoteeId id, const Word& name, bool local, const QString& phone, int number)
{
    static const QByteArray kInsert =
        "INSERT INTO devotees (temple_id, id, name, name_local, phone, address, city, gotra, "
        "nakshatra, created_at, row_hlc) VALUES (:temple_id, :id, :name, :name_local, :phone, "
        ":address, 'Udupi', 'Kashyapa', 'Rohini', :created_at, 1)";
    Query insert(desk.db, kInsert);
    insert.bind("temple_id", desk.temple)
        .bind("id", id)
        .bind("name", name.latin)
        .bind("name_local", local ? store::Value(name.kannada) : store::Value())
        .bind("phone", store::orNull(phone))
        .bind("address", u"%1, Car Street"_s.arg(number % 9973))
        .bind("created_at", number);
    MM_CHECK(insert.run());
    return {};
}

Result<void> insertReceipt(store::Desk& desk, DevoteeId devotee, int number)
{
    static const QByteArray kInsert =
        "INSERT INTO receipts (temple_id, id, number, series, sequence, financial_year, "
        "counter_code, business_date, issued_at, user_id, devotee_id, is_anonymous, "
        "devotee_name, total_paise, received_paise, language, idempotency_key, request_hash) "
        "VALUES (:temple_id, :id, :number, 'C01/2627', :sequence, '2026-27', 'C01', "
        "'2026-11-22', 1, :user_id, :devotee_id, 0, 'Name', 100, 100, 'kn', :number, x'00')";
    Query insert(desk.db, kInsert);
    insert.bind("temple_id", desk.temple)
        .bind("id", desk.ids.next(number))
        .bind("number", u"C01/2627/%1"_s.arg(number, 6, 10, QChar(u'0')))
        .bind("sequence", number)
        .bind("user_id", desk.actor.id)
        .bind("devotee_id", devotee);
    MM_CHECK(insert.run());
    return {};
}

} // namespace

BigRegister::BigRegister(int devotees)
{
    if (const auto filled = fill(devotees); !filled) {
        qFatal("%s", qPrintable(filled.error().detail));
    }
}

Result<void> BigRegister::fill(int devotees)
{
    store::Desk& desk = m_desk.desk();
    NameMaker maker;
    QString phone;
    MM_LET(transaction, Transaction::begin(desk.db));
    for (int i = 0; i < devotees; ++i) {
        const Word name = maker.next();
        const bool local = i % 3 == 0;
        if (maker.below(5) > 0) {
            phone = QString::number(
                6'000'000'000 + qint64{maker.below(1'000'000)} * 4000 + maker.below(4000));
        }
        const auto id = desk.ids.nextId<DevoteeId>(i + 1);
        MM_CHECK(insertDevotee(desk, id, name, local, maker.below(10) > 0 ? phone : QString(), i));
        if (i % kReceiptEvery == 0) {
            MM_CHECK(insertReceipt(desk, id, i / kReceiptEvery + 1));
        }
        if (i % kSampleEvery == 0) {
            m_names.push_back(name.latin);
            m_localNames.push_back(name.kannada);
            m_phones.push_back(phone);
        }
    }
    MM_CHECK(devotees::rebuildSearchIndex(desk.db));
    return transaction.commit();
}

} // namespace mm::bench
