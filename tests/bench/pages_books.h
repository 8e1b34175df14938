// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/open_sealer.h"
#include "tests/support/test_desk.h"
#include "tests/ui/support/direct_runner.h"
#include "tests/ui/support/fake_printers.h"
#include "tests/ui/support/fakes.h"
#include "ui/print/receipt_printer.h"

#include <QSettings>

#include <chrono>

namespace mm::bench {

/// Receipts of the small books, beside which the large ones are measured.
inline constexpr int kSmall = 2'000;

/// Receipts of the large books: MM_BENCH_RECEIPTS, or 20,000.
int large();

/// Books of one size with everything that pages are made of.
struct Books
{
    /// At a store that big_store.py made.
    explicit Books(const QString& store);
    /// Seeded with so many receipts of ten years.
    explicit Books(int receipts);

    std::unique_ptr<test::TestDesk> place;
    test::TestDesk& desk;
    test::OpenSealer sealer;
    test::DirectRunner runner;
    QTemporaryDir folder;
    test::PaperTray tray;
    ui::PrintRoom room;
    QSettings settings;
    ui::ReceiptPrinter printer;
    test::FakeFilePicker files;
    bool isReady = false;
};

/// kSmall or large() receipts; the large ones are those of MM_BENCH_STORE where it names a store.
/// Made once.
Books& booksOf(int receipts);

/// Whether both are there.
bool haveBooks();

/// Answers of the store reach the page.
void settle();

double median(std::vector<double> values);

/// How long the work takes, in milliseconds.
template <typename Work>
double msOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

} // namespace mm::bench
