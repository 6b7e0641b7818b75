// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/revisionsdialog.h"

#include "differencetext.h"
#include "messages.h"
#include "panes/comparisonpanel.h"
#include "panes/revisionlist.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>

// How the dialog of revisions looks and shows; revisioncommands.cpp is what it does.
namespace firstlight {

using namespace Qt::StringLiterals;

RevisionsDialog::RevisionsDialog(Store &store, const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_desk(store)
    , m_comparer(store, settings)
    , m_list(new RevisionList)
    , m_other(new QComboBox)
    , m_text(new QTextBrowser)
    , m_comparison(new ComparisonPanel)
    , m_said(new QLabel)
{
    setObjectName(u"revisionsDialog"_s);
    setWindowTitle(tr("Revisions of the criteria"));
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_said->setObjectName(u"revisionsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(makeCommands());
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(left);
    halves->addWidget(makeRight());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addWidget(m_said);
    resize(QSize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 38)
               .boundedTo(screen()->availableSize() * 0.9));

    connectDesk();
    connectComparison();
    describe();
    m_desk.load();
    m_list->setFocus();
}

QWidget *RevisionsDialog::makeRight()
{
    auto *right = new QSplitter(Qt::Vertical);
    auto *upper = new QWidget;
    auto *row = new QHBoxLayout;
    auto *caption = new QLabel(tr("&Differences to"));
    caption->setBuddy(m_other);
    m_other->setObjectName(u"otherRevision"_s);
    m_other->setAccessibleName(tr("Revision to compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(caption);
    row->addWidget(m_other, 1);
    m_text->setObjectName(u"revisionDifference"_s);
    m_text->setAccessibleName(tr("Differences of text"));
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    right->addWidget(upper);
    right->addWidget(m_comparison);
    right->setChildrenCollapsible(false);
    return right;
}

void RevisionsDialog::connectDesk()
{
    connect(&m_desk, &RevisionDesk::loaded, this, &RevisionsDialog::showRevisions);
    connect(&m_desk, &RevisionDesk::compared, this,
            [this](int, int, const CriteriaDifference &difference) {
                m_difference = difference;
                drawDifference();
            });
    connect(&m_desk, &RevisionDesk::mergePrepared, this, &RevisionsDialog::showMerge);
    connect(&m_desk, &RevisionDesk::said, this, &RevisionsDialog::say);
    connect(&m_desk, &RevisionDesk::failed, this, &RevisionsDialog::say);
    connect(m_list, &RevisionList::selectedChanged, this, [this] {
        offerOthers();
        describe();
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, &RevisionsDialog::compareTexts);
}

void RevisionsDialog::connectComparison()
{
    connect(m_comparison, &ComparisonPanel::requested, this, &RevisionsDialog::compareOnDays);
    connect(m_comparison, &ComparisonPanel::cancelled, &m_comparer, &RevisionComparer::cancel);
    connect(m_comparison, &ComparisonPanel::paperActivated, this, &RevisionsDialog::paperActivated);
    connect(&m_comparer, &RevisionComparer::progressed, m_comparison,
            &ComparisonPanel::showProgress);
    connect(&m_comparer, &RevisionComparer::dayCompared, m_comparison, &ComparisonPanel::add);
    connect(&m_comparer, &RevisionComparer::finished, m_comparison, &ComparisonPanel::finish);
    connect(&m_comparer, &RevisionComparer::failed, this,
            [this](const Error &error) { m_comparison->fail(sentence(error, Doing::Reading)); });
}

void RevisionsDialog::showRevisions()
{
    m_list->setRevisions(m_desk.revisions(), m_desk.current());
    offerOthers();
    describe();
    if (m_desk.revisions().isEmpty())
        say(tr("There are no revisions yet. Saving the criteria makes the first one."));
}

// The parent first: that is what one mostly wants to know.
void RevisionsDialog::offerOthers()
{
    const Revision *chosen = m_desk.revision(m_list->selected());
    if (!chosen)
        return;
    const bool isSame = std::exchange(m_offeredFor, chosen->number) == chosen->number;
    {
        const QVariant before = other();
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        const Revision *parent = m_desk.revision(chosen->parent);
        if (parent)
            m_other->addItem(tr("its parent, revision %1").arg(parent->number), parent->number);
        else
            m_other->addItem(tr("nothing: it has no parent"), 0);
        const QList<Revision> &all = m_desk.revisions();
        for (qsizetype at = all.size() - 1; at >= 0; --at) {
            const Revision &each = all.at(at);
            if (each.number != chosen->number && each.number != chosen->parent)
                m_other->addItem(revisionText(each), each.number);
        }
        m_other->setCurrentIndex(isSame ? qMax(0, m_other->findData(before)) : 0);
    }
    compareTexts();
}

int RevisionsDialog::other() const
{
    return m_other->currentData().toInt();
}

void RevisionsDialog::compareTexts()
{
    if (m_list->selected() > 0)
        m_desk.compare(other(), m_list->selected());
    describe();
}

void RevisionsDialog::compareOnDays(int days)
{
    const Revision *before = m_desk.revision(other());
    const Revision *after = m_desk.revision(m_list->selected());
    if (!before || !after || !m_day.isValid())
        return;
    m_comparison->begin();
    m_comparer.start(*before, *after, m_day.addDays(1 - days), m_day);
}

void RevisionsDialog::describe()
{
    const int chosen = m_list->selected();
    const bool isCurrent = chosen == m_desk.current();
    for (QPushButton *command : m_commands)
        command->setEnabled(chosen > 0);
    m_use->setEnabled(chosen > 0 && !isCurrent);
    m_merge->setEnabled(chosen > 0 && !isCurrent);
    m_comparison->setComparable(chosen > 0 && other() > 0 && m_day.isValid());
}

void RevisionsDialog::drawDifference()
{
    if (m_difference)
        writeDifference(m_text->document(), *m_difference, palette(), font());
}

void RevisionsDialog::say(const QString &text)
{
    m_said->setText(text);
}

void RevisionsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawDifference();
}

} // namespace firstlight
