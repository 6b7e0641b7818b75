// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps.h"

#include "dialogs/firststartdialog.h"
#include "messages.h"
#include "readingroom.h"

#include <QHostInfo>

namespace firstlight {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(Services &services, RunControl &run, ReadingRoom &room, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_run(run)
    , m_room(room)
    , m_window(parent)
{
    connect(&run, &RunControl::progressed, this, [this](const QString &text, int done, int total) {
        if (m_dialog)
            m_dialog->showProgress(text, done, total);
    });
    connect(&run, &RunControl::finished, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(&run, &RunControl::failed, this, [this](const Error &error) {
        if (m_dialog)
            m_dialog->showFailure(
                tr("%1 What you have chosen is kept. The sample day shows what a day looks like; "
                   "it needs no network.")
                    .arg(sentence(error, Doing::Getting)));
    });
}

bool FirstSteps::isOpen() const
{
    return m_dialog;
}

void FirstSteps::open()
{
    if (m_dialog)
        return;
    m_dialog = new FirstStartDialog(m_services.settings().categories(), m_window,
                                    m_room.revision().has_value());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->offerModels(
        {m_services.settings(), m_services.keyStore(), m_services.connectionTest()});
    connect(m_dialog, &FirstStartDialog::sampleRequested, this, &FirstSteps::sampleRequested);
    connect(m_dialog, &FirstStartDialog::chosen, this, &FirstSteps::take);
    m_dialog->open();
}

void FirstSteps::take(const QStringList &categories, const QString &text, const QString &title)
{
    if (const Result<void> kept = keep(categories); !kept)
        return m_dialog->showFailure(sentence(kept.error(), Doing::Reading));
    if (!text.isEmpty() && (!m_room.revision() || m_room.revision()->text != text))
        m_room.saveRevision(text, title);
    Q_EMIT settingsChanged();
    findHost(m_services.settings().feedUrl().host(), !m_dialog->modelValues().isEmpty());
}

Result<void> FirstSteps::keep(const QStringList &categories)
{
    Settings &settings = m_services.settings();
    Result<void> kept = settings.setText(u"categories"_s, categories.join(u','));
    const QHash<QString, QString> model = m_dialog->modelValues();
    for (auto value = model.cbegin(); kept && value != model.cend(); ++value)
        kept = settings.setText(value.key(), value.value());
    return kept;
}

// Without a network the tries of a run would go on for minutes before they are given up.
void FirstSteps::findHost(const QString &host, bool withModel)
{
    QHostInfo::lookupHost(host, this, [this, host, withModel](const QHostInfo &found) {
        if (!m_dialog)
            return;
        if (found.error() == QHostInfo::NoError)
            Q_EMIT getRequested(withModel);
        else
            m_dialog->showFailure(
                tr("There seems to be no network: %1 cannot be found. What you have chosen is "
                   "kept. The sample day shows what a day looks like; it needs no network.")
                    .arg(host));
    });
}

} // namespace firstlight
