// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keysentences.h"
#include "settings/keystore.h"
#include "support/fakekeychain.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

namespace {

const KeyName vendor{u"llm"_s, u"api.example.org"_s};
const KeyName other{u"llm"_s, u"api.example.net"_s};

} // namespace

class TestKeyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("FIRSTLIGHT_API_KEY"); }
    void namesCarryTheHost();
    void aKeyIsItsHostsOnly();
    void anOldKeyBecomesTheConfiguredHosts_data();
    void anOldKeyBecomesTheConfiguredHosts();
    void anOldKeyIsNotShownToAHostThatIsLookedAt();
    void environmentGoesToTheConfiguredHostOnly();
    void whatWasKeptLastIsFound();
    void removesEverywhere();
    void tellsTrouble_data();
    void tellsTrouble();
    void doesNotWaitForEver();
    void fileIsForItsOwnerOnly();
    void openFileIsNotRead();
    void malformedFileIsLeftAsItIs();
    void linkIsNotFollowed();

private:
    FoundKey find(const KeyName &name, KeyStore::Trust trust = KeyStore::Trust::Configured)
    {
        const QFuture<FoundKey> future = m_store->find(name, trust);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result()
                                                                    : FoundKey{.detail = u"!"_s};
    }
    template <class T>
    static T waitFor(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : T();
    }
    QString file() const { return m_folder->filePath(u"keys.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeychainPlay> m_play;
    std::unique_ptr<KeyStore> m_store;
};

void TestKeyStore::init()
{
    qunsetenv("FIRSTLIGHT_API_KEY");
    m_folder = std::make_unique<QTemporaryDir>();
    m_play = std::make_unique<KeychainPlay>();
    m_store = std::make_unique<KeyStore>(std::make_unique<FakeKeychain>(*m_play), file());
}

void TestKeyStore::namesCarryTheHost()
{
    QCOMPARE(vendor.entry(), u"llm@api.example.org"_s);
    QCOMPARE((KeyName{u"llm"_s, {}}).entry(), u"llm"_s);
    QVERIFY(KeyName::fromString(u"llm@API.example.org"_s) == vendor);
    QVERIFY(KeyName::fromString(u"semantic-scholar"_s) ==
            (KeyName{u"semantic-scholar"_s, QString()}));
    QVERIFY(!KeyName::fromString(u"other"_s));
}

void TestKeyStore::aKeyIsItsHostsOnly()
{
    QVERIFY(waitFor(m_store->keepInKeychain(vendor, u"secret-one"_s)).isDone());
    QCOMPARE(m_play->entries, (QHash<QString, QString>{{vendor.entry(), u"secret-one"_s}}));
    QVERIFY(find(vendor).place == KeyPlace::Keychain);
    QCOMPARE(find(vendor).secret, u"secret-one"_s);
    QVERIFY(!find(other).isFound());
    m_store->keepForSession(vendor, u"secret-two"_s);
    QVERIFY(!find(other).isFound());
    QVERIFY(m_store->keepInFile(vendor, u"secret-three"_s));
    QVERIFY(!find(other).isFound());
    QVERIFY(find(other).secret.isEmpty());
}

void TestKeyStore::anOldKeyBecomesTheConfiguredHosts_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("key store") << static_cast<int>(KeyPlace::Keychain);
    QTest::newRow("session") << static_cast<int>(KeyPlace::Session);
    QTest::newRow("file") << static_cast<int>(KeyPlace::File);
}

void TestKeyStore::anOldKeyBecomesTheConfiguredHosts()
{
    QFETCH(int, place);
    const KeyName nobodys{u"llm"_s, {}};
    if (place == static_cast<int>(KeyPlace::Keychain))
        m_play->entries.insert(u"llm"_s, u"old-secret"_s);
    else if (place == static_cast<int>(KeyPlace::Session))
        m_store->keepForSession(nobodys, u"old-secret"_s);
    else
        QVERIFY(m_store->keepInFile(nobodys, u"old-secret"_s));
    QCOMPARE(find(vendor).secret, u"old-secret"_s);
    QCOMPARE(static_cast<int>(find(vendor).place), place);
    QVERIFY(!m_play->entries.contains(u"llm"_s));
    QVERIFY(!find(other).isFound());
    QVERIFY(!find(nobodys).isFound());
}

void TestKeyStore::anOldKeyIsNotShownToAHostThatIsLookedAt()
{
    m_play->entries.insert(u"llm"_s, u"old-secret"_s);
    QVERIFY(!find(other, KeyStore::Trust::Kept).isFound());
    QVERIFY(m_play->entries.contains(u"llm"_s));
}

void TestKeyStore::environmentGoesToTheConfiguredHostOnly()
{
    qputenv("FIRSTLIGHT_API_KEY", "from-outside\n");
    QCOMPARE(find(vendor).secret, u"from-outside"_s);
    QVERIFY(find(vendor).place == KeyPlace::Environment);
    QVERIFY(!find(other, KeyStore::Trust::Kept).isFound());
    QVERIFY(!find({u"semantic-scholar"_s, u"api.example.org"_s}).isFound());
}

void TestKeyStore::whatWasKeptLastIsFound()
{
    QVERIFY(waitFor(m_store->keepInKeychain(vendor, u"first-secret"_s)).isDone());
    QVERIFY(m_store->keepInFile(vendor, u"second-secret"_s));
    QCOMPARE(find(vendor).secret, u"second-secret"_s);
    m_store->keepForSession(vendor, u"third-secret"_s);
    QCOMPARE(find(vendor).secret, u"third-secret"_s);
    QVERIFY(m_store->keepInFile(vendor, u"fourth-secret"_s));
    QVERIFY(find(vendor).place == KeyPlace::File);
    QVERIFY(waitFor(m_store->keepInKeychain(vendor, u"fifth-secret"_s)).isDone());
    QCOMPARE(find(vendor).secret, u"fifth-secret"_s);
    QVERIFY(!QFile::exists(file()));
}

