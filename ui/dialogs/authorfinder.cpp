// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/authorfinder.h"

#include "base/async.h"
#include "messages.h"
#include "people/namematch.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Papers, HIndex, Id, ColumnCount };

class FoundItem final : public QTreeWidgetItem
{
public:
    explicit FoundItem(const FoundAuthor &author)
    {
        setText(Name, author.name);
        setText(Id, author.authorId);
        const auto setCount = [this](Column column, std::optional<int> count) {
            setText(column, count ? QLocale().toString(*count) : u"–"_s);
            setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        };
        setCount(Papers, author.papers);
        setCount(HIndex, author.hIndex);
    }
};

} // namespace

AuthorFinder::AuthorFinder(Search search, QWidget *parent)
    : QDialog(parent)
    , m_search(std::move(search))
    , m_name(new QLineEdit(this))
    , m_find(new QPushButton(tr("Fi&nd"), this))
    , m_found(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_follow(new QPushButton(tr("&Follow"), this))
{
    setObjectName(u"authorFinder"_s);
    setWindowTitle(tr("Find an author"));
    describeParts();
    layOut();
    connect(m_find, &QPushButton::clicked, this, &AuthorFinder::find);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorFinder::find);
    connect(m_found, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_follow->setEnabled(!m_found->selectedItems().isEmpty()); });
    connect(m_found, &QTreeWidget::itemActivated, this, &AuthorFinder::accept);
}

void AuthorFinder::describeParts()
{
    m_name->setObjectName(u"authorName"_s);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the author"));
    m_find->setObjectName(u"findAuthor"_s);
    m_find->setAutoDefault(false);
    m_found->setObjectName(u"foundAuthors"_s);
    m_found->setAccessibleName(tr("Authors of that name"));
    m_found->setColumnCount(ColumnCount);
    m_found->setHeaderLabels(
        {tr("Name"), tr("Papers"), tr("h-index"), tr("Semantic Scholar’s number")});
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_state->setObjectName(u"findState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("The name is sent to Semantic Scholar."));
    m_follow->setObjectName(u"followFound"_s);
    m_follow->setAutoDefault(false);
    m_follow->setEnabled(false);
}

void AuthorFinder::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_follow, QDialogButtonBox::AcceptRole);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_find);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_found, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(520, 400);

    connect(buttons, &QDialogButtonBox::accepted, this, &AuthorFinder::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AuthorFinder::reject);
}

void AuthorFinder::find()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_found->clear();
    m_state->setText(tr("Asking Semantic Scholar …"));
    const int asked = ++m_asked;
    deliver(m_search(name), this, [this, asked](const Result<QList<FoundAuthor>> &found) {
        if (asked == m_asked)
            show(found);
    });
}

void AuthorFinder::show(const Result<QList<FoundAuthor>> &found)
{
    if (!found) {
        m_state->setText(found.error().kind == Error::Kind::Unauthorized
                             ? tr("Semantic Scholar does not accept the key.")
                             : tr("Semantic Scholar could not be asked. Try again in some "
                                  "minutes. (%1)")
                                   .arg(found.error().detail));
        return;
    }
    for (const FoundAuthor &author : *found)
        m_found->addTopLevelItem(new FoundItem(author));
    m_state->setText(found->isEmpty() ? tr("Nobody of that name is known.")
                                      : tr("Who is meant? One person may have several numbers."));
    for (int column = 0; column < ColumnCount; ++column)
        m_found->resizeColumnToContents(column);
    if (!found->isEmpty()) {
        m_found->setCurrentItem(m_found->topLevelItem(0));
        m_found->setFocus();
    }
}

void AuthorFinder::accept()
{
    const QList<QTreeWidgetItem *> selected = m_found->selectedItems();
    // Return in the list is both an activated row and a press of the default button.
    if (selected.isEmpty() || result() == Accepted)
        return;
    // A name from the network must not look like several entries.
    QString name = selected.first()->text(Name);
    name.removeIf([](QChar c) { return QStringView(u"<>;").contains(c); });
    Q_EMIT chosen({name.simplified(), selected.first()->text(Id)});
    QDialog::accept();
}

QString withFollowed(const QString &entries, const FollowedPerson &person)
{
    QStringList kept = entries.split(u';', Qt::SkipEmptyParts);
    const QString key = comparableName(person.name).key;
    bool isPlaced = false;
    for (QString &entry : kept) {
        entry = entry.trimmed();
        const auto known = followedPersonFromString(entry);
        const bool isSame =
            known && (*known == person || (known->authorId.isEmpty() && !key.isEmpty() &&
                                           comparableName(known->name).key == key));
        if (isSame && !isPlaced) {
            entry = toString(person);
            isPlaced = true;
        }
    }
    kept.removeAll(QString());
    if (!isPlaced)
        kept.append(toString(person));
    return kept.join(u"; "_s);
}

} // namespace firstlight
