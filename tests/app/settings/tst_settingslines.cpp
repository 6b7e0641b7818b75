// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "settings/settingslines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestSettingsLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsInTheText()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(u"a.ini"_s));
        const QString text = settingsText(settingValues(settings));
        for (const SettingInfo &info : settingInfos())
            QVERIFY2(text.contains(u"# %1 = %2\n"_s.arg(info.key, info.defaultText)),
                     qPrintable(info.key));
        QVERIFY(settingsFromText(text).taken.isEmpty());
    }

    void whatIsChangedTravels()
    {
        const QTemporaryDir folder;
        Settings one(folder.filePath(u"one.ini"_s));
        QVERIFY(one.setText(u"categories"_s, u"math.ST, cs.LG"_s));
        QVERIFY(one.setText(u"people.follow"_s, u"Ada Writer; Ben Reader <s2:1234567>"_s));
        QVERIFY(one.setText(u"llm.prefilter-share"_s, u"0.4"_s));
        QVERIFY(one.setOwnKeys(u"star"_s, u"Ctrl+Shift+S"_s));
        const SettingsReading reading = settingsFromText(settingsText(settingValues(one)));
        QVERIFY(reading.refused.isEmpty());
        QCOMPARE(reading.taken.size(), 4);
        Settings other(folder.filePath(u"other.ini"_s));
        for (auto value = reading.taken.cbegin(); value != reading.taken.cend(); ++value)
            QVERIFY(setValue(other, value.key(), value.value()));
        QCOMPARE(settingValues(other), settingValues(one));
    }

    void badLinesAreNamedAndTheRestIsTaken()
    {
        const SettingsReading reading =
            settingsFromText(u"# a remark\n\ncutoff.relevance = 6\r\ncutoff.novelty = 12\n"
                             "colour = red\nnonsense\nkeys.../x = A\nui.theme=dark"_s);
        QCOMPARE(reading.taken,
                 (SettingValues{{u"cutoff.relevance"_s, u"6"_s}, {u"ui.theme"_s, u"dark"_s}}));
        QList<int> lines;
        for (const SettingsReading::Refusal &refusal : reading.refused)
            lines.append(refusal.line);
        QCOMPARE(lines, (QList<int>{4, 5, 6, 7}));
        QVERIFY(reading.refused.constFirst().why.contains(u"10"_s));
    }

    void secretsAreLeftOut()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"a.ini"_s));
        const QString secret = u"sk-proj-0123456789abcdef"_s;
        QVERIFY(settings.setText(u"llm.model"_s, secret));
        const QString text = settingsText(settingValues(settings));
        QVERIFY(!text.contains(secret));
        QVERIFY(text.contains(u"# llm.model is left out"_s));
    }
};

QTEST_GUILESS_MAIN(TestSettingsLines)
#include "tst_settingslines.moc"
