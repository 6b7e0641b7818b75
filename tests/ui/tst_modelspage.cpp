// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"
#include "dialogs/keyeditor.h"
#include "dialogs/modelspage.h"
#include "dialogs/settingsdialog.h"
#include "support/fakekeychain.h"
#include "support/fakeserver.h"
#include "support/tempstore.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace firstlight;
using namespace firstlight::test;
using namespace Qt::StringLiterals;

class TestModelsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The desktop's own key store is none of a test's business.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void showsWhatIsSaved();
    void everyFieldHasAName();
    void presetsFillTheAddress();
    void flexIsForServicesThatHaveIt();
    void tellsWhereTheKeyIs();
    void keepsAKeyInTheKeyStore();
    void offersOtherPlacesWhenLocked();
    void asksBeforeItUsesAFile();
    void deletesAKey();
    void aKeyIsNotTakenToAnotherHost();
    void aTypedKeyIsNotTakenToAnotherHost();
    void fetchesModels();
    void tellsWhyThereAreNoModels();
    void testsTheConnection();
    void focusesTheSettingAtFault();
    void wheelDoesNotChangeValues();
    void dialogStaysUntilTheKeyIsKept();

private:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget of the name %s", name);
        return found;
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    void click(const char *button) { find<QPushButton>(button)->click(); }
    void makePage();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeychainPlay> m_play;
    std::unique_ptr<KeyStore> m_keys;
    Answer m_answer;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Http> m_http;
    std::unique_ptr<ConnectionTest> m_connection;
    std::unique_ptr<ModelsPage> m_page;
};

void TestModelsPage::init()
{
    qunsetenv("FIRSTLIGHT_API_KEY");
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"firstlight.ini"_s));
    m_play = std::make_unique<KeychainPlay>();
    m_keys = std::make_unique<KeyStore>(std::make_unique<FakeKeychain>(*m_play),
                                        m_folder->filePath(u"keys.json"_s));
    m_answer = {};
    m_server = std::make_unique<FakeServer>([this](const SeenRequest &) { return m_answer; });
    m_http = std::make_unique<Http>();
    m_connection = std::make_unique<ConnectionTest>(
        *m_http,
        ConnectionTest::Records{
            .sent = [](const RequestRecord &) { return ready(Result<qint64>(1)); },
            .received = [](const RequestRecord &) { return ready(Result<void>()); },
            .failed = [](qint64, const QString &, bool) { return ready(Result<void>()); },
            .learnt = [](const QString &, const QString &, const QByteArray &) {},
            .price = [](const Endpoint &endpoint) { return priceOf(endpoint.model); }},
        Clock(testNow()));
    QVERIFY(m_settings->setText(u"llm.endpoint"_s, m_server->url(u"/v1"_s).toString()));
    QVERIFY(m_settings->setText(u"llm.model"_s, u"gpt-5-mini"_s));
}

void TestModelsPage::makePage()
{
    m_page = std::make_unique<ModelsPage>(EndpointForm::Parts{*m_settings, *m_keys, *m_connection});
    m_page->resize(600, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestModelsPage::showsWhatIsSaved()
{
    for (const auto &[key, value] :
         QList<std::pair<QString, QString>>{{u"llm.dialect"_s, u"anthropic"_s},
                                            {u"llm.effort"_s, u"high"_s},
                                            {u"llm.title-pass"_s, u"on"_s},
                                            {u"llm.second-opinions"_s, u"2"_s},
                                            {u"llm.flex"_s, u"scheduled"_s},
                                            {u"llm.concurrency"_s, u"5"_s},
                                            {u"llm.max-usd-run"_s, u"0.0025"_s},
                                            {u"llm.max-usd-month"_s, u"0"_s}})
        QVERIFY2(m_settings->setText(key, value), qPrintable(key));
    makePage();
    const QHash<QString, QString> values = m_page->values();
    QCOMPARE(values.size(), 12);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        QCOMPARE(value.value(), *m_settings->text(value.key()));
        QVERIFY2(m_page->complaints().contains(value.key()), qPrintable(value.key()));
    }
    QVERIFY(text("modelPrice").contains(u"per million tokens"_s));
}

void TestModelsPage::everyFieldHasAName()
{
    makePage();
    for (const QWidget *field : m_page->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QComboBox *>(field) ||
                             qobject_cast<const QAbstractSpinBox *>(field) ||
                             qobject_cast<const QAbstractButton *>(field);
        const auto *line = qobject_cast<const QLineEdit *>(field);
        const bool isLine = line && !qobject_cast<const QAbstractSpinBox *>(line->parent()) &&
                            !qobject_cast<const QComboBox *>(line->parent());
        if (!isField && !isLine)
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(field->objectName()));
    }
}

