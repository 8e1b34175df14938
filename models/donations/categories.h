// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/unit_of_work.h"

namespace mm::donations {

/// What a donation is for, as the counter offers it; it names the fund and the head of account.
struct Category
{
    CategoryId id;
    QString code;
    QString name;
    QString nameLocal;
    FundId fund;
    LedgerId ledger;
    /// "corpus", "specific" or "others": the donation type of Form 113 (earlier 10BD).
    QString donationType;
};

/// A purpose that a donor names ("roof of the kitchen"), within a category or on its own.
struct Purpose
{
    Uuid id;
    QString code;
    QString name;
    QString nameLocal;
};

/// Active ones, in the order of the counter.
Result<std::vector<Category>> listCategories(store::Connection& db);
/// By code or by name (English or local), without regard to case. NotFound category.unknown.
Result<Category> findCategory(store::Connection& db, const QString& codeOrName);
Result<std::vector<Purpose>> listPurposes(store::Connection& db);
/// By code or name, without regard to case. NotFound purpose.unknown.
Result<Purpose> findPurpose(store::Connection& db, const QString& codeOrName);

/// A category before it is added; donationType is corpus, specific or others.
struct CategoryDraft
{
    QString code;
    QString name;
    QString nameLocal;
    QString fundCode;
    QString ledgerCode;
    QString donationType;
};
/// Needs "donation.manage".
Result<CategoryId> addCategory(store::UnitOfWork& unit, const CategoryDraft& draft);

/// Writes the categories that a temple starts with. Part of the set-up's operation.
Result<void> seedCategories(store::UnitOfWork& unit);

} // namespace mm::donations
