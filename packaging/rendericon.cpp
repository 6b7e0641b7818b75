// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rendericon ICON.svg SIZE ICON.png: the icon, SIZE pixels wide and high. Run by the build.
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int size = arguments.value(2).toInt();
    QSvgRenderer drawing(arguments.value(1));
    if (arguments.size() != 4 || size < 1 || !drawing.isValid()) {
        std::fputs("rendericon ICON.svg SIZE ICON.png\n", stderr);
        return 2;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter, picture.rect());
    painter.end();
    return picture.save(arguments.at(3), "PNG") ? 0 : 1;
}
