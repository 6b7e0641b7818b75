// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/disagreementdialog.h"

#include "base/async.h"
#include "messages.h"
#include "models/disagreementmodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 30;
constexpr qsizetype mostPapers = 200;

} // namespace

QList<NamedSide> sidesToCompare(const QList<Revision> &revisions, const QString &current,
                                const QStringList &models)
{
    QList<NamedSide> sides{{DisagreementDialog::tr("Local ranker"), {current, u"local"_s}},
                           {DisagreementDialog::tr("Model"), {current, u"llm"_s}}};
    for (const QString &model : models)
        sides.append({model, {current, Scorer{model}.toString()}});
    for (qsizetype at = revisions.size() - 1; at >= 0; --at) {
        const Revision &revision = revisions.at(at);
        const QString number = QString::number(revision.number);
        sides.append({revision.label.isEmpty()
                          ? DisagreementDialog::tr("Revision %1").arg(number)
                          : DisagreementDialog::tr("Revision %1, %2").arg(number, revision.label),
                      {revision.hash, u"llm"_s}});
    }
    return sides;
}

DisagreementDialog::DisagreementDialog(Store &store, const Settings &settings, QDate latest,
                                       QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_settings(settings)
    , m_latest(latest)
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_from(new QDateEdit(latest.addDays(1 - usualDays), this))
    , m_to(new QDateEdit(latest, this))
    , m_model(new DisagreementModel(this))
    , m_table(new QTableView(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"disagreement"_s);
    setWindowTitle(tr("Disagreement"));
    describeParts();
    layOut();
    for (QComboBox *side : {m_first, m_second})
        connect(side, &QComboBox::currentIndexChanged, this, &DisagreementDialog::compare);
    for (QDateEdit *end : {m_from, m_to})
        connect(end, &QDateEdit::dateChanged, this, &DisagreementDialog::compare);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    loadSides();
}

void DisagreementDialog::describeParts()
{
    m_first->setObjectName(u"firstSide"_s);
    m_first->setAccessibleName(tr("First side"));
    m_second->setObjectName(u"secondSide"_s);
    m_second->setAccessibleName(tr("Second side"));
    m_from->setObjectName(u"compareFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"compareTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit *end : {m_from, m_to})
        end->setCalendarPopup(true);
    m_table->setObjectName(u"disagreements"_s);
    m_table->setAccessibleName(tr("Papers on which they differ"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DisagreementModel::Title,
                                                      QHeaderView::Stretch);
    m_said->setObjectName(u"disagreementSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
}

QWidget *DisagreementDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, QWidget *choice, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice, stretch);
    };
    add(tr("&Compare"), m_first, 1);
    add(tr("&with"), m_second, 1);
    add(tr("&from"), m_from, 0);
    add(tr("&to"), m_to, 0);
    return choices;
}

void DisagreementDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
}

void DisagreementDialog::loadSides()
{
    say(tr("Looking up who has scored…"));
    struct Known
    {
        QList<Revision> revisions;
        QString current;
    };
    const auto known = std::make_shared<Known>();
    const auto asked =
        chain(this, m_store.revisions())
            .then([this, known](const QList<Revision> &revisions) {
                known->revisions = revisions;
                return m_store.currentRevision();
            })
            .then([this, known](const std::optional<Revision> &current) {
                known->current = current ? current->hash : QString();
                return m_store.spendingBetween(m_latest.addYears(-1), m_latest.addMonths(1));
            })
            .future();
    deliver(asked, this, [this, known](const Result<QList<Spending>> &spent) {
        if (!spent) {
            say(sentence(spent.error(), Doing::Reading));
            return;
        }
        QStringList models{m_settings.llmModel()};
        for (const Spending &entry : *spent)
            models.append(entry.model);
        models.removeAll(QString());
        models.removeDuplicates();
        if (known->current.isEmpty())
            say(tr("There are no criteria yet, so nobody has scored anything by them."));
        else
            offer(sidesToCompare(known->revisions, known->current, models));
    });
}

void DisagreementDialog::offer(const QList<NamedSide> &sides)
{
    m_sides = sides;
    for (QComboBox *choice : {m_first, m_second}) {
        const QSignalBlocker once(choice);
        for (const NamedSide &side : sides)
            choice->addItem(side.name);
        choice->setCurrentIndex(choice == m_first ? 0 : 1);
    }
    m_table->setFocus();
    compare();
}

void DisagreementDialog::compare()
{
    const int comparing = ++m_comparing;
    if (m_first->currentIndex() < 0 || m_second->currentIndex() < 0)
        return;
    const NamedSide first = m_sides.at(m_first->currentIndex());
    const NamedSide second = m_sides.at(m_second->currentIndex());
    m_model->show({}, first.name, second.name);
    if (first.side == second.side || m_from->date() > m_to->date()) {
        say(first.side == second.side ? tr("Choose two that are not the same.")
                                      : tr("The first day is after the last one."));
        return;
    }
    say(tr("Comparing…"));
    deliver(m_store.comparedPapers(m_from->date(), m_to->date(), first.side, second.side), this,
            [this, comparing](const Result<QList<ComparedPaper>> &papers) {
                if (comparing != m_comparing)
                    return;
                if (papers)
                    rank(*papers, comparing);
                else
                    say(sentence(papers.error(), Doing::Reading));
            });
}

void DisagreementDialog::rank(const QList<ComparedPaper> &papers, int comparing)
{
    const Cutoffs cutoffs{m_settings.relevanceCutoff(), m_settings.noveltyCutoff()};
    const auto ranked = QtConcurrent::run(
        [papers, cutoffs] { return strongestDisagreements(papers, cutoffs, mostPapers); });
    const int compared = int(papers.size());
    deliver(ranked, this, [this, comparing, compared](const QList<Disagreement> &found) {
        if (comparing != m_comparing)
            return;
        m_model->show(found, m_first->currentText(), m_second->currentText());
        if (!found.isEmpty())
            m_table->setCurrentIndex(m_model->index(0, DisagreementModel::Title));
        if (compared == 0)
            say(tr("No paper of these days was scored by both."));
        else if (found.isEmpty())
            say(tr("Both scored %Ln paper(s) of these days, all alike.", nullptr, compared));
        else
            say(tr("Both scored %Ln paper(s) of these days. First come those that pass the "
                   "cut-offs by one of the two only; Return opens one.",
                   nullptr, compared));
    });
}

void DisagreementDialog::say(const QString &text)
{
    m_said->setText(text);
}

void DisagreementDialog::openRow(int row)
{
    if (const Disagreement *one = m_model->at(row))
        Q_EMIT paperChosen(one->compared.paper.id, one->compared.day);
}

} // namespace firstlight