void TestModelsPage::presetsFillTheAddress()
{
    makePage();
    auto *preset = find<QComboBox>("servicePreset");
    QCOMPARE(preset->currentData().toString(), u"other"_s);
    preset->setCurrentIndex(preset->findData(u"anthropic"_s));
    Q_EMIT preset->activated(preset->currentIndex());
    QCOMPARE(find<QLineEdit>("llm.endpoint")->text(), u"https://api.anthropic.com/v1"_s);
    QCOMPARE(m_page->values().value(u"llm.dialect"_s), u"auto"_s);
    QTRY_VERIFY(text("keyState").startsWith(u"Key for api.anthropic.com:"_s));
    QTest::keyClicks(find<QLineEdit>("llm.endpoint"), u"x"_s);
    QCOMPARE(preset->currentData().toString(), u"anthropic"_s); // by the host alone
    find<QLineEdit>("llm.endpoint")->selectAll();
    QTest::keyClicks(find<QLineEdit>("llm.endpoint"), u"http://localhost:11434"_s);
    QCOMPARE(preset->currentData().toString(), u"ollama"_s);
}

void TestModelsPage::flexIsForServicesThatHaveIt()
{
    makePage();
    QVERIFY(!find<QComboBox>("llm.flex")->isEnabled());
    auto *preset = find<QComboBox>("servicePreset");
    preset->setCurrentIndex(preset->findData(u"openai"_s));
    Q_EMIT preset->activated(preset->currentIndex());
    QVERIFY(find<QComboBox>("llm.flex")->isEnabled());
}

void TestModelsPage::tellsWhereTheKeyIs()
{
    makePage();
    QTRY_VERIFY(text("keyState").endsWith(u"None."_s));
    QVERIFY(!find<QPushButton>("deleteKey")->isEnabled());
    qputenv("FIRSTLIGHT_API_KEY", "from-outside");
    makePage();
    QTRY_VERIFY(text("keyState").contains(u"From the environment"_s));
    QVERIFY(!find<QPushButton>("deleteKey")->isEnabled());
    QVERIFY(!text("keyState").contains(u"from-outside"_s));
}

void TestModelsPage::keepsAKeyInTheKeyStore()
{
    makePage();
    QVERIFY(find<QPushButton>("keepInKeychain")->isHidden() ||
            !find<QPushButton>("keepInKeychain")->isVisible());
    QTest::keyClicks(find<QLineEdit>("key"), u"my-secret-key"_s);
    click("keepInKeychain");
    QTRY_VERIFY(text("keyState").endsWith(u"In the key store of this desktop."_s));
    QCOMPARE(m_play->entries.value(u"llm@"_s + hostOf(m_server->url())), u"my-secret-key"_s);
    QVERIFY(find<QLineEdit>("key")->text().isEmpty());
}

void TestModelsPage::offersOtherPlacesWhenLocked()
{
    m_play->state = KeychainState::Locked;
    makePage();
    QTRY_VERIFY(text("keyState").contains(u"is locked"_s));
    QTest::keyClicks(find<QLineEdit>("key"), u"my-secret-key"_s);
    click("keepInKeychain");
    QTRY_VERIFY(find<QLabel>("complaint.key")->isVisible());
    QVERIFY(text("complaint.key").contains(u"for this session only, or in a file"_s));
    QVERIFY(text("keyState").contains(u"is locked"_s));
    QVERIFY(find<QPushButton>("keepForSession")->hasFocus());
    click("keepForSession");
    QTRY_VERIFY(text("keyState").endsWith(u"Kept for this session only."_s));
    QVERIFY(!find<QLabel>("complaint.key")->isVisible());
    QVERIFY(m_page->findChild<QLineEdit *>(u"key"_s)->text().isEmpty());
    QVERIFY(!QFile::exists(m_keys->file()));
}

