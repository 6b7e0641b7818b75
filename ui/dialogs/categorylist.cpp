// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorylist.h"

#include "settings/categories.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Most submissions, or most readers of a program like this one.
const QStringList commonCategories{u"cs.LG"_s,   u"cs.AI"_s,       u"cs.CL"_s,
                                   u"cs.CV"_s,   u"stat.ML"_s,     u"cs.RO"_s,
                                   u"math.OC"_s, u"math.PR"_s,     u"quant-ph"_s,
                                   u"hep-th"_s,  u"astro-ph.CO"_s, u"cond-mat.stat-mech"_s};

QList<Category> inOfferedOrder()
{
    QList<Category> offered = arxivCategories();
    const auto place = [](const Category &category) {
        const qsizetype index = commonCategories.indexOf(category.code);
        return index < 0 ? commonCategories.size() : index;
    };
    std::stable_sort(offered.begin(), offered.end(),
                     [place](const Category &a, const Category &b) { return place(a) < place(b); });
    return offered;
}

} // namespace

CategoryList::CategoryList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_summary(new QLabel(this))
{
    m_search->setObjectName(u"categorySearch"_s);
    m_search->setPlaceholderText(tr("Search categories"));
    m_search->setAccessibleName(tr("Search categories by code, name or field"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"categories"_s);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(160);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const QList<Category> offered = inOfferedOrder();
    for (const Category &category : offered) {
        auto *item = new QListWidgetItem(category.code + u"  –  "_s + category.name, m_list);
        item->setData(Qt::UserRole, category.code);
        item->setToolTip(category.group);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({200, qMax(24, fontMetrics().height() + 8)});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &CategoryList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        describe();
        Q_EMIT changed();
    });
    describe();
}

QStringList CategoryList::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return codes;
}

void CategoryList::setChosen(const QStringList &codes)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isChosen = codes.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void CategoryList::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString all = item->text() + u' ' + item->toolTip();
        item->setHidden(!std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
            return all.contains(word, Qt::CaseInsensitive);
        }));
    }
}

void CategoryList::describe()
{
    const QStringList codes = chosen();
    m_summary->setText(codes.isEmpty() ? tr("None chosen yet.")
                                       : tr("Chosen: %1").arg(codes.join(u", "_s)));
}

} // namespace firstlight
