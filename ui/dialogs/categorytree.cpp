// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorytree.h"

#include "settings/categories.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeRole = Qt::UserRole;       // QString; none for fields and archives
constexpr int searchRole = Qt::UserRole + 1; // QString: all words that find the category

QString archiveOf(const Category &category)
{
    return category.code.section(u'.', 0, 0);
}

// The archives of physics, whose field is too large for one list. Those of a single category have
// no name of their own.
QString archiveName(const QString &archive)
{
    static const QHash<QString, QString> names{{u"astro-ph"_s, u"Astrophysics"_s},
                                               {u"cond-mat"_s, u"Condensed Matter"_s},
                                               {u"nlin"_s, u"Nonlinear Sciences"_s},
                                               {u"physics"_s, u"Physics"_s}};
    return names.value(archive);
}

} // namespace

CategoryTree::CategoryTree(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_summary(new QLabel(this))
{
    m_search->setObjectName(u"categorySearch"_s);
    m_search->setPlaceholderText(tr("Search categories"));
    m_search->setAccessibleName(tr("Search categories by code, name or field"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"categories"_s);
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(160);
    m_summary->setObjectName(u"categorySummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    plant();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(m_summary);
    setFocusProxy(m_search);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &CategoryTree::changed);
    connect(m_search, &QLineEdit::textChanged, this, &CategoryTree::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        describe();
        m_settling.start(0);
    });
    describe();
}

void CategoryTree::plant()
{
    QHash<QString, QTreeWidgetItem *> branches;
    const auto branch = [&](QTreeWidgetItem *parent, const QString &name) {
        QTreeWidgetItem *&item = branches[name + (parent ? parent->text(0) : QString())];
        if (!item) {
            item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
            item->setText(0, name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsAutoTristate);
            item->setSizeHint(0, {200, qMax(24, fontMetrics().height() + 8)}); // of every row
        }
        return item;
    };
    for (const Category &category : arxivCategories()) {
        QTreeWidgetItem *parent = branch(nullptr, category.group);
        const QString archive = archiveName(archiveOf(category));
        if (!archive.isEmpty())
            parent = branch(parent, archive + u"  –  "_s + archiveOf(category));
        auto *item = new QTreeWidgetItem(parent);
        item->setText(0, category.code + u"  –  "_s + category.name);
        item->setData(0, codeRole, category.code);
        item->setData(0, searchRole,
                      QStringList{item->text(0), category.group, archive}.join(u' '));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setCheckState(0, Qt::Unchecked);
    }
}

void CategoryTree::forEachCategory(const std::function<void(QTreeWidgetItem *)> &visit) const
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, codeRole).isValid())
            visit(*item);
    }
}

QStringList CategoryTree::chosen() const
{
    QStringList codes;
    forEachCategory([&codes](const QTreeWidgetItem *item) {
        if (item->checkState(0) == Qt::Checked)
            codes.append(item->data(0, codeRole).toString());
    });
    return codes;
}

void CategoryTree::setChosen(const QStringList &codes)
{
    forEachCategory([&codes](QTreeWidgetItem *item) {
        const bool isChosen = codes.contains(item->data(0, codeRole).toString());
        item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    });
    openChosen();
}

void CategoryTree::openChosen()
{
    m_tree->collapseAll();
    QTreeWidgetItem *first = nullptr;
    forEachCategory([&](QTreeWidgetItem *item) {
        if (item->checkState(0) != Qt::Checked)
            return;
        first = first ? first : item;
        for (QTreeWidgetItem *above = item->parent(); above; above = above->parent())
            above->setExpanded(true);
    });
    if (first)
        m_tree->scrollToItem(first);
}

void CategoryTree::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        (*item)->setHidden(!(*item)->data(0, codeRole).isNull() || !words.isEmpty());
    forEachCategory([&words](QTreeWidgetItem *item) {
        const QString all = item->data(0, searchRole).toString();
        const bool isFound = std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        for (QTreeWidgetItem *shown = isFound ? item : nullptr; shown; shown = shown->parent())
            shown->setHidden(false);
    });
    if (words.isEmpty())
        openChosen();
    else
        m_tree->expandAll();
}

void CategoryTree::keyPressEvent(QKeyEvent *event)
{
    const bool isSearching = m_search->hasFocus() && !m_search->text().isEmpty();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && isSearching)
        return tickFound();
    if (event->key() != Qt::Key_Down || !m_search->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (QTreeWidgetItem *first = isSearching ? firstFound() : m_tree->topLevelItem(0))
        m_tree->setCurrentItem(first);
    m_tree->setFocus(Qt::OtherFocusReason);
}

// Of what the search shows, the one of that code, else the first; null: nothing is found.
QTreeWidgetItem *CategoryTree::firstFound() const
{
    QTreeWidgetItem *first = nullptr;
    const QString sought = m_search->text().trimmed();
    for (QTreeWidgetItemIterator at(m_tree, QTreeWidgetItemIterator::NotHidden); *at; ++at) {
        const QString code = (*at)->data(0, codeRole).toString();
        if (code.compare(sought, Qt::CaseInsensitive) == 0 && !code.isEmpty())
            return *at;
        if (!first && !code.isEmpty())
            first = *at;
    }
    return first;
}

// Return takes what was looked for, and the next can be typed.
void CategoryTree::tickFound()
{
    if (QTreeWidgetItem *found = firstFound()) {
        found->setCheckState(0, found->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_search->clear();
    }
}

void CategoryTree::describe()
{
    const QStringList codes = chosen();
    m_summary->setText(codes.isEmpty() ? tr("None chosen yet.")
                                       : tr("Chosen: %1").arg(codes.join(u", "_s)));
}

} // namespace firstlight
