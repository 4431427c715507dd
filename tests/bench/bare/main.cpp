// SPDX-License-Identifier: EUPL-1.2
//
// What Qt Quick itself costs: a window of one colour. The kiosk's start and memory are judged against it.
// Prints "first-frame <ms since exec>", and a second later "pss <KiB>"; stays until it is ended.

#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <unistd.h>

namespace {

/// Of this process, from /proc/self/stat (field 22, proc(5)): exact to a clock tick, 10 ms.
double millisecondsSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The name, field 2, may hold spaces; it ends at the last bracket.
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double startedAt = fields.value(22 - 3).toDouble() * 1000 / double(sysconf(_SC_CLK_TCK));
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6 - startedAt;
}

/// Memory of this process, shared pages counted by their share.
qint64 proportionalKiB()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').value(0).toLongLong();
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Stapsteen/Bare/Main.qml")));
    auto *window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [&out] {
            out << "first-frame " << millisecondsSinceStart() << Qt::endl;
            QTimer::singleShot(1000, qApp, [&out] { out << "pss " << proportionalKiB() << Qt::endl; });
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
