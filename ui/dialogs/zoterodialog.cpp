// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/zoterodialog.h"

#include "base/async.h"
#include "messages.h"
#include "zoterowords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace firstlight {

using namespace Qt::StringLiterals;

ZoteroDialog::ZoteroDialog(ZoteroSending &sending, const QList<ExportSource> &sources,
                           QWidget *parent)
    : QDialog(parent)
    , m_sending(sending)
    , m_sources(sources)
    , m_source(new QComboBox)
    , m_collection(new QComboBox)
    , m_withPdf(new QCheckBox(tr("With their &PDFs, got from arXiv one by one")))
    , m_again(new QCheckBox(tr("Those &too that were sent before")))
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
    , m_start(new QPushButton(tr("&Send")))
    , m_cancel(new QPushButton(tr("S&top")))
    , m_retry(new QPushButton(tr("Try &again")))
{
    setObjectName(u"zoteroDialog"_s);
    setWindowTitle(tr("Send to Zotero"));
    layOut();
    connect(&m_sending, &ZoteroSending::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, qMax(1, total));
        m_progress->setValue(done);
    });
    askPlace();
}

void ZoteroDialog::layOut()
{
    m_source->setObjectName(u"zoteroSource"_s);
    for (const ExportSource &source : std::as_const(m_sources))
        m_source->addItem(source.title);
    m_collection->setObjectName(u"zoteroCollection"_s);
    m_collection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_collection->setMinimumContentsLength(30);
    m_withPdf->setObjectName(u"zoteroPdf"_s);
    m_again->setObjectName(u"zoteroAgain"_s);
    m_said->setObjectName(u"zoteroSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_progress->setObjectName(u"zoteroProgress"_s);
    m_progress->setAccessibleName(tr("Papers sent"));
    m_progress->setFormat(tr("%v of %m"));
    auto *form = new QFormLayout;
    form->addRow(tr("Pa&pers:"), m_source);
    form->addRow(tr("&Into:"), m_collection);
    form->addRow(QString(), m_withPdf);
    form->addRow(QString(), m_again);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_said, 1);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

QWidget *ZoteroDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName(u"zoteroClose"_s);
    m_start->setObjectName(u"zoteroStart"_s);
    m_start->setDefault(true);
    m_cancel->setObjectName(u"zoteroStop"_s);
    m_retry->setObjectName(u"zoteroRetry"_s);
    for (QPushButton *button : {m_start, m_cancel, m_retry})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_start, &QPushButton::clicked, this, &ZoteroDialog::start);
    connect(m_cancel, &QPushButton::clicked, &m_sending, &ZoteroSending::cancel);
    connect(m_retry, &QPushButton::clicked, this, &ZoteroDialog::askPlace);
    connect(close, &QPushButton::clicked, this, [this] {
        if (m_state == State::Sending)
            m_sending.cancel();
        QDialog::reject();
    });
    return buttons;
}

void ZoteroDialog::askPlace()
{
    m_state = State::Asking;
    m_said->setText(tr("Looking for Zotero…"));
    describe();
    deliver(m_sending.selectedPlace(), this, [this](const Result<ZoteroPlace> &place) {
        if (place)
            return showPlace(*place);
        m_state = State::Unreachable;
        m_said->setText(zoteroErrorText(place.error()));
        describe();
    });
}

// The first choice is Zotero's own selection, wherever it is when the papers come.
void ZoteroDialog::showPlace(const ZoteroPlace &place)
{
    m_collection->clear();
    m_collection->addItem(tr("What is selected in Zotero: %1").arg(place.name));
    for (const ZoteroCollection &collection : place.collections)
        m_collection->addItem(QString(qsizetype(collection.level) * 3, u' ') + collection.name,
                              collection.id);
    m_state = State::Ready;
    m_said->setText(
        place.isEditable
            ? tr("Zotero runs. Papers that are there already are left out where it can be asked.")
            : tr("“%1” cannot be written to. Choose another place.").arg(place.name));
    if (!place.isEditable && m_collection->count() > 1)
        m_collection->setCurrentIndex(1);
    describe();
}

void ZoteroDialog::start()
{
    m_state = State::Sending;
    m_progress->setRange(0, 0);
    m_said->setText(tr("Sending…"));
    describe();
    deliver(m_sources.at(m_source->currentIndex()).load(), this,
            [this](const Result<QList<Pick>> &picks) {
                if (!picks)
                    end(sentence(picks.error(), Doing::Exporting));
                else if (picks->isEmpty())
                    end(tr("There are no papers to send."));
                else
                    send(*picks);
            });
}

void ZoteroDialog::send(const QList<Pick> &picks)
{
    ZoteroRequest request{.papers = {},
                          .collection = m_collection->currentData().toString(),
                          .withPdf = m_withPdf->isChecked(),
                          .again = m_again->isChecked()};
    for (const Pick &pick : picks)
        request.papers.append(pick.paper.id);
    deliver(m_sending.start(request), this, [this](const Result<ZoteroReport> &report) {
        end(report ? zoteroReportText(*report) : zoteroErrorText(report.error()));
    });
}

void ZoteroDialog::end(const QString &said)
{
    m_state = State::Ready;
    m_said->setText(said);
    describe();
}

void ZoteroDialog::describe()
{
    const bool isReady = m_state == State::Ready;
    const bool isSending = m_state == State::Sending;
    const bool takesFocus = m_start->hasFocus() || m_cancel->hasFocus() || m_retry->hasFocus();
    for (QWidget *choice : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_collection),
                            static_cast<QWidget *>(m_withPdf), static_cast<QWidget *>(m_again)})
        choice->setEnabled(isReady);
    m_start->setVisible(!isSending && m_state != State::Unreachable);
    m_start->setEnabled(isReady);
    m_cancel->setVisible(isSending);
    m_retry->setVisible(m_state == State::Unreachable);
    m_progress->setVisible(isSending);
    if (takesFocus)
        (isSending ? m_cancel : m_state == State::Unreachable ? m_retry : m_start)->setFocus();
}

void ZoteroDialog::reject()
{
    if (m_state == State::Sending)
        m_sending.cancel();
    else
        QDialog::reject();
}

} // namespace firstlight
