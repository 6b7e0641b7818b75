// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profile.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace firstlight;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDefaultKeepsItsOwnRule();
    void meaningsFollowTheLanguage();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void unknownKeysAreNamed();
    void defaultsAreNotWritten();
    void damagedValuesFallBackToTheDefault();
    void handEditedListsAreRead();
    void paceIsObeyedOnLoopbackOnly();
    void profileKeepsEverythingBelowItsFolder();

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"sub/%1.ini"_s.arg(++m_files)); }
};

void TestSettings::everyDefaultKeepsItsOwnRule()
{
    for (const SettingInfo &info : settingInfos()) {
        QVERIFY2(!info.meaning.isEmpty(), qPrintable(info.key));
        QCOMPARE(info.parse(info.defaultText).value_or(u"broken"_s), info.defaultText);
    }
}

void TestSettings::meaningsFollowTheLanguage()
{
    class Shouting final : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(context) + u'!' + QString::fromUtf8(source);
        }
        bool isEmpty() const override { return false; }
    };
    const SettingInfo &info = settingInfos().constFirst();
    QCOMPARE(meaningOf(info), info.meaning);
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QCOMPARE(meaningOf(info), u"Settings!"_s + info.meaning);
    QCoreApplication::removeTranslator(&shouting);
}

void TestSettings::valuesAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // empty: refused
    const auto row = [](const QString &key, const QString &given, const QString &kept) {
        QTest::addRow("%s=%s", qPrintable(key), qPrintable(given)) << key << given << kept;
    };
    row(u"categories"_s, u"cs.lg, math.ST cs.LG"_s, u"cs.LG,math.ST"_s);
    row(u"categories"_s, u"cs.NOPE"_s, {});
    row(u"categories"_s, u" , "_s, {});
    row(u"categories"_s, u"cs.LG/../.."_s, {});
    row(u"announce-types"_s, u"New, replace-cross"_s, u"new,replace-cross"_s);
    row(u"announce-types"_s, u"old"_s, {});
    row(u"announce-primary-only"_s, u" Yes "_s, u"on"_s);
    row(u"announce-primary-only"_s, u"perhaps"_s, {});
    row(u"exclude-categories"_s, u"CS.ro, math.pr"_s, u"cs.RO,math.PR"_s);
    row(u"exclude-categories"_s, u"cs.XX"_s, {});
    row(u"cutoff.relevance"_s, u" 9 "_s, u"9"_s);
    row(u"cutoff.relevance"_s, u"0"_s, {});
    row(u"cutoff.novelty"_s, u"11"_s, {});
    row(u"cutoff.novelty"_s, u"7.5"_s, {});
    row(u"scorer"_s, u"LLM"_s, u"llm"_s);
    row(u"scorer"_s, u"magic"_s, {});
    row(u"llm.endpoint"_s, u"https://models.example.org/v1/"_s, u"https://models.example.org/v1"_s);
    row(u"llm.endpoint"_s, u"http://127.0.0.1:8080/v1"_s, u"http://127.0.0.1:8080/v1"_s);
    row(u"llm.endpoint"_s, u"http://localhost:11434/v1"_s, u"http://localhost:11434/v1"_s);
    row(u"llm.endpoint"_s, u"http://models.example.org/v1"_s, {});
    row(u"llm.endpoint"_s, u"https://user:secret@models.example.org/v1"_s, {});
    row(u"llm.endpoint"_s, u"file:///etc/passwd"_s, {});
    row(u"llm.concurrency"_s, u"9"_s, {});
    row(u"llm.max-usd-run"_s, u"0.5"_s, u"0.5"_s);
    row(u"llm.max-usd-run"_s, u"-1"_s, {});
    row(u"llm.max-usd-run"_s, u"nan"_s, {});
    row(u"arxiv.pace-seconds"_s, u"inf"_s, {});
    row(u"people.follow"_s, u"Ada Writer,  Ben   Reader ;"_s, u"Ada Writer; Ben Reader"_s);
    row(u"people.follow"_s, u"Writer, Ada; s2:12\nBen Reader<S2:34>"_s,
        u"Writer, Ada; s2:12; Ben Reader <s2:34>"_s);
    row(u"people.follow"_s, u"Ada Writer <s2:none>"_s, {});
    row(u"people.follow"_s, u"<b>Ada</b>"_s, {});
    row(u"people.min-h-index"_s, u"12"_s, u"12"_s);
    row(u"people.min-h-index"_s, u"-1"_s, {});
    row(u"people.min-h-index"_s, u"2.5"_s, {});
    row(u"llm.model"_s, u"two\nlines"_s, {});
}

void TestSettings::valuesAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, given);
    QFETCH(QString, kept);
    Settings settings(newFile());
    const auto changed = settings.setText(key, given);
    QCOMPARE(changed.has_value(), !kept.isEmpty());
    if (changed)
        QCOMPARE(settings.text(key).value(), kept);
    else
        QCOMPARE(changed.error().kind, Error::Kind::Usage);
}

void TestSettings::unknownKeysAreNamed()
{
    Settings settings(newFile());
    QCOMPARE(settings.text(u"colour"_s).error(), (Error{Error::Kind::NotFound, u"colour"_s}));
    QCOMPARE(settings.setText(u"colour"_s, u"red"_s).error().kind, Error::Kind::NotFound);
}

void TestSettings::defaultsAreNotWritten()
{
    const QString path = newFile();
    Settings settings(path);
    QVERIFY(settings.setText(u"cutoff.relevance"_s, u"9"_s));
    QVERIFY(settings.setText(u"cutoff.novelty"_s, u"7"_s));
    QVERIFY(settings.setText(u"cutoff.relevance"_s, u"8"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("relevance"));
}

void TestSettings::damagedValuesFallBackToTheDefault()
{
    const QString path = m_folder.filePath(u"damaged.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[cutoff]\nrelevance=many\n[llm]\nendpoint=http://evil.example.org\n");
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.relevanceCutoff(), 8);
    QVERIFY(settings.llmEndpoint().isEmpty());
}

void TestSettings::handEditedListsAreRead()
{
    const QString path = m_folder.filePath(u"list.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ncategories=cs.CL, stat.ML\n");
    file.close();
    QCOMPARE(Settings(path).categories(), (QStringList{u"cs.CL"_s, u"stat.ML"_s}));
}

void TestSettings::paceIsObeyedOnLoopbackOnly()
{
    Settings settings(newFile());
    QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"0.1"_s));
    QCOMPARE(settings.paceSeconds(), 3.0);
    QVERIFY(settings.setText(u"arxiv.feed-url"_s, u"http://127.0.0.1:1234"_s));
    QCOMPARE(settings.paceSeconds(), 0.1);
    QVERIFY(settings.setText(u"arxiv.pace-seconds"_s, u"15"_s));
    QCOMPARE(settings.paceSeconds(), 15.0);
}

void TestSettings::profileKeepsEverythingBelowItsFolder()
{
    const Profile profile = Profile::in(m_folder.path());
    for (const QString &path :
         {profile.database(), profile.runLock(), profile.paceStamp(), profile.settingsFile})
        QVERIFY2(path.startsWith(m_folder.path() + u'/'), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
