// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ris.h"

#include "exchange/personname.h"
#include "exchange/reference.h"
#include "paper/texaccents.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Record final
{
public:
    explicit Record(QLatin1StringView type) { add("TY"_L1, type); }

    void add(QLatin1StringView tag, const QString &value)
    {
        if (const QString line = onOneLine(value); !line.isEmpty())
            m_text += tag + u"  - "_s + line + u"\r\n"_s;
    }

    QString text() const { return m_text + u"ER  - \r\n"_s; }

private:
    QString m_text;
};

// "Last, First, Suffix", as RIS wants it.
QString authorOf(const QString &author)
{
    const PersonName name = personName(author);
    QStringList parts{name.family};
    if (!name.given.isEmpty() || !name.suffix.isEmpty())
        parts.append(name.given);
    if (!name.suffix.isEmpty())
        parts.append(name.suffix);
    return parts.join(u", "_s);
}

QString recordOf(const Pick &pick)
{
    const Paper &paper = pick.paper;
    Record record(paper.journalRef.isEmpty() ? "UNPB"_L1 : "JOUR"_L1);
    record.add("TI"_L1, decodeTexText(paper.title));
    for (const QString &author : paper.authors)
        record.add("AU"_L1, authorOf(author));
    record.add("AB"_L1, decodeTexText(paper.abstract));
    record.add("PY"_L1, QString::number(paper.id.year()));
    if (pick.day.isValid())
        record.add("DA"_L1, QString(pick.day.toString(u"yyyy/MM/dd"_s) + u'/'));
    record.add("JO"_L1, decodeTexText(paper.journalRef));
    record.add("PB"_L1, u"arXiv"_s);
    record.add("AN"_L1, QString(u"arXiv:"_s + paper.id.toString()));
    record.add("DO"_L1, doiOf(paper));
    record.add("UR"_L1, addressOf(paper));
    for (const QString &keyword : paper.categories + pick.reader.tags)
        record.add("KW"_L1, keyword);
    record.add("N1"_L1, decodeTexText(paper.comments));
    record.add("N1"_L1, pick.reader.note);
    return record.text();
}

} // namespace

QString ris(const QList<Pick> &picks)
{
    QStringList records;
    for (const Pick &pick : picks)
        records.append(recordOf(pick));
    return records.join(u"\r\n"_s);
}

} // namespace firstlight
