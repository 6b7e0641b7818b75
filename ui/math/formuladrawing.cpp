// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formuladrawing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <array>
#include <cmath>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestJson = 2'000'000;
constexpr qsizetype mostItems = 5000;
constexpr qsizetype longestText = 200;
constexpr int deepestClip = 32;
constexpr double mostUnits = 1e6;

using Item = FormulaDrawing::Item;

template <std::size_t Count>
std::optional<std::array<double, Count>> numbers(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    std::array<double, Count> read{};
    if (list.size() != qsizetype(Count))
        return {};
    for (std::size_t at = 0; at < Count; ++at) {
        const QJsonValue entry = list.at(qsizetype(at));
        if (!entry.isDouble() || std::abs(entry.toDouble()) > mostUnits)
            return {};
        read.at(at) = entry.toDouble();
    }
    return read;
}

std::optional<Item::Kind> kindOf(const QString &letter)
{
    if (letter == "f"_L1)
        return Item::Kind::Fill;
    if (letter == "s"_L1)
        return Item::Kind::Stroke;
    if (letter == "t"_L1)
        return Item::Kind::Text;
    if (letter == "c"_L1)
        return Item::Kind::Clip;
    if (letter == "u"_L1)
        return Item::Kind::Unclip;
    return {};
}

bool isProportionate(double value)
{
    return value > 0 && value <= mostUnits;
}

std::optional<Item> itemFrom(const QJsonArray &entry, PathCache &paths)
{
    const std::optional<Item::Kind> kind = kindOf(entry.at(0).toString());
    if (!kind)
        return {};
    Item item{.kind = *kind};
    if (item.kind == Item::Kind::Unclip)
        return item;
    const auto m = numbers<6>(entry.at(1));
    if (!m)
        return {};
    item.transform = QTransform((*m)[0], (*m)[1], (*m)[2], (*m)[3], (*m)[4], (*m)[5]);
    if (item.kind == Item::Kind::Text) {
        item.text = entry.at(2).toString();
        item.size = entry.at(3).toDouble();
        const bool isFit = item.text.size() <= longestText && isProportionate(item.size);
        return isFit ? std::optional(item) : std::nullopt;
    }
    const std::optional<QPainterPath> path = paths.path(entry.at(2).toString());
    item.width = entry.at(3).toDouble();
    if (!path || (item.kind == Item::Kind::Stroke && !isProportionate(item.width)))
        return {};
    item.path = *path;
    return item;
}

bool readItems(const QJsonArray &entries, PathCache &paths, QList<Item> &items)
{
    if (entries.size() > mostItems)
        return false;
    int clips = 0;
    for (const auto &entry : entries) {
        const std::optional<Item> item = itemFrom(entry.toArray(), paths);
        if (!item)
            return false;
        if (item->kind == Item::Kind::Clip)
            ++clips;
        else if (item->kind == Item::Kind::Unclip)
            --clips;
        if (clips < 0 || clips > deepestClip)
            return false;
        items.append(*item);
    }
    return clips == 0;
}

void paintItem(QPainter *painter, const Item &item, const FormulaInk &ink)
{
    if (item.kind == Item::Kind::Clip) {
        painter->save();
        painter->setClipPath(item.transform.map(item.path), Qt::IntersectClip);
        return;
    }
    if (item.kind == Item::Kind::Unclip) {
        painter->restore();
        return;
    }
    const QTransform before = painter->transform();
    painter->setTransform(item.transform, true);
    if (item.kind == Item::Kind::Text) {
        QFont font = ink.font;
        font.setPixelSize(qMax(1, qRound(item.size)));
        painter->setFont(font);
        painter->setPen(ink.color);
        painter->drawText(QPointF(), item.text);
    } else if (item.kind == Item::Kind::Stroke) {
        painter->strokePath(item.path, QPen(ink.color, item.width));
    } else {
        painter->fillPath(item.path, ink.color);
        constexpr double boldStroke = 32;
        if (ink.font.weight() >= QFont::DemiBold)
            painter->strokePath(item.path, QPen(ink.color, boldStroke));
    }
    painter->setTransform(before);
}

} // namespace

std::optional<FormulaDrawing> parseDrawing(const QByteArray &json, PathCache &paths)
{
    if (json.size() > longestJson)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto box = numbers<4>(object.value("box"_L1));
    if (!box || !isProportionate((*box)[2]) || !isProportionate((*box)[3]))
        return {};
    FormulaDrawing drawing;
    drawing.box = QRectF((*box)[0], (*box)[1], (*box)[2], (*box)[3]);
    if (!readItems(object.value("items"_L1).toArray(), paths, drawing.items))
        return {};
    double last = drawing.box.left();
    const QJsonArray breaks = object.value("breaks"_L1).toArray();
    for (const auto &value : breaks) {
        const double x = value.toDouble();
        if (x > last && x < drawing.box.right()) {
            drawing.breaks.append(x);
            last = x;
        }
    }
    return drawing;
}

void paintDrawing(QPainter *painter, QPointF origin, const FormulaDrawing &drawing,
                  const FormulaInk &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(origin);
    painter->scale(ink.em / 1000, ink.em / 1000);
    painter->translate(-ink.from, 0);
    const bool isPart = ink.from > drawing.box.left() || ink.to < drawing.box.right();
    constexpr double overshoot = 2000; // of accents and slanted letters, above and below
    if (isPart)
        painter->setClipRect(QRectF(ink.from, drawing.box.top() - overshoot, ink.to - ink.from,
                                    drawing.box.height() + 2 * overshoot),
                             Qt::IntersectClip);
    for (const Item &item : drawing.items)
        paintItem(painter, item, ink);
    painter->restore();
}

} // namespace firstlight