void TestModelsPage::asksBeforeItUsesAFile()
{
    makePage();
    QTest::keyClicks(find<QLineEdit>("key"), u"my-secret-key"_s);
    click("keepInFile");
    QVERIFY(!QFile::exists(m_keys->file()));
    QVERIFY(find<QWidget>("fileConsent")->isVisible());
    QVERIFY(text("fileConsentText").contains(m_keys->file()));
    click("declineFile");
    QVERIFY(!QFile::exists(m_keys->file()));
    click("keepInFile");
    click("agreeToFile");
    QVERIFY(QFile::exists(m_keys->file()));
    QTRY_VERIFY(text("keyState").contains(u"which only you can read"_s));
}

void TestModelsPage::deletesAKey()
{
    m_play->entries.insert(u"llm@"_s + hostOf(m_server->url()), u"my-secret-key"_s);
    makePage();
    QTRY_VERIFY(find<QPushButton>("deleteKey")->isEnabled());
    click("deleteKey");
    QTRY_VERIFY(text("keyState").endsWith(u"None."_s));
    QVERIFY(m_play->entries.isEmpty());
}

void TestModelsPage::aKeyIsNotTakenToAnotherHost()
{
    m_play->entries.insert(u"llm@"_s + hostOf(m_server->url()), u"my-secret-key"_s);
    FakeServer other([](const SeenRequest &) { return Answer{.body = R"({"data":[]})"}; });
    makePage();
    QTRY_VERIFY(text("keyState").contains(u"In the key store"_s));
    qputenv("FIRSTLIGHT_API_KEY", "from-outside");
    auto *address = find<QLineEdit>("llm.endpoint");
    address->selectAll();
    QTest::keyClicks(address, other.url(u"/v1"_s).toString());
    click("fetchModels"); // before the field is left
    QTRY_COMPARE(other.seen().size(), 1);
    QVERIFY(!other.seen().last().headers.contains("authorization"));
    QTRY_VERIFY(find<QPushButton>("fetchModels")->isEnabled());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(text("keyState").contains(u"FIRSTLIGHT_API_KEY is sent to"_s));
    click("fetchModels");
    QTRY_COMPARE(other.seen().size(), 2);
    QVERIFY(!other.seen().last().headers.contains("authorization"));
}

void TestModelsPage::aTypedKeyIsNotTakenToAnotherHost()
{
    FakeServer other([](const SeenRequest &) { return Answer{.body = R"({"data":[]})"}; });
    makePage();
    QTest::keyClicks(find<QLineEdit>("key"), u"my-secret-key"_s);
    auto *address = find<QLineEdit>("llm.endpoint");
    QTest::keyClick(address, Qt::Key_Return); // the same host
    QCOMPARE(find<QLineEdit>("key")->text(), u"my-secret-key"_s);
    address->selectAll();
    QTest::keyClicks(address, other.url(u"/v1"_s).toString());
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(find<QLineEdit>("key")->text().isEmpty());
    const QString said = u"typed for %1 is cleared"_s.arg(hostOf(m_server->url()));
    QTRY_VERIFY(text("keyState").contains(said));
    click("fetchModels");
    QTRY_COMPARE(other.seen().size(), 1);
    QVERIFY(!other.seen().last().headers.contains("authorization"));
}

void TestModelsPage::fetchesModels()
{
    m_answer = {.body = R"({"data":[{"id":"gpt-5-mini"},{"id":"house-model"}]})"};
    makePage();
    click("fetchModels");
    QTRY_VERIFY(text("modelListState").startsWith(u"2 model"_s));
    const auto *models = find<QComboBox>("llm.model");
    QCOMPARE(models->count(), 2);
    QVERIFY(models->model()->index(0, 1).data().toString().startsWith(u'$'));
    QVERIFY(models->model()->index(1, 1).data().toString().isEmpty()); // not known, not free
    QCOMPARE(models->currentText(), u"gpt-5-mini"_s);
}

