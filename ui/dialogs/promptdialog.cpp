// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/promptdialog.h"

#include "llm/prompt.h"
#include "llm/titlepass.h"
#include "looks.h"
#include "phrases.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *makeText(const QString &text, const QString &name)
{
    auto *view = new QPlainTextEdit(text);
    view->setReadOnly(true);
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setFont(fixedFont());
    return view;
}

QString schemaText(const QJsonObject &schema)
{
    return QString::fromUtf8(QJsonDocument(schema).toJson());
}

} // namespace

PromptDialog::PromptDialog(const QString &criteriaText, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"prompt"_s);
    setWindowTitle(tr("What the model is told"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *intro = new QLabel(tr("Sent with every request, in these words; the papers follow."));
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *pages = new QTabWidget;
    const auto addPage = [pages](const QString &text, const QString &title) {
        pages->addTab(makeText(text, withoutMnemonic(title)), title);
    };
    addPage(systemPrompt(criteriaText), tr("&Instructions"));
    addPage(papersPrompt({}) + papersPlaceholder(), tr("&Papers"));
    addPage(schemaText(answerSchema(1)), tr("Form of the &answer"));
    addPage(titleSystemPrompt(criteriaText), tr("&Title pass"));
    column->addWidget(pages, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [pages] {
        if (const auto *text = qobject_cast<QPlainTextEdit *>(pages->currentWidget()))
            QApplication::clipboard()->setText(text->toPlainText());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(760, 620);
}

} // namespace firstlight
