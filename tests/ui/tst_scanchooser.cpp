// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/categorytree.h"
#include "dialogs/scanchooser.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

using Type = AnnounceType;

QList<ListedPaper> week()
{
    return {{{u"cs.LG"_s}, {{u"cs.LG"_s, Type::New}}},
            {{u"cs.RO"_s, u"cs.LG"_s}, {{u"cs.LG"_s, Type::Cross}}},
            {{u"cs.LG"_s}, {{u"cs.LG"_s, Type::Replace}}}};
}

} // namespace

class TestScanChooser final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScanChooser> m_chooser;

    template <class T>
    T *find(const QString &name) const
    {
        return m_chooser->findChild<T *>(name);
    }
    QString effect() const { return find<QLabel>(u"scanEffect"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_chooser = std::make_unique<ScanChooser>(
            ScanChoice{{u"cs.LG"_s}, ScanScope{Type::New, Type::Cross}});
    }

    void saysNothingBeforeItKnows()
    {
        QCOMPARE(effect(), QString());
        m_chooser->setPapers({});
        QTRY_VERIFY(effect().startsWith(u"No papers are stored yet"_s));
    }

    void everyChangeSaysWhatItDoes()
    {
        m_chooser->setPapers(week());
        QTRY_COMPARE(effect(), u"Last week: 2 papers."_s);
        find<QLineEdit>(u"exclude-categories"_s)->setText(u"cs.ro"_s);
        QTRY_COMPARE(effect(), u"Drops 1 of last week's 2 papers."_s);
        find<QCheckBox>(u"type.replace"_s)->setChecked(true);
        QTRY_COMPARE(effect(), u"Adds 1 paper(s) to last week's 2, drops 1 of them."_s);
        find<QLineEdit>(u"exclude-categories"_s)->setText(u"cs.r"_s); // not yet a category
        QTRY_COMPARE(effect(), u"Adds 1 paper(s) to last week's 2."_s);
        find<QCheckBox>(u"type.replace"_s)->setChecked(false);
        find<QCheckBox>(u"announce-primary-only"_s)->setChecked(true);
        QTRY_COMPARE(effect(), u"Drops 1 of last week's 2 papers."_s);
        find<QCheckBox>(u"announce-primary-only"_s)->setChecked(false);
        m_chooser->findChild<CategoryTree *>()->setChosen({u"cs.LG"_s, u"math.PR"_s});
        QTRY_COMPARE(effect(), u"No change to last week's 2 papers. math.PR: not in the library "
                               "yet, unknown until the next pull."_s);
        m_chooser->findChild<CategoryTree *>()->setChosen({});
        QTRY_COMPARE(effect(), QString());
    }

    void valuesAreWhatIsChosen()
    {
        find<QCheckBox>(u"type.cross"_s)->setChecked(false);
        find<QCheckBox>(u"announce-primary-only"_s)->setChecked(true);
        find<QLineEdit>(u"exclude-categories"_s)->setText(u"cs.RO; nonsense"_s);
        const QHash<QString, QString> values = m_chooser->values();
        QCOMPARE(values.value(u"categories"_s), u"cs.LG"_s);
        QCOMPARE(values.value(u"announce-types"_s), u"new"_s);
        QCOMPARE(values.value(u"announce-primary-only"_s), u"on"_s);
        QCOMPARE(values.value(u"exclude-categories"_s), u"cs.RO; nonsense"_s);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            QVERIFY(m_chooser->complaints().value(value.key()));
    }
};

QTEST_MAIN(TestScanChooser)
#include "tst_scanchooser.moc"
