// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/paperdocument.h"

#include "math/formulatext.h"
#include "panes/notemarkdown.h"
#include "panes/pagemarks.h"
#include "panes/paperscore.h"
#include "paper/texaccents.h"
#include "settings/categories.h"
#include "words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class PaperSetter final
{
    Q_DECLARE_TR_FUNCTIONS(PaperView)

public:
    PaperSetter(QTextDocument *document, const Pick &pick, const PaperStyle &style)
        : m_page(document, style)
        , m_pick(pick)
        , m_style(style)
    {}

    void set()
    {
        setTitle();
        setAuthors();
        setFacts();
        writeScore(m_page, m_pick);
        setUpdate();
        setAbstract();
        setRemarks();
        setTags();
        setNote();
        markSearched(m_page);
        setFooter();
        if (m_style.showsHistory)
            writeHistory(m_page);
    }

private:
    void setTitle()
    {
        m_page.startBlock(0, 115);
        QTextCharFormat format = m_page.strong();
        format.setFontPointSize(m_style.font.pointSizeF() * 1.45);
        m_page.writeTex(m_pick.paper.title, format);
        if (m_pick.score)
            markTitle(m_page, m_pick);
    }

    void setAuthors()
    {
        m_page.startBlock(8);
        const QStringList &authors = m_pick.paper.authors;
        const qsizetype shown = m_style.showsAllAuthors || authors.size() <= authorsShown + 1
                                    ? authors.size()
                                    : authorsShown;
        for (qsizetype i = 0; i < authors.size(); ++i) {
            const std::optional<FollowedAuthor> followed = followedAuthor(m_pick, authors.at(i));
            if (i >= shown && !followed)
                continue;
            if (!m_page.isAtStart())
                m_page.write(u", "_s);
            setAuthor(decodeTexText(authors.at(i)), followed);
        }
        if (shown < authors.size()) {
            m_page.write(u" … "_s);
            m_page.writeOffer(tr("show all %Ln", nullptr, static_cast<int>(authors.size())),
                              allAuthorsAnchor);
        }
    }

    // Underlining a line full of names would make it hard to read; the colour and the pointer say
    // that they lead somewhere.
    void setAuthor(const QString &name, const std::optional<FollowedAuthor> &followed)
    {
        QTextCharFormat format = m_page.linked(anchorWith(authorAnchor, name));
        format.setToolTip(tr("Papers by %1 in the library").arg(name));
        if (followed)
            format.setFontWeight(QFont::Bold);
        m_page.write(followed ? markedAuthor(*followed) : name, format);
    }

    void setFacts()
    {
        const Paper &paper = m_pick.paper;
        m_page.startBlock(8);
        m_page.writeMuted(
            tr("Announced %1").arg(QLocale().toString(m_pick.day, QLocale::LongFormat)));
        m_page.writeSeparator();
        m_page.writeMuted(announceTypeName(m_pick.type));
        if (const QString source = sourceName(m_pick.source); !source.isEmpty()) {
            m_page.writeSeparator();
            m_page.writeMuted(source);
        }
        m_page.writeSeparator();
        m_page.writeMuted(u"arXiv:\u2060"_s + paper.id.toString() + u'v' +
                          QString::number(paper.version));
        m_page.startBlock(4);
        for (const QString &code : paper.categories) {
            if (!m_page.isAtStart())
                m_page.writeSeparator();
            const std::optional<Category> category = categoryByCode(code);
            //: a subject with arXiv's code for it: Machine Learning (cs.LG)
            m_page.writeMuted(category ? tr("%1 (%2)").arg(category->name, code) : code);
        }
    }

    void setUpdate()
    {
        if (!m_pick.isUpdated())
            return;
        m_page.startBlock(16);
        m_page.write(updateText(m_pick), m_page.strong());
        if (m_style.changes.isEmpty())
            return;
        if (isAbstractChanged()) {
            m_page.writeAnotherOffer(m_style.showsChanges ? tr("Show the abstract alone")
                                                          : tr("What changed"),
                                     changesAnchor);
        } else {
            m_page.writeSeparator();
            m_page.writeMuted(tr("the abstract is the same"));
        }
    }

    bool isAbstractChanged() const
    {
        return std::any_of(m_style.changes.cbegin(), m_style.changes.cend(),
                           [](const WordRun &run) { return run.fate != WordRun::Fate::Kept; });
    }

    void setAbstract()
    {
        m_page.startBlock(m_pick.isUpdated() ? 8 : 16, 145);
        const int from = m_page.cursor().position();
        if (!m_style.showsChanges || !isAbstractChanged()) {
            m_page.writeTex(m_pick.paper.abstract, m_page.plain());
            if (m_pick.score)
                markEvidence(m_page, *m_pick.score, from);
        } else {
            for (const WordRun &run : m_style.changes) {
                if (!m_page.isAtStart())
                    m_page.write(u" "_s);
                m_page.write(run.text, formatOf(run.fate));
            }
        }
        markAddresses(m_page, from);
    }

    // Lines as well as colours: struck through is gone, underlined and bold has come.
    QTextCharFormat formatOf(WordRun::Fate fate) const
    {
        if (fate == WordRun::Fate::Removed) {
            QTextCharFormat format = m_page.muted();
            format.setFontStrikeOut(true);
            return format;
        }
        if (fate == WordRun::Fate::Kept)
            return m_page.plain();
        QTextCharFormat format = m_page.strong();
        format.merge(m_page.tinted(0.22));
        format.setFontUnderline(true);
        return format;
    }

    void setRemarks()
    {
        const Paper &paper = m_pick.paper;
        const int from = m_page.cursor().position();
        const auto set = [this](const QString &label, const QString &raw) {
            if (raw.isEmpty())
                return;
            m_page.startBlock(8);
            m_page.writeMuted(label + u' ');
            m_page.writeTex(raw, m_page.muted());
        };
        set(tr("Comments:"), paper.comments);
        set(tr("Journal reference:"), paper.journalRef);
        set(tr("DOI:"), paper.doi);
        markAddresses(m_page, from);
    }

    void setTags()
    {
        m_page.startBlock(16, 140);
        for (const QString &tag : m_pick.reader.tags) {
            m_page.writeChip(tag);
            m_page.writeOffer(tr("remove"), anchorWith(untagAnchor, tag),
                              tr("Remove the tag %1").arg(tag));
            m_page.write(u"\u2002 "_s);
        }
        m_page.writeOffer(tr("Add a tag"), tagsAnchor);
        if (m_pick.reader.note.isEmpty()) {
            m_page.writeAnotherOffer(tr("Write a note"), noteAnchor);
        }
    }

    void setNote()
    {
        if (m_pick.reader.note.isEmpty())
            return;
        m_page.writeHeading(tr("Note"));
        m_page.writeAnotherOffer(tr("edit"), noteAnchor, tr("Edit the note"));
        m_page.startBlock(4);
        insertNote(m_page, m_pick.reader.note);
    }

    void setFooter()
    {
        m_page.startBlock(20, 140);
        m_page.writeOffer(tr("More like this"), likeAnchor);
        m_page.writeAnotherOffer(tr("Download PDF"), pdfAnchor);
        if (hasTex(m_pick.paper)) {
            m_page.writeAnotherOffer(
                m_style.showsSource ? tr("Show it typeset") : tr("Show TeX source"), sourceAnchor);
        }
        m_page.writeAnotherOffer(m_style.showsHistory ? tr("Hide the history of its scores")
                                                      : tr("History of its scores"),
                                 historyAnchor);
    }

    PageWriter m_page;
    const Pick &m_pick;
    const PaperStyle &m_style;
};

} // namespace

void writePaper(QTextDocument *document, const Pick &pick, const PaperStyle &style)
{
    document->clear();
    if (style.formulas)
        style.formulas->clear();
    document->setDefaultFont(style.font);
    document->setUndoRedoEnabled(false);
    QTextCursor whole(document); // laid out once, not for every block
    whole.beginEditBlock();
    PaperSetter(document, pick, style).set();
    whole.endEditBlock();
}

int readableWidth(const QFont &font)
{
    const QString sample = u"the quick brown fox jumps over the lazy dog and sleeps "_s;
    return qRound(QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size()) * 75);
}

bool hasTex(const Paper &paper)
{
    const auto isTex = [](const QString &text) {
        return text.contains(u'$') || text.contains(u'\\');
    };
    return isTex(paper.title) || isTex(paper.abstract);
}

} // namespace firstlight
