// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthprint.h"

#include "exchange/monthdigest.h"
#include "exchange/monthsvg.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextDocument>

#include <memory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerPixel = 4; // of the charts, so that print is sharp
constexpr double pointSize = 9.5;
constexpr int marginMillimetres = 18;

QImage drawn(const QString &svg)
{
    QImage image(monthChartWidth * dotsPerPixel, monthChartHeight * dotsPerPixel,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(svg.toUtf8()).render(&painter);
    return image;
}

QByteArray pdfOf(const MonthReview &review)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(review.month.toString(u"yyyy-MM"_s));
    printMonth(review, &writer);
    return bytes;
}

} // namespace

void printMonth(const MonthReview &review, QPagedPaintDevice *paper)
{
    QTextDocument document;
    QFont font(u"sans-serif"_s);
    font.setPointSizeF(pointSize);
    document.setDefaultFont(font);
    const auto add = [&document](QLatin1StringView name, const QString &svg) {
        document.addResource(QTextDocument::ImageResource, QUrl(QString(name)), drawn(svg));
    };
    add(daysChart, daysSvg(review));
    add(gridChart, gridSvg(review));
    add(spendingChart, spendingSvg(review));
    document.setHtml(monthHtml(review, MonthCharts::Named));
    paper->setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    document.print(paper);
}

QString writeMonth(const MonthReview &review, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfOf(review)
                             : path.endsWith(".md"_L1, Qt::CaseInsensitive)
                                 ? monthMarkdown(review).toUtf8()
                                 : monthHtml(review).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

void choosePrinter(QWidget *parent, const QString &title,
                   std::function<void(QPrinter *printer)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [printer, chosen = std::move(chosen)] { chosen(printer.get()); });
    dialog->open();
}

} // namespace firstlight
