// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulatext.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// An engine whose formulas are full boxes: as high as told by the number before the comma, as deep
// as told by the one behind it; a third one is the width.
const QByteArray boxEngine = R"(
export function tex2draw(tex, isDisplay) {
    if (tex === "unknown")
        return '{"error":"unknown"}';
    const [high, deep, width] = tex.split(',').map(Number);
    const wide = width || 1000;
    const breaks = [];
    for (let x = 3000; x < wide; x += 3000)
        breaks.push(x);
    return JSON.stringify({box: [0, -high, wide, high + deep], breaks,
        items: [["f", [1, 0, 0, -1, 0, 0], `M0 ${-deep}H${wide}V${high}H0Z`]]});
}
)";

struct Bench
{
    Bench()
    {
        QFile file(folder.filePath(u"engine.mjs"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(boxEngine);
        file.close();
        typesetter = std::make_unique<Typesetter>(nullptr, file.fileName());
        format.setForeground(Qt::black);
        setFont(16);
    }

    void setFont(double pixels)
    {
        QFont font;
        font.setPixelSize(qRound(pixels));
        format.setFont(font);
        document.setDefaultFont(font);
    }

    void write(const QString &raw, int lineHeight = 100)
    {
        document.clear();
        text.clear();
        QTextCursor cursor(&document);
        QTextBlockFormat block;
        block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(block);
        text.insert(cursor, raw, format);
        text.requestPending();
    }

    void writeTypeset(const QString &raw, int lineHeight = 100)
    {
        QSignalSpy told(typesetter.get(), &Typesetter::typeset);
        write(raw, lineHeight);
        if (text.hasPending() && (!told.isEmpty() || told.wait(20'000)))
            text.replacePending();
    }

    QString plain(FormulaForm form)
    {
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        return plainText(all, form);
    }

    QTemporaryDir folder;
    std::unique_ptr<Typesetter> typesetter;
    QTextDocument document;
    FormulaText text{&document, *typesetterPlace()};
    QTextCharFormat format;

private:
    Typesetter *typesetterPlace()
    {
        QFile file(folder.filePath(u"engine.mjs"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(boxEngine);
        file.close();
        typesetter = std::make_unique<Typesetter>(nullptr, file.fileName());
        return typesetter.get();
    }
};

} // namespace

QTEST_MAIN(QObject)
