// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/wordendings.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Those that Porter's algorithm takes off, alone or one after the other.
const QStringList &suffixes()
{
    static const QStringList all =
        u"s es ies sses ed ied eed ing ings er ers ly y "
        "ness nesses ful fulness fully ous ously ousness ive ives ively iveness ivity ivities "
        "ize izes ized izing izer izers ization izations "
        "ate ates ated ating ately ation ations ational ationally ator ators ative atively "
        "al als ally ality alities alism alisms alist alists alize alizes alized alizing "
        "alization alizations ic ical ically icate icates icated icating icity icities "
        "able ably ability abilities ible ibly ibility ibilities "
        "ance ances ancy ancies ence ences ency encies ent ents ently ant ants antly "
        "ment ments ement ements ion ions ional ionally ism isms ist ists ity ities "
        "logy logies logical logically"_s.split(u' ');
    return all;
}

} // namespace

QStringList endingsBegunIn(QStringView beginning)
{
    QStringList endings;
    for (const QString &suffix : suffixes()) {
        const qsizetype most = std::min(suffix.size() - 1, beginning.size() - 1);
        for (qsizetype begun = 1; begun <= most; ++begun) {
            if (beginning.endsWith(QStringView(suffix).left(begun)))
                endings.append(suffix.mid(begun));
        }
    }
    // The suffix may be whole, and its last letters be taken off or changed all the same.
    endings.append(QString());
    endings.removeDuplicates();
    return endings;
}

} // namespace firstlight
