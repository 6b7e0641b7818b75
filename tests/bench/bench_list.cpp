// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list costs, beside floors measured in the same run: bench_list [PAPERS]
#include "benchtimes.h"

#include "delegates/pickdelegate.h"
#include "models/picklistmodel.h"
#include "panes/picklistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <limits>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int years = 20;

// Scores as models give them: most papers low, a quarter without.
PickColumns columnsOf(int count)
{
    QRandomGenerator random(1);
    PickColumns columns;
    for (int paper = 0; paper < count; ++paper) {
        const bool isScored = random.bounded(4) != 0;
        const int high = 1 + qMin(random.bounded(10), random.bounded(10));
        columns.keys.append(count - paper);
        columns.relevance.append(isScored ? static_cast<quint8>(high) : quint8{0});
        columns.novelty.append(isScored ? static_cast<quint8>(1 + random.bounded(10)) : quint8{0});
        columns.strength.append(isScored ? static_cast<float>(random.generateDouble())
                                         : std::numeric_limits<float>::quiet_NaN());
        columns.days.append(2'460'000 - static_cast<qint32>(qint64{paper} * years * 250 / count));
        columns.flags.append(isScored ? bit(PickFlag::Unread) : bit(PickFlag::Unscored));
    }
    return columns;
}

Pick pickOf(qint64 key)
{
    Pick pick{.paper = {.id = *ArxivId::fromString(u"2510.%1"_s.arg(key % 99'999, 5, 10, '0'_L1))}};
    pick.key = key;
    pick.paper.title = u"On the matter of number %1 and of what follows from it"_s.arg(key);
    pick.paper.authors = {u"Ada Writer"_s, u"Ben Writer"_s, u"Cleo Writer"_s};
    pick.paper.categories = {u"cs.LG"_s, u"stat.ML"_s};
    return pick;
}

// The floor of a tick: two byte columns compared, the rows that pass written down.
int floorFilter(const PickColumns &columns, int relevance, int novelty, std::vector<quint32> *rows)
{
    quint32 *out = rows->data();
    quint32 count = 0;
    const quint8 *own = columns.relevance.constData();
    const quint8 *other = columns.novelty.constData();
    const auto size = static_cast<quint32>(columns.size());
    for (quint32 row = 0; row < size; ++row) {
        out[count] = row;
        count += static_cast<quint32>(own[row] >= relevance) &
                 static_cast<quint32>(other[row] >= novelty);
    }
    return static_cast<int>(count);
}

class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *painted) { painted->installEventFilter(this); }
    int count() const { return m_count; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    PickList list{.columns = columnsOf(count), .isWhole = false};
    PickListModel model;
    PickListView view;
    PickDelegate delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.resize(560, 800);
    view.show();
    model.showList(list, {.cutoffs = {8, 7}});
    const auto fill = [&] {
        const auto [first, last] = view.rowsInSight();
        QList<Pick> picks;
        for (const qint64 key : model.keysToFetch(first, last))
            picks.append(pickOf(key));
        model.takePicks(picks);
    };
    const auto paint = [&] { view.viewport()->repaint(); };
    QApplication::processEvents();
    fill();

    std::vector<quint32> rows(static_cast<size_t>(count) + 1);
    int cutoff = 1;
    qint64 passed = 0;
    const auto step = [&cutoff] { return cutoff = cutoff % 10 + 1; };
    const double filter =
        medianCpuMs([&] { passed += floorFilter(list.columns, step(), 7, &rows); });
    const double painting = medianCpuMs(paint);
    const double floor = filter + painting;
    std::printf("%d papers, %lld passed\n", count, static_cast<long long>(passed));
    print("floor: filter two columns, paint a page", floor, floor);
    PaintCounter paints(view.viewport());
    int ticks = 0;
    const auto tick = [&](const QSet<Band> &collapsed) {
        ListView wanted = model.view();
        wanted.cutoffs.relevance = step();
        wanted.collapsed = collapsed;
        model.setView(wanted);
        fill();
        QApplication::processEvents(); // which paint
        ++ticks;
    };
    print("slider tick, as bands are at the start", medianCpuMs([&] {
              tick({Band::Out, Band::Unscored});
          }),
          floor);
    print("slider tick, all bands open", medianCpuMs([&] { tick({}); }), floor);
    std::printf("%d paintings in %d ticks\n", paints.count(), ticks);
    print("the model anew, sorted on the spot", medianCpuMs([&] {
              model.showList(list, model.view());
              paint();
          }),
          floor);
    print("sort (on the pool)", medianCpuMs([&] {
              passed += static_cast<qint64>(sortedColumns(list.columns, ListOrder::ForYou).size());
          }),
          floor);
    print("a page of texts comes and is painted", medianCpuMs([&] {
              view.scrollTo(model.index(step() * qMax(1, model.rowCount() / 11)),
                            QAbstractItemView::PositionAtTop);
              fill();
              paint();
          }),
          floor);
    return passed < 0 ? 1 : 0;
}
