// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/helpdialog.h"

#include "contrast.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int textCharacters = 78;
constexpr int listCharacters = 26;

// Pages are of our own resources: nothing is read from elsewhere, whatever they name.
class PageBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool holdsAll(const QString &text, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

HelpDialog::HelpDialog(const QList<HelpPage> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new PageBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setModal(false);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    fill({});
}

void HelpDialog::layOut()
{
    const int character = fontMetrics().averageCharWidth();
    m_list->setFixedWidth(character * listCharacters + 32);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left);
    row->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    m_search->setFixedWidth(m_list->width());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(
        QSize(character * (textCharacters + listCharacters) + 140, fontMetrics().lineSpacing() * 36)
            .boundedTo(screen()->availableSize() - QSize(80, 80)));
}

void HelpDialog::openAt(const QString &page)
{
    m_search->clear();
    for (int at = 0; at < m_pages.size(); ++at) {
        if (m_pages.at(at).id == page)
            m_list->setCurrentRow(at);
    }
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpDialog::fill(const QString &words)
{
    const int shown = m_found.value(m_list->currentRow(), -1);
    m_words = words.simplified();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_found.clear();
    for (int at = 0; at < m_pages.size(); ++at) {
        if (!holdsAll(m_pages.at(at).text, m_words))
            continue;
        m_found.append(at);
        auto *item = new QListWidgetItem(m_pages.at(at).title, m_list);
        item->setSizeHint({0, qMax(24, fontMetrics().height() + 10)});
    }
    m_list->setCurrentRow(qMax(0, int(m_found.indexOf(shown))));
    showPage(m_list->currentRow());
}

void HelpDialog::showPage(int row)
{
    if (row < 0 || row >= m_found.size()) {
        m_text->setPlainText(tr("No page says that."));
        return;
    }
    m_text->setMarkdown(m_pages.at(m_found.at(row)).text);
    // Qt sets paragraphs of Markdown solid.
    QTextCursor all(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(fontMetrics().lineSpacing());
        all.setPosition(block.position());
        all.setBlockFormat(format);
    }
    layOutTables();
    m_text->moveCursor(QTextCursor::Start);
    markFound();
}

void HelpDialog::layOutTables()
{
    const QList<QTextFrame *> frames = m_text->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(6);
        table->setFormat(format);
    }
}

void HelpDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    const QColor ground =
        blended(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35);
    look.setBackground(ground);
    look.setForeground(readableOn(ground, palette().color(QPalette::Text)));
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor at = m_text->document()->find(word); !at.isNull();
             at = m_text->document()->find(word, at))
            marks.append({at, look});
    }
    m_text->setExtraSelections(marks);
    if (marks.isEmpty())
        return;
    QTextCursor begin = marks.constFirst().cursor;
    begin.clearSelection();
    m_text->setTextCursor(begin);
    m_text->ensureCursorVisible();
}

void HelpDialog::follow(const QUrl &url)
{
    if (url.scheme() == "help"_L1)
        openAt(url.path());
    else if (url.scheme() == "https"_L1)
        Q_EMIT linkActivated(url);
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPage(m_list->currentRow());
}

} // namespace firstlight
