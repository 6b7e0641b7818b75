// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/endpointform.h"

#include "dialogs/complaint.h"
#include "dialogs/connectiontester.h"
#include "dialogs/fieldcolumn.h"
#include "dialogs/keyeditor.h"
#include "dialogs/modelchooser.h"
#include "llm/knownservice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QComboBox *namedCombo(const QString &name, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    return combo;
}

void choose(QComboBox *combo, const QString &data)
{
    if (combo->findData(data) < 0)
        combo->addItem(data, data);
    combo->setCurrentIndex(combo->findData(data));
}

// As the settings keep it: without it the host of "https://x" is that of "https://x/".
QUrl urlFrom(const QString &text)
{
    return QUrl(text.trimmed()).adjusted(QUrl::StripTrailingSlash);
}

} // namespace

EndpointForm::EndpointForm(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_configuredHost(hostOf(parts.settings.llmEndpoint()))
    , m_preset(namedCombo(u"servicePreset"_s, tr("Service")))
    , m_address(new QLineEdit(parts.settings.llmEndpoint().toString()))
    , m_dialect(namedCombo(u"llm.dialect"_s, tr("How the service is spoken to")))
    , m_key(new KeyEditor(parts.keyStore))
    , m_model(new ModelChooser(parts.connectionTest, parts.settings.llmModel()))
    , m_effort(namedCombo(u"llm.effort"_s, tr("Reasoning effort")))
    , m_tester(new ConnectionTester(parts.connectionTest))
{
    m_address->setObjectName(u"llm.endpoint"_s);
    m_address->setPlaceholderText(u"https://…/v1"_s);
    fillChoices(parts.settings);
    layOut();
    m_model->setEndpoint([this] { return endpoint(); });
    m_tester->setEndpoint([this] { return endpoint(); });
    connect(m_preset, &QComboBox::activated, this, &EndpointForm::takePreset);
    connect(m_address, &QLineEdit::textEdited, this, &EndpointForm::addressChanged);
    connect(m_address, &QLineEdit::editingFinished, this,
            [this] { m_key->setHost(hostOf(urlFrom(m_address->text())), m_configuredHost); });
    connect(m_model, &ModelChooser::changed, m_tester, &ConnectionTester::describe);
    connect(m_model, &ModelChooser::faultFound, this, &EndpointForm::focus);
    connect(m_tester, &ConnectionTester::faultFound, this, &EndpointForm::focus);
    connect(m_tester, &ConnectionTester::told, this, &EndpointForm::told);
    addressChanged();
    m_key->setHost(m_configuredHost, m_configuredHost);
    m_tester->describe();
}

void EndpointForm::fillChoices(const Settings &settings)
{
    for (const KnownService &service : knownServices())
        m_preset->addItem(service.name, service.id);
    m_dialect->addItem(tr("as the address tells"), u"auto"_s);
    m_dialect->addItem(tr("Chat Completions (OpenAI and most others)"), u"openai"_s);
    m_dialect->addItem(tr("Messages (Anthropic)"), u"anthropic"_s);
    m_dialect->addItem(tr("Ollama's own"), u"ollama"_s);
    choose(m_dialect, settings.llmDialect());
    m_effort->addItem(tr("the lowest that the model takes"), u"lowest"_s);
    m_effort->addItem(tr("as the service likes"), QString());
    for (const char *effort : {"none", "minimal", "low", "medium", "high", "xhigh", "max"})
        m_effort->addItem(QString::fromLatin1(effort), QString::fromLatin1(effort));
    choose(m_effort, settings.llmEffort());
}

void EndpointForm::layOut()
{
    QVBoxLayout *column = makeFieldColumn(this);
    addField(column, tr("&Service"), m_preset);
    addField(column, tr("Service address (&URL)"), m_address, {complaint(u"llm.endpoint"_s)});
    addField(column, tr("How it is s&poken to"), m_dialect, {complaint(u"llm.dialect"_s)});
    addField(column, tr("&Key"), m_key);
    addField(column, tr("Model &name"), m_model, {complaint(u"llm.model"_s)});
    addField(
        column, tr("Reasonin&g effort"), m_effort,
        {makeHint(tr("Reasoning is most of what an answer costs.")), complaint(u"llm.effort"_s)});
    addField(column, {}, m_tester);
}

QLabel *EndpointForm::complaint(const QString &setting)
{
    return m_complaints[setting] = makeComplaint(setting);
}

void EndpointForm::takePreset()
{
    const KnownService &service = knownServices().at(m_preset->currentIndex());
    if (!service.base.isEmpty())
        m_address->setText(service.base.toString());
    choose(m_dialect, u"auto"_s);
    m_model->forgetList();
    m_key->setHost(hostOf(urlFrom(m_address->text())), m_configuredHost);
    m_tester->describe();
    if (service.base.isEmpty() || service.base.host().contains("resource"_L1))
        m_address->setFocus();
    Q_EMIT serviceChanged();
}

void EndpointForm::addressChanged()
{
    const QUrl base = urlFrom(m_address->text());
    const int preset = m_preset->findData(base.isEmpty() ? u"openai"_s : serviceAt(base).id);
    m_preset->setCurrentIndex(base.isEmpty() ? -1 : preset);
    m_preset->setPlaceholderText(tr("none: papers are ranked on this computer"));
    Q_EMIT serviceChanged();
}

QHash<QString, QString> EndpointForm::values() const
{
    return {{u"llm.endpoint"_s, m_address->text()},
            {u"llm.dialect"_s, m_dialect->currentData().toString()},
            {u"llm.model"_s, m_model->model()},
            {u"llm.effort"_s, m_effort->currentData().toString()}};
}

Endpoint EndpointForm::endpoint() const
{
    const QUrl base = urlFrom(m_address->text());
    Endpoint endpoint{.base = base,
                      .model = m_model->model(),
                      .effort = m_effort->currentData().toString(),
                      .dialect = dialectFromString(m_dialect->currentData().toString())};
    // Between an edit of the address and its end, the key is still the other host's.
    if (m_key->host() == hostOf(base))
        endpoint.key = m_key->secret();
    return endpoint;
}

void EndpointForm::focus(EndpointSetting setting)
{
    const QHash<EndpointSetting, QWidget *> fields{{EndpointSetting::Address, m_address},
                                                   {EndpointSetting::Key, m_key},
                                                   {EndpointSetting::Model, m_model},
                                                   {EndpointSetting::Effort, m_effort}};
    if (QWidget *field = fields.value(setting))
        field->setFocus();
}

} // namespace firstlight
