// SPDX-License-Identifier: EUPL-1.2
//
// stapsteen-pictograms FOLDER: every drawing of what the cards are about, as a card shows it, on contact
// sheets for a person to look at: large and small (280 and 48 pixels), in the colours of each topic. Numbers
// stand under them, not names: does each say what it is by itself? names.txt says which is which.

#include "ContactSheet.h"
#include "kiosk/PictogramProvider.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTextStream>

#include <cstdlib>

using namespace stapsteen;

namespace {

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "stapsteen-pictograms: " << why << Qt::endl;
    std::exit(1);
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    return file.readAll();
}

/// A colour of the screens, by its name in Theme.qml.
QColor colour(const QString &name)
{
    static const QString theme = QString::fromUtf8(contentsOf(QStringLiteral(STAPSTEEN_THEME)));
    const QRegularExpression line(QStringLiteral("property color %1: \"(#[0-9A-F]{6})\"").arg(name));
    const auto match = line.match(theme);
    if (!match.hasMatch())
        giveUp(QStringLiteral("Theme.qml has no colour %1").arg(name));
    return QColor(match.captured(1));
}

/// On a disc, as a card shows it.
QImage onDisc(const QString &name, const QString &topic, int size)
{
    const QColor ink = colour(topic);
    const QColor ground = colour(topic + QLatin1String("Tint"));
    PictogramProvider provider([](const QString &) { return QByteArray(); });
    QSize drawn;
    const QImage drawing =
        provider.requestImage(QStringLiteral("%1/%2/%3/0")
                                  .arg(name, ink.name().mid(1), colour(QStringLiteral("card")).name().mid(1)),
                              &drawn, QSize(size * 7 / 10, size * 7 / 10));
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(colour(QStringLiteral("paper")));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(image.rect());
    painter.drawImage((size - drawn.width()) / 2, (size - drawn.height()) / 2, drawing);
    return image;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (argc != 2 || !QDir().mkpath(folder))
        giveUp(QStringLiteral("give it a folder to write in"));

    QStringList names =
        QDir(QStringLiteral(":/pictograms")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.startsWith(QLatin1String("ui-")); });
    QFile list(folder + QStringLiteral("/names.txt"));
    if (!list.open(QIODevice::WriteOnly))
        giveUp(list.errorString());
    for (qsizetype i = 0; i < names.size(); ++i) {
        names[i].chop(4);
        list.write(QStringLiteral("%1 %2\n").arg(i + 1).arg(names.at(i)).toUtf8());
    }
    for (const char *topic : {"work", "childcare", "rules", "programmes"}) {
        for (const int size : {280, 48}) {
            ContactSheet sheet;
            for (qsizetype i = 0; i < names.size(); ++i)
                sheet.add(QString::number(i + 1), onDisc(names.at(i), QLatin1String(topic), size));
            const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(topic)).arg(size);
            if (!sheet.save(file, 12, size))
                giveUp(QStringLiteral("%1 cannot be written").arg(file));
        }
    }
    return 0;
}
