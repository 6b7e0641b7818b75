// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/spokenpage.h"

#include "math/formulatext.h"
#include "panes/papertext.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace firstlight {

namespace {

// Offsets are those of the text that is spoken; the document's own positions differ by its
// formulas.
class SpokenPage final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SpokenPage(PaperText *page)
        : QAccessibleWidget(page, QAccessible::StaticText)
        , m_page(page)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? spoken().text : QAccessibleWidget::text(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(int start, int end) const override
    {
        return spoken().text.mid(start, end - start);
    }
    int characterCount() const override { return int(spoken().text.size()); }
    int cursorPosition() const override { return offsetOf(m_page->textCursor().position()); }

    void setCursorPosition(int offset) override
    {
        QTextCursor cursor = m_page->textCursor();
        cursor.setPosition(positionOf(offset));
        m_page->setTextCursor(cursor);
    }

    int selectionCount() const override { return m_page->textCursor().hasSelection() ? 1 : 0; }

    void selection(int index, int *start, int *end) const override
    {
        const QTextCursor cursor = m_page->textCursor();
        const bool isThere = index == 0 && cursor.hasSelection();
        *start = isThere ? offsetOf(cursor.selectionStart()) : 0;
        *end = isThere ? offsetOf(cursor.selectionEnd()) : 0;
    }

    void addSelection(int start, int end) override { setSelection(0, start, end); }

    void removeSelection(int /*index*/) override
    {
        QTextCursor cursor = m_page->textCursor();
        cursor.clearSelection();
        m_page->setTextCursor(cursor);
    }

    void setSelection(int /*index*/, int start, int end) override
    {
        QTextCursor cursor = m_page->textCursor();
        cursor.setPosition(positionOf(start));
        cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
        m_page->setTextCursor(cursor);
    }

    QRect characterRect(int offset) const override
    {
        QTextCursor cursor(m_page->document());
        cursor.setPosition(positionOf(offset));
        QRect rect = m_page->cursorRect(cursor);
        rect.setWidth(m_page->fontMetrics().averageCharWidth());
        return {m_page->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = m_page->viewport()->mapFromGlobal(point);
        return offsetOf(m_page->cursorForPosition(inside).position());
    }

    void scrollToSubstring(int start, int /*end*/) override
    {
        setCursorPosition(start);
        m_page->ensureCursorVisible();
    }

    QString attributes(int offset, int *start, int *end) const override
    {
        *start = offset;
        *end = offset + 1;
        return {};
    }

private:
    PlacedText spoken() const
    {
        QTextCursor all(m_page->document());
        all.select(QTextCursor::Document);
        return placedText(all, FormulaForm::Unicode);
    }

    int offsetOf(int position) const
    {
        const QList<int> positions = spoken().positions;
        return int(std::lower_bound(positions.begin(), positions.end(), position) -
                   positions.begin());
    }

    int positionOf(int offset) const
    {
        const QList<int> positions = spoken().positions;
        if (positions.isEmpty() || offset >= positions.size())
            return m_page->document()->characterCount() - 1;
        return positions.at(std::max(offset, 0));
    }

    PaperText *m_page;
};

QAccessibleInterface *spokenPage(const QString & /*className*/, QObject *object)
{
    auto *page = qobject_cast<PaperText *>(object);
    return page ? new SpokenPage(page) : nullptr;
}

} // namespace

void offerSpokenPages()
{
    QAccessible::installFactory(&spokenPage); // once, however often it is called
}

} // namespace firstlight
