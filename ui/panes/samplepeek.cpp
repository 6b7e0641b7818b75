// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/samplepeek.h"

#include "base/async.h"
#include "dialogs/fieldcolumn.h"
#include "paper/texaccents.h"
#include "paper/texunicode.h"
#include "run/samplelibrary.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int papersShown = 3;
constexpr int rowCharacters = 72;
constexpr int gap = 12; // between rows, and between score and title

} // namespace

// Papers as the list has them; one that has no room whole is not drawn.
class PeekRows final : public QWidget
{
public:
    explicit PeekRows(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"peekRows"_s);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    void show(const QList<Pick> &picks)
    {
        QStringList spoken;
        for (const Pick &pick : picks) {
            const int relevance = pick.score ? pick.score->relevance.value_or(0) : 0;
            m_rows.append({u"~%1"_s.arg(relevance), readableTex(pick.paper.title),
                           decodeTexText(pick.paper.authors.join(u", "_s))});
            spoken.append(m_rows.constLast().join(u' '));
        }
        setAccessibleName(spoken.join(u". "_s));
        update();
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * rowCharacters, papersShown * rowHeight()};
    }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const int left = metrics.horizontalAdvance(u"~10"_s) + gap;
        const int line = fontMetrics().lineSpacing();
        const auto draw = [&](int x, int y, const QString &text, bool isBold) {
            painter.setFont(isBold ? bold : font());
            painter.setPen(palette().color(isBold ? QPalette::Text : QPalette::PlaceholderText));
            const QRect place =
                QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width() - x, line));
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        int top = 0;
        for (const QStringList &row : m_rows) {
            if (top + rowHeight() > height() + gap)
                return;
            draw(0, top, row.at(0), true);
            draw(left, top, row.at(1), true);
            draw(left, top + line, row.at(2), false);
            top += rowHeight();
        }
    }

private:
    int rowHeight() const { return 2 * fontMetrics().lineSpacing() + gap; }

    QList<QStringList> m_rows; // score, title, authors
};

SamplePeek::SamplePeek(QWidget *parent)
    : QWidget(parent)
    , m_rows(new PeekRows(this))
{
    setObjectName(u"samplePeek"_s);
    auto *words = makeHint(tr("So it will look, here with invented papers:"));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(false);
    auto *button = new QPushButton(tr("&Open the sample day"), this);
    button->setObjectName(u"peekSample"_s);
    button->setMinimumHeight(32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(words);
    column->addWidget(m_rows, 1);
    connect(button, &QPushButton::clicked, this, &SamplePeek::sampleRequested);
}

void SamplePeek::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isAsked, true))
        deliver(QtConcurrent::run(samplePicks, papersShown), this,
                [this](const QList<Pick> &picks) { m_rows->show(picks); });
}

} // namespace firstlight
