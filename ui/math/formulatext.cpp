// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulatext.h"

#include "paper/texaccents.h"
#include "paper/texunicode.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace firstlight {

namespace {

constexpr int typedProperty = QTextFormat::UserProperty + 11;
constexpr int serialProperty = QTextFormat::UserProperty + 12;

constexpr QChar wordJoiner = u'\u2060';

QTextCharFormat marked(QTextCharFormat format, const QString &typed, int serial)
{
    format.setProperty(typedProperty, typed);
    format.setProperty(serialProperty, serial);
    return format;
}

// A blank inside a formula is no place to end a line.
QString unicodeForm(const QString &typed)
{
    return unicodeFormula(withoutDelimiters(typed)).replace(u' ', u'\u00A0');
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

class PlainTextReader final
{
public:
    PlainTextReader(const QTextCursor &selection, FormulaForm form)
        : m_selection(selection)
        , m_form(form)
    {}

    PlacedText read()
    {
        const QTextBlock first = m_selection.document()->findBlock(m_selection.selectionStart());
        for (QTextBlock block = first;
             block.isValid() && block.position() < m_selection.selectionEnd();
             block = block.next()) {
            const qsizetype before = m_placed.text.size();
            if (block != first)
                append(u'\n', block.position() - 1);
            const qsizetype start = m_placed.text.size();
            m_hasOffers = false;
            for (auto part = block.begin(); !part.atEnd(); ++part)
                read(part.fragment());
            if (m_hasOffers && QStringView(m_placed.text).mid(start).trimmed().isEmpty()) {
                m_placed.text.truncate(before);
                m_placed.positions.resize(before);
            }
        }
        return m_placed;
    }

private:
    void read(const QTextFragment &fragment)
    {
        const int from = std::max(fragment.position(), m_selection.selectionStart());
        const int to =
            std::min(fragment.position() + fragment.length(), m_selection.selectionEnd());
        if (m_form == FormulaForm::Typed && fragment.charFormat().boolProperty(offerProperty)) {
            m_hasOffers = true;
            return;
        }
        const int serial = fragment.charFormat().intProperty(serialProperty);
        if (from >= to || (serial > 0 && serial == m_lastSerial))
            return;
        m_lastSerial = serial;
        if (serial == 0) {
            const QString text = fragment.text();
            for (int at = from; at < to; ++at)
                append(text.at(at - fragment.position()), at);
            return;
        }
        const QString typed = fragment.charFormat().stringProperty(typedProperty);
        const QString formula =
            m_form == FormulaForm::Typed ? typed : unicodeFormula(withoutDelimiters(typed));
        for (const QChar c : formula)
            append(c, from);
    }

    void append(QChar c, int position)
    {
        if (c == wordJoiner)
            return;
        if (c == QChar::LineSeparator)
            c = u'\n';
        else if (c == QChar::Nbsp)
            c = u' ';
        m_placed.text += c;
        m_placed.positions.append(position);
    }

    const QTextCursor &m_selection;
    FormulaForm m_form;
    PlacedText m_placed;
    int m_lastSerial = 0;
    bool m_hasOffers = false; // the block, so far
};

} // namespace

FormulaText::FormulaText(QTextDocument *document, Typesetter &typesetter)
    : m_objects(new FormulaObjects(document))
    , m_typesetter(typesetter)
{}

void FormulaText::clear()
{
    m_pending.clear();
    m_objects->clear();
}

void FormulaText::insert(QTextCursor &cursor, const QString &raw, const QTextCharFormat &format)
{
    const QList<TexPart> parts = decodedParts(raw);
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const TexPart &part = parts.at(at);
        if (!part.isFormula) {
            // A line may end beside an object, even within a word.
            const bool isTied = at > 0 && isWord(part.text.front());
            const bool isTiedBehind = at + 1 < parts.size() && part.text.back().isLetterOrNumber();
            QString text = isTied ? QString(wordJoiner + part.text) : part.text;
            if (isTiedBehind)
                text += wordJoiner;
            cursor.insertText(text, format);
        } else {
            insertFormula(cursor, part.text, format);
        }
    }
}

void FormulaText::insertFormula(QTextCursor &cursor, const QString &typed,
                                const QTextCharFormat &format)
{
    const std::optional<FormulaSource> source = formulaSource(typed);
    const std::optional<SharedDrawing> known =
        source ? m_typesetter.find(*source) : std::optional(SharedDrawing());
    if (known && *known) {
        insertDrawing(cursor, *known, typed, format);
        return;
    }
    const int start = cursor.position();
    cursor.insertText(unicodeForm(typed), marked(format, typed, ++m_serial));
    if (known || cursor.position() == start)
        return;
    QTextCursor place(cursor.document());
    place.setPosition(start);
    place.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    place.setKeepPositionOnInsert(true);
    m_pending.append({place, *source, typed});
}

void FormulaText::insertDrawing(QTextCursor &cursor, const SharedDrawing &drawing,
                                const QString &typed, const QTextCharFormat &format)
{
    const QTextCharFormat base = marked(format, typed, ++m_serial);
    const QList<QTextCharFormat> pieces = m_objects->formatsFor(drawing, base);
    for (const QTextCharFormat &piece : pieces)
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), piece);
}

void FormulaText::requestPending()
{
    QList<FormulaSource> sources;
    for (const Pending &pending : std::as_const(m_pending))
        sources.append(pending.source);
    m_typesetter.request(sources);
}

void FormulaText::replacePending()
{
    QList<Pending> left;
    for (Pending &pending : m_pending) {
        const std::optional<SharedDrawing> known = m_typesetter.find(pending.source);
        if (!known) {
            left.append(pending);
        } else if (*known && pending.place.hasSelection()) {
            const QTextCharFormat format = pending.place.charFormat();
            pending.place.setKeepPositionOnInsert(false);
            pending.place.beginEditBlock();
            pending.place.removeSelectedText();
            insertDrawing(pending.place, *known, pending.typed, format);
            pending.place.endEditBlock();
        }
    }
    m_pending = left;
}

void insertReadable(QTextCursor &cursor, const QString &raw, const QTextCharFormat &format)
{
    cursor.insertText(readableTex(raw), format);
}

QString plainText(const QTextCursor &selection, FormulaForm form)
{
    return placedText(selection, form).text;
}

PlacedText placedText(const QTextCursor &selection, FormulaForm form)
{
    return PlainTextReader(selection, form).read();
}

} // namespace firstlight