void TestModelsPage::tellsWhyThereAreNoModels()
{
    m_answer = {.status = 401, .body = R"({"error":{"message":"Who are you?"}})"};
    makePage();
    click("fetchModels");
    QTRY_VERIFY(text("modelListState").contains(u"Who are you?"_s));
    QVERIFY(find<QLineEdit>("key")->hasFocus());
    m_answer = {.status = 404};
    click("fetchModels");
    QTRY_VERIFY(text("modelListState").contains(u"no list of models"_s));
}

void TestModelsPage::testsTheConnection()
{
    m_answer = {
        .body =
            R"({"model":"gpt-5-mini-x","choices":[{"message":{"content":"{\"p01\":{\"comment\":\"c\",\"check\":\"999\",\"relevance\":1,\"novelty\":1}}"},"finish_reason":"stop"}],"usage":{"prompt_tokens":900,"completion_tokens":60,"completion_tokens_details":{"reasoning_tokens":20}}})"};
    makePage();
    QVERIFY2(text("testForecast").contains(u"¢"_s), qPrintable(text("testForecast")));
    click("testConnection");
    QTRY_VERIFY(text("testOutcome").startsWith(u"It works: gpt-5-mini-x judged the paper."_s));
    const QString outcome = text("testOutcome");
    QVERIFY2(outcome.contains(u"900 tokens in, 60 out (20 of them reasoning)"_s),
             qPrintable(outcome));
    QVERIFY(outcome.contains(u"JSON schema"_s));
    QVERIFY(outcome.contains(u"¢"_s));
}

void TestModelsPage::focusesTheSettingAtFault()
{
    makePage();
    m_answer = {.status = 401, .body = R"({"error":{"message":"Bad key"}})"};
    click("testConnection");
    QTRY_VERIFY(text("testOutcome").contains(u"Bad key"_s));
    QVERIFY(find<QLineEdit>("key")->hasFocus());
    m_answer = {.status = 404, .body = R"({"error":{"message":"no model gpt-5-mini"}})"};
    click("testConnection");
    QTRY_VERIFY(text("testOutcome").contains(u"no model gpt-5-mini"_s));
    QVERIFY(find<QComboBox>("llm.model")->hasFocus());
    m_answer = {.status = 307, .headers = {"Location: https://other.example/v1"}};
    click("testConnection");
    QTRY_VERIFY(text("testOutcome").contains(u"other.example"_s));
    QVERIFY(find<QLineEdit>("llm.endpoint")->hasFocus());
}

void TestModelsPage::wheelDoesNotChangeValues()
{
    makePage();
    auto *spin = find<QAbstractSpinBox>("llm.concurrency");
    const QHash<QString, QString> before = m_page->values();
    QWheelEvent wheel(QPointF(5, 5), spin->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(spin, &wheel);
    QCOMPARE(m_page->values(), before);
    spin->setFocus();
    QCoreApplication::sendEvent(spin, &wheel);
    QVERIFY(m_page->values() != before);
}

void TestModelsPage::dialogStaysUntilTheKeyIsKept()
{
    auto services = *Services::openSample(Clock(testNow()));
    SettingsDialog dialog(*services, {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *address = dialog.findChild<QLineEdit *>(u"llm.endpoint"_s);
    auto *key = dialog.findChild<QLineEdit *>(u"key"_s);
    address->setText(m_server->url(u"/v1"_s).toString());
    Q_EMIT address->editingFinished();
    key->setText(u"my-secret-key"_s);
    dialog.accept(); // no key store here
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<QLabel *>(u"complaint.key"_s)->isHidden(), 30'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.windowTitle().contains(u"my-secret-key"_s));
    dialog.findChild<QPushButton *>(u"keepForSession"_s)->click();
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const auto found = services->modelKey();
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(*found.result(), u"my-secret-key"_s);
}

QTEST_MAIN(TestModelsPage)
#include "tst_modelspage.moc"
