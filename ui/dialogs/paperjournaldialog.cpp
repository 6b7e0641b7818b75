// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/paperjournaldialog.h"

#include "base/async.h"
#include "messages.h"
#include "moneywords.h"
#include "paper/texunicode.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

enum Column { When, Model, For, Criteria, Said, Share, ColumnCount };

constexpr int commentRole = Qt::UserRole;

QString serviceText(const PaperRequest &request)
{
    return request.host.isEmpty()
               ? request.model
               : PaperJournalDialog::tr("%1 at %2").arg(request.model, request.host);
}

QString criteriaText(const PaperRequest &request)
{
    return request.revision ? PaperJournalDialog::tr("revision %1").arg(*request.revision)
                            : PaperJournalDialog::tr("others");
}

// What is said below the list of a request: the comment, and which text was judged.
QString commentText(const PaperRequest &request)
{
    QString asked =
        PaperJournalDialog::tr("Version %1 was sent, with %Ln other paper(s) beside it.", nullptr,
                               request.papers - 1)
            .arg(request.version);
    if (!request.verdict || request.verdict->comment.isEmpty())
        return asked;
    return request.verdict->comment + u'\n' + asked;
}

QTreeWidgetItem *itemOf(const PaperRequest &request)
{
    const QLocale locale;
    auto *item = new QTreeWidgetItem;
    item->setText(When, locale.toString(request.sentAt.toLocalTime(), QLocale::ShortFormat));
    item->setText(Model, serviceText(request));
    item->setText(For, purposeName(request.purpose));
    item->setText(Criteria, criteriaText(request));
    item->setText(Said, outcomeText(request));
    item->setText(Share, shareText(request));
    item->setTextAlignment(Share, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(When, commentRole, commentText(request));
    return item;
}

} // namespace

PaperJournalDialog::PaperJournalDialog(Store &store, const Paper &paper, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_comment(new QLabel(this))
    , m_sum(new QLabel(this))
{
    setObjectName(u"paperJournal"_s);
    setWindowTitle(tr("Journal of %1").arg(paper.id.toString()));
    layOut(paper);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PaperJournalDialog::showComment);
    deliver(store.journalOf(paper.id), this, [this](const Result<QList<PaperRequest>> &requests) {
        if (requests)
            fill(*requests);
        else
            showSum(sentence(requests.error(), Doing::Reading));
    });
}

void PaperJournalDialog::layOut(const Paper &paper)
{
    auto *title = new QLabel(readableTex(paper.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_list->setObjectName(u"paperRequests"_s);
    m_list->setAccessibleName(tr("Requests about this paper"));
    m_list->setHeaderLabels({tr("When"), tr("Model"), tr("For"), tr("Criteria"), tr("What it said"),
                             tr("Share of the price")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Model, QHeaderView::Stretch);
    for (QLabel *label : {m_comment, m_sum}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_comment->setObjectName(u"requestComment"_s);
    m_comment->setAccessibleName(tr("Comment"));
    m_sum->setObjectName(u"requestSum"_s);
    m_sum->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_comment);
    column->addWidget(m_sum);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 28);
}

void PaperJournalDialog::showSum(const QString &text)
{
    m_sum->setText(text);
    m_sum->show();
}

void PaperJournalDialog::fill(const QList<PaperRequest> &requests)
{
    double usd = 0;
    int unknown = 0;
    for (const PaperRequest &request : requests) {
        m_list->addTopLevelItem(itemOf(request));
        usd += request.usdShare().value_or(0);
        unknown += !request.usd && request.state != RequestRecord::State::Failed ? 1 : 0;
    }
    if (requests.isEmpty()) {
        showSum(tr("No model was ever asked about this paper."));
        return;
    }
    QString text = tr("%Ln request(s), %1 in all.", nullptr, static_cast<int>(requests.size()))
                       .arg(usdText(usd));
    if (unknown > 0)
        text += u' ' + tr("The cost of %Ln is unknown and not in the sum.", nullptr, unknown);
    showSum(text);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void PaperJournalDialog::showComment()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_comment->setText(item ? item->data(When, commentRole).toString() : QString());
}

} // namespace firstlight
