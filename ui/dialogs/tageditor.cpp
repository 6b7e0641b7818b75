// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/tageditor.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

TagEditor::TagEditor(const QStringList &known, const QHash<QString, int> &carried, int papers,
                     QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_tags(new QListWidget(this))
{
    setObjectName(u"tagEditor"_s);
    setWindowTitle(tr("Tags of %Ln paper(s)", nullptr, papers));
    m_name->setObjectName(u"newTag"_s);
    m_name->setPlaceholderText(tr("New tag; Return adds it"));
    m_name->setAccessibleName(tr("New tag"));
    m_tags->setObjectName(u"tagList"_s);
    m_tags->setAccessibleName(tr("Tags"));
    QStringList tags = known;
    for (auto it = carried.cbegin(); it != carried.cend(); ++it) {
        if (!tags.contains(it.key(), Qt::CaseInsensitive))
            tags.append(it.key());
    }
    for (const QString &tag : tags) {
        const int count = carried.value(tag);
        offer(tag, count == 0        ? Qt::Unchecked
                   : count == papers ? Qt::Checked
                                     : Qt::PartiallyChecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_tags, 1);
    column->addWidget(buttons);
    resize(320, 320);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::returnPressed, this, &TagEditor::addTyped);
    connect(m_tags, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT tagged(item->text(), item->checkState() == Qt::Checked);
    });
}

void TagEditor::offer(const QString &tag, Qt::CheckState state)
{
    const QSignalBlocker quiet(m_tags);
    auto *item = new QListWidgetItem(tag, m_tags);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

// Return on an empty line ends it: T, a name, Return, Return.
void TagEditor::addTyped()
{
    const QString tag = m_name->text().simplified();
    m_name->clear();
    if (tag.isEmpty()) {
        accept();
        return;
    }
    // Qt::MatchFixedString leaves the case of letters out.
    const QList<QListWidgetItem *> same = m_tags->findItems(tag, Qt::MatchFixedString);
    if (!same.isEmpty()) {
        same.constFirst()->setCheckState(Qt::Checked);
        return;
    }
    offer(tag, Qt::Checked);
    Q_EMIT tagged(tag, true);
}

} // namespace firstlight
