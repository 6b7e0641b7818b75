// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutsheet.h"

#include "keycaps.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 3;
constexpr int columnCharacters = 44;

} // namespace

ShortcutSheet::ShortcutSheet(const QList<KeyBinding> &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_search(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QLabel(tr("No command or key is called that."), this))
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(u"sheetSearch"_s);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *hint = new QLabel(tr("Single letters work in the list and the paper. "
                               "Other keys are chosen in Settings, Keyboard."),
                            this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_search);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    const int wide = fontMetrics().averageCharWidth() * columnCharacters * mostColumns + 120;
    resize(QSize(wide, wide * 2 / 3).boundedTo(screen()->availableSize() - QSize(80, 80)));
    m_search->setFocus();
}

QList<ShortcutSheet::Group> ShortcutSheet::soughtGroups() const
{
    const QString sought = m_search->text().simplified();
    QList<Group> groups;
    for (const KeyBinding &binding : m_bindings) {
        const bool isSought = sought.isEmpty() ||
                              binding.text.contains(sought, Qt::CaseInsensitive) ||
                              keysText(binding.keys).contains(sought, Qt::CaseInsensitive);
        if (binding.keys.isEmpty() || !isSought)
            continue;
        if (groups.isEmpty() || groups.constLast().title != binding.group)
            groups.append({binding.group, {}});
        groups.last().bindings.append(binding);
    }
    return groups;
}

QWidget *ShortcutSheet::makeGroup(const Group &group)
{
    auto *block = new QWidget;
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    auto *title = new QLabel(group.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(0, 0, 0, 4);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeyBinding &binding : group.bindings) {
        auto *text = new QLabel(binding.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto *keys = new KeyCaps(binding.keys);
        keys->setAccessibleName(
            tr("%1: %2", "command: keys").arg(binding.text, keysText(binding.keys)));
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row++, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return block;
}

int ShortcutSheet::columnsThatFit() const
{
    const int wide = fontMetrics().averageCharWidth() * columnCharacters;
    return qBound(1, (width() - 48) / wide, mostColumns);
}

// Groups stay whole, in order, and the columns about as long as each other.
void ShortcutSheet::fill()
{
    m_columns = columnsThatFit();
    const QList<Group> groups = soughtGroups();
    qsizetype lines = 0;
    for (const Group &group : groups)
        lines += group.bindings.size() + 2;
    auto *sheet = new QWidget;
    sheet->setObjectName(u"sheet"_s);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(40);
    QVBoxLayout *column = nullptr;
    qsizetype filled = 0;
    for (const Group &group : groups) {
        const qsizetype middle = filled + (group.bindings.size() + 2) / 2;
        if (!column || (row->count() < m_columns && middle * m_columns > lines * row->count())) {
            if (column)
                column->addStretch(1);
            column = new QVBoxLayout;
            column->setSpacing(24);
            row->addLayout(column, 1);
        }
        column->addWidget(makeGroup(group));
        filled += group.bindings.size() + 2;
    }
    if (column)
        column->addStretch(1);
    m_scroll->setWidget(sheet);
    m_scroll->setVisible(!groups.isEmpty());
    m_nothing->setVisible(groups.isEmpty());
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        fill();
}

} // namespace firstlight
