// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "phrases.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Messages final
{
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    static QString gettingSentence(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Network:
            return tr("The papers could not be fetched: no usable answer came. What had arrived is "
                      "kept. Check the connection, then try again.");
        case Error::Kind::RateLimited:
            return tr("The service asks for a pause. What had arrived is kept. Try again in some "
                      "minutes.");
        case Error::Kind::Unauthorized:
            return tr("The model's service does not accept the key. Local estimates are shown. "
                      "Check the key in the settings.");
        case Error::Kind::Quota:
            return tr("The account at the model's service has no credit left. The scores paid for "
                      "are kept. Top it up, or rank locally.");
        case Error::Kind::Refused:
            return tr("The service will not take this request as it is. Check categories and model "
                      "in the settings.");
        case Error::Kind::TooLong:
            return tr("The request is longer than the model can read. Shorten the criteria or "
                      "choose another model.");
        case Error::Kind::Parse:
            return tr(
                "The answer was not what it should be, so nothing of it was stored. Try again "
                "later.");
        case Error::Kind::Budget:
            return tr("The spending cap is reached. All scores so far are kept. Raise the cap in "
                      "the settings to go on.");
        case Error::Kind::Busy:
            return tr("Another Firstlight is getting papers already. Wait for it to end.");
        case Error::Kind::NotYet:
            return tr("arXiv has not announced today's papers yet. They are asked for again in an "
                      "hour.");
        case Error::Kind::NotFound:
            return tr("There is nothing to get now.");
        default:
            return {};
        }
    }

    static QString pdfSentence(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Network:
            return tr("The PDF could not be fetched: no usable answer came. Check the connection, "
                      "then try again.");
        case Error::Kind::RateLimited:
            return tr("arXiv asks for a pause, so the PDF was not fetched. Try again in some "
                      "minutes.");
        case Error::Kind::Refused:
            return tr("arXiv has no PDF of this version now. It may still be being made; its page "
                      "says more.");
        case Error::Kind::Busy:
            return tr("Another Firstlight is talking to arXiv. Try again in a minute.");
        case Error::Kind::Storage:
            return tr("The PDF could not be kept. Check that the disk is not full.");
        default:
            return tr("The PDF could not be fetched.");
        }
    }

    static QString generalSentence(Error::Kind kind, Doing doing)
    {
        if (kind == Error::Kind::Cancelled)
            return tr("Cancelled. What had arrived is kept.");
        if (doing == Doing::UsingKeyStore)
            return tr("The model's key could not be read, so the model was not asked. Local "
                      "estimates are shown. In the settings a key can be kept for this session "
                      "only, or in a file.");
        if (doing == Doing::Opening)
            return tr("The library cannot be opened. Nothing in it was changed.");
        if (doing == Doing::Exporting)
            return tr("The papers could not be exported; what was in the file before is still "
                      "there. Choose another folder, or make room on the disk.");
        if (kind == Error::Kind::Storage)
            return tr("The library could not be read or written. The last change may not be saved. "
                      "Check that the disk is not full.");
        if (kind == Error::Kind::Usage)
            return tr("This cannot be done with the present settings.");
        return tr("Something went wrong.");
    }
};

} // namespace

QString sentence(const Error &error, Doing doing)
{
    QString text = doing == Doing::Getting ? Messages::gettingSentence(error.kind) : QString();
    if (doing == Doing::DownloadingPdf)
        text = Messages::pdfSentence(error.kind);
    if (text.isEmpty())
        text = Messages::generalSentence(error.kind, doing);
    if (error.detail.isEmpty() || error.kind == Error::Kind::Cancelled)
        return text;
    return withCause(text, error.detail);
}

namespace {

QMessageBox *makeBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

void showMessage(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(parent, title, text);
    box->setObjectName(u"messageBox"_s);
    box->open();
}

void showReport(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(parent, title, text);
    box->setObjectName(u"report"_s);
    box->setWindowModality(Qt::NonModal);
    box->show();
}

void chooseFiles(QWidget *parent, const QString &title,
                 std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title,
                  std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseSaveFile(QWidget *parent, const QString &title, const QString &name,
                    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace firstlight
