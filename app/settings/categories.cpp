// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/categories.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QList<Category> readCategories()
{
    QFile file(u":/categories.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QList<Category> categories;
    const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        Q_ASSERT(fields.size() == 3);
        categories.append({fields.value(0), fields.value(1), fields.value(2)});
    }
    return categories;
}

} // namespace

const QList<Category> &arxivCategories()
{
    static const QList<Category> categories = readCategories();
    return categories;
}

std::optional<Category> categoryByCode(QStringView code)
{
    const QList<Category> &categories = arxivCategories();
    const auto isMeant = [code](const Category &category) {
        return code.compare(category.code, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(categories.cbegin(), categories.cend(), isMeant);
    return found == categories.cend() ? std::nullopt : std::optional(*found);
}

} // namespace firstlight
