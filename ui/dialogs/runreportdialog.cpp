// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/runreportdialog.h"

#include "messages.h"
#include "moneywords.h"
#include "words.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Rows final
{
    Q_DECLARE_TR_FUNCTIONS(RunReportDialog)

public:
    static QStringList headings()
    {
        return {tr("Stage"),
                tr("Papers"),
                tr("Judged"),
                tr("Reused"),
                tr("Dropped"),
                tr("Failed"),
                tr("Requests"),
                tr("Tokens in"),
                tr("of them cached"),
                tr("Tokens out"),
                tr("of them reasoning"),
                tr("Cost")};
    }

    static QString cost(const std::optional<double> &usd, bool isEstimate)
    {
        if (!usd)
            return tr("unknown");
        return isEstimate ? QString(u'~' + moneyText(*usd)) : moneyText(*usd);
    }

    static QStringList row(const StageReport &stage)
    {
        const auto number = [](qint64 value) { return QLocale().toString(value); };
        return {purposeName(stage.purpose),    number(stage.papers),
                number(stage.judged),          number(stage.reused),
                number(stage.dropped),         number(stage.failed),
                number(stage.requests),        number(stage.usage.in),
                number(stage.usage.cached),    number(stage.usage.out),
                number(stage.usage.reasoning), cost(stage.usd, stage.usdIsEstimate)};
    }

    // What went before the model, and what is left.
    static QStringList sentences(const RunReport &report)
    {
        QStringList lines{tr("%1: %2 announced, %3 scanned, %4 picked.")
                              .arg(dayText(report.day))
                              .arg(report.announced)
                              .arg(report.scanned)
                              .arg(report.picksToRead)};
        if (report.reused > 0)
            lines.append(tr("%Ln had a score before.", nullptr, report.reused));
        if (report.leftOut > 0)
            lines.append(tr("%Ln left to the local ranker.", nullptr, report.leftOut));
        if (report.audited > 0)
            lines.append(tr("%Ln of what it put low were sent all the same, as a check.", nullptr,
                            report.audited));
        if (report.dropped > 0)
            lines.append(tr("%Ln dropped by title; “Ask the model” reads one of them all the same.",
                            nullptr, report.dropped));
        if (report.unscored > 0)
            lines.append(
                tr("%Ln not scored; the next run goes on with them.", nullptr, report.unscored));
        if (report.stoppedBy)
            lines.append(sentence(*report.stoppedBy, Doing::Getting));
        return lines;
    }

    static QString total(const RunReport &report)
    {
        return tr("%Ln request(s), %1 in all.", nullptr, report.requests)
            .arg(cost(report.usd, report.usdIsEstimate));
    }
};

QTableWidget *makeTable(const QList<StageReport> &stages)
{
    const QStringList headings = Rows::headings();
    auto *table =
        new QTableWidget(static_cast<int>(stages.size()), static_cast<int>(headings.size()));
    table->setObjectName(u"stages"_s);
    table->setHorizontalHeaderLabels(headings);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList texts = Rows::row(stages.at(row));
        for (int column = 0; column < table->columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                               : Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, cell);
        }
    }
    table->resizeColumnsToContents();
    return table;
}

} // namespace

RunReportDialog::RunReportDialog(const RunReport &report, const QString &model, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"runReport"_s);
    setWindowTitle(tr("What the run did"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *text = new QLabel(Rows::sentences(report).join(u'\n'));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    if (report.stages.isEmpty()) {
        column->addWidget(new QLabel(tr("No model was asked.")));
        column->addStretch(1);
    } else {
        QTableWidget *table = makeTable(report.stages);
        table->setAccessibleName(tr("Stages of %1").arg(model));
        column->addWidget(table, 1);
        column->addWidget(new QLabel(Rows::total(report)));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(960, 320);
}

} // namespace firstlight
