// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

namespace firstlight::console {

using namespace Qt::StringLiterals;

namespace {

QByteArray safe(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if ((c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) &&
            c != u'\n' && c != u'\t')
            c = u' ';
    }
    return clean.toUtf8();
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool progressShown = false;

void endProgress()
{
    if (std::exchange(progressShown, false))
        write(stderr, "\r\033[K");
}

} // namespace

void print(const QString &text)
{
    endProgress();
    write(stdout, safe(text) + '\n');
}

void print(const QJsonObject &object)
{
    endProgress();
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString &text)
{
    endProgress();
    write(stderr, safe(text) + '\n');
}

void progress(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, "\r\033[K" + safe(text).left(width() - 1));
    progressShown = true;
}

int width()
{
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
                       size.ws_col > 0; // NOLINT(cppcoreguidelines-pro-type-vararg)
    return known ? size.ws_col : 100;
}

bool deliver(const QString &text, const QString &path)
{
    if (path.isEmpty()) {
        endProgress();
        write(stdout, text.toUtf8());
        return true;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return true;
    say(messages::tr("%1 could not be written: %2").arg(path, file.errorString()));
    return false;
}

} // namespace firstlight::console
