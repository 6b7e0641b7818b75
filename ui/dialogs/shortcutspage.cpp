// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutspage.h"

#include "dialogs/keycatcher.h"
#include "settings/settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace firstlight {

using namespace Qt::StringLiterals;

ShortcutsPage::ShortcutsPage(const QList<KeyBinding> &bindings, QWidget *parent)
    : QWidget(parent)
    , m_model(bindings)
    , m_sought(new QSortFilterProxyModel(this))
    , m_table(makeTable())
    , m_catcher(new KeyCatcher(this))
    , m_verdict(new QLabel(this))
    , m_add(new QPushButton(tr("A&ssign"), this))
    , m_clear(new QPushButton(tr("&No keys"), this))
    , m_reset(new QPushButton(tr("&Default"), this))
    , m_resetAll(new QPushButton(tr("Reset a&ll"), this))
{
    setObjectName(u"shortcutsPage"_s);
    m_catcher->setObjectName(u"keyCatcher"_s);
    m_verdict->setObjectName(u"keyVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_add->setObjectName(u"assignKeys"_s);
    m_clear->setObjectName(u"clearKeys"_s);
    m_reset->setObjectName(u"resetKeys"_s);
    m_resetAll->setObjectName(u"resetAllKeys"_s);
    m_clear->setToolTip(tr("The chosen command has no keys"));
    m_reset->setToolTip(tr("The chosen command has its default keys again"));
    m_resetAll->setToolTip(tr("Every command has its default keys again"));
    for (QPushButton *button : {m_add, m_clear, m_reset, m_resetAll})
        button->setAutoDefault(false);
    layOut();
    connectParts();
    m_table->selectRow(0);
    judge();
}

QTableView *ShortcutsPage::makeTable()
{
    auto *table = new QTableView(this);
    m_sought->setSourceModel(&m_model);
    m_sought->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sought->setFilterKeyColumn(-1);
    table->setObjectName(u"shortcuts"_s);
    table->setAccessibleName(tr("Commands and their keys"));
    table->setModel(m_sought);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(KeyBindingsModel::Command,
                                                    QHeaderView::Stretch);
    return table;
}

void ShortcutsPage::layOut()
{
    auto *search = new QLineEdit(this);
    search->setObjectName(u"shortcutSearch"_s);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, m_sought,
            &QSortFilterProxyModel::setFilterFixedString);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_table, 1);
    column->addWidget(makeEditor());
    column->addWidget(m_verdict);
}

QWidget *ShortcutsPage::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_catcher, 1);
    for (QPushButton *button : {m_add, m_clear, m_reset, m_resetAll})
        row->addWidget(button);
    return editor;
}

void ShortcutsPage::connectParts()
{
    connect(m_catcher, &KeyCatcher::caught, this, &ShortcutsPage::judge);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_catcher->forget();
        judge();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model.addKey(row(), m_catcher->key());
        m_catcher->forget();
        judge();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model.clearKeys(row()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_model.reset(row()); });
    connect(m_resetAll, &QPushButton::clicked, &m_model, &KeyBindingsModel::resetAll);
}

void ShortcutsPage::take(const QString &command, const QList<QKeySequence> &keys)
{
    for (int at = 0; at < m_model.rowCount(); ++at) {
        if (bindings().at(at).command != command)
            continue;
        m_model.clearKeys(at);
        for (const QKeySequence &key : keys)
            m_model.addKey(at, key);
    }
}

int ShortcutsPage::row() const
{
    return m_sought->mapToSource(m_table->currentIndex()).row();
}

void ShortcutsPage::judge()
{
    const bool isChosen = row() >= 0;
    for (QPushButton *button : {m_clear, m_reset})
        button->setEnabled(isChosen);
    m_catcher->setEnabled(isChosen);
    m_add->setEnabled(false);
    if (!isChosen || m_catcher->key().isEmpty())
        return say({});
    const KeyBinding &binding = bindings().at(row());
    if (const QString complaint = objection(binding, m_catcher->key()); !complaint.isEmpty())
        return say(complaint);
    m_add->setEnabled(true);
    const KeyBinding *holder = holderOf(bindings(), m_catcher->key(), binding.command);
    say(holder ? tr("%1 belongs to “%2”; Assign takes it from there.")
                     .arg(keysText({m_catcher->key()}), holder->text)
               : QString());
}

void ShortcutsPage::say(const QString &text)
{
    m_verdict->setText(text);
    m_catcher->setAccessibleDescription(text);
}

Result<void> ShortcutsPage::saveTo(Settings &settings) const
{
    for (const KeyBinding &binding : bindings()) {
        const std::optional<QString> keys =
            binding.isDefault() ? std::nullopt : std::optional(storedKeys(binding.keys));
        if (keys == settings.ownKeys(binding.command))
            continue;
        if (Result<void> saved = settings.setOwnKeys(binding.command, keys); !saved)
            return saved;
    }
    return {};
}

} // namespace firstlight