void TestKeyStore::removesEverywhere()
{
    QVERIFY(waitFor(m_store->keepInKeychain(vendor, u"first-secret"_s)).isDone());
    QVERIFY(m_store->keepInFile(vendor, u"second-secret"_s));
    QVERIFY(m_store->keepInFile(other, u"of-the-other"_s));
    m_store->keepForSession(vendor, u"third-secret"_s);
    QVERIFY(waitFor(m_store->remove(vendor)));
    QVERIFY(!find(vendor).isFound());
    QVERIFY(m_play->entries.isEmpty());
    QCOMPARE(find(other).secret, u"of-the-other"_s);
    QVERIFY(waitFor(m_store->remove(other)));
    QVERIFY(!QFile::exists(file()));
}

void TestKeyStore::tellsTrouble_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << static_cast<int>(KeychainState::Locked) << u"is locked: unlock"_s;
    QTest::newRow("absent") << static_cast<int>(KeychainState::Absent)
                            << u"no key store on this desktop that works (its own words)"_s;
    QTest::newRow("refused") << static_cast<int>(KeychainState::Refused)
                             << u"refused (its own words)"_s;
    QTest::newRow("silent") << static_cast<int>(KeychainState::Silent) << u"does not answer"_s;
}

void TestKeyStore::tellsTrouble()
{
    QFETCH(int, state);
    QFETCH(QString, words);
    m_store->setPatience(std::chrono::milliseconds(1));
    m_play->state = static_cast<KeychainState>(state);
    const FoundKey key = find(vendor);
    QVERIFY(!key.isFound());
    QCOMPARE(static_cast<int>(key.keychain), state);
    QVERIFY2(placeSentence(key, file()).contains(words), qPrintable(placeSentence(key, file())));
    const KeychainAnswer kept = waitFor(m_store->keepInKeychain(vendor, u"a-secret"_s));
    QCOMPARE(static_cast<int>(kept.state), state);
    m_store->keepForSession(vendor, u"a-secret"_s);
    QVERIFY(find(vendor).place == KeyPlace::Session);
}

void TestKeyStore::doesNotWaitForEver()
{
    m_store->setPatience(std::chrono::milliseconds(1));
    m_play->state = KeychainState::Silent;
    QSignalSpy late(m_store.get(), &KeyStore::answeredLate);
    QVERIFY(find(vendor).keychain == KeychainState::Silent);
    QCOMPARE(m_play->asked.size(), 1);
    // Behind what hangs nothing more is queued.
    QVERIFY(find(vendor).keychain == KeychainState::Silent);
    QCOMPARE(m_play->asked.size(), 1);
    m_play->release();
    QTRY_COMPARE(late.size(), 1);
    m_play->entries.insert(vendor.entry(), u"a-secret"_s);
    QCOMPARE(find(vendor).secret, u"a-secret"_s);
}

void TestKeyStore::fileIsForItsOwnerOnly()
{
    QVERIFY(m_store->keepInFile(vendor, u"a-secret"_s));
    QVERIFY(m_store->keepInFile(other, u"b-secret"_s));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                           QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"keys.json"_s});
    QCOMPARE(find(vendor).secret, u"a-secret"_s);
    QCOMPARE(find(other).secret, u"b-secret"_s);
}

void TestKeyStore::openFileIsNotRead()
{
    QVERIFY(m_store->keepInFile(vendor, u"a-secret"_s));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    m_play->entries.insert(vendor.entry(), u"of-the-store"_s);
    const FoundKey key = find(vendor);
    QVERIFY(!key.isFound());
    QVERIFY(key.secret.isEmpty());
    QVERIFY2(key.detail.contains(u"0640"_s), qPrintable(key.detail));
    QVERIFY(placeSentence(key, file()).contains(u"replace it at the service"_s));
    // Nor is it replaced: other hosts' keys would go with it.
    const Result<void> kept = m_store->keepInFile(other, u"b-secret"_s);
    QVERIFY(!kept);
    QVERIFY2(kept.error().detail.contains(u"0640"_s), qPrintable(kept.error().detail));
    const auto removed = waitFor(m_store->remove(other));
    QVERIFY(!removed);
    QVERIFY2(removed.error().detail.contains(u"0640"_s), qPrintable(removed.error().detail));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(find(vendor).secret, u"a-secret"_s);
    QVERIFY(!find(other).isFound());
}

void TestKeyStore::malformedFileIsLeftAsItIs()
{
    const QByteArray text = R"({"llm@api.example.net": "b-secret",, })";
    QFile keys(file());
    QVERIFY(keys.open(QIODevice::WriteOnly));
    keys.write(text);
    keys.close();
    QVERIFY(keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(find(other).detail.contains(u"no keys that can be made out"_s));
    const Result<void> kept = m_store->keepInFile(vendor, u"a-secret"_s);
    QVERIFY(!kept);
    QVERIFY(kept.error().detail.contains(file()));
    QVERIFY(!waitFor(m_store->remove(other)));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QCOMPARE(keys.readAll(), text);
}

void TestKeyStore::linkIsNotFollowed()
{
    QFile target(m_folder->filePath(u"elsewhere"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(R"({"llm@api.example.org": "a-secret"})");
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    target.close();
    QVERIFY(QFile::link(target.fileName(), file()));
    QVERIFY(!find(vendor).isFound());
    QVERIFY(!find(vendor).detail.isEmpty());
    QVERIFY(!m_store->keepInFile(vendor, u"b-secret"_s));
    QVERIFY(QFileInfo(file()).isSymLink());
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
