// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include <QSet>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        constexpr int kinds = static_cast<int>(Error::Kind::Cancelled) + 1;
        for (int kind = 0; kind < kinds; ++kind) {
            const QString text = sentence({static_cast<Error::Kind>(kind), {}}, Doing::Getting);
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), kinds);
    }

    void detailsAreQuoted()
    {
        QVERIFY(sentence({Error::Kind::Storage, u"disk full"_s}, Doing::Opening)
                    .contains(u"(disk full)"_s));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
