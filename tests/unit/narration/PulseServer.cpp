// SPDX-License-Identifier: EUPL-1.2
#include "PulseServer.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stapsteen {

namespace {

constexpr int BytesPerMillisecond = 2 * 48;
const QString SinkName = QStringLiteral("stapsteen_test");
const QString RoomName = QStringLiteral("stapsteen_room");
const QString MicrophoneName = QStringLiteral("stapsteen_microphone");

} // namespace

PulseServer::PulseServer()
    : m_socket(m_home.filePath(QStringLiteral("native")))
{
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(m_socket));
}

PulseServer::~PulseServer()
{
    for (QProcess *process : {&m_speaker, &m_recorder, &m_daemon}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(3000))
            process->kill();
        process->waitForFinished(1000);
    }
}

bool PulseServer::start()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty())
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"})
        environment.insert(QString::fromLatin1(variable), m_home.path());
    environment.remove(QStringLiteral("PULSE_SERVER"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--disable-shm=yes"), QStringLiteral("-L"),
                    QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + m_socket});
    return m_daemon.waitForStarted() && QTest::qWaitFor([this] {
               bool ok = false;
               control({QStringLiteral("info")}, &ok);
               return ok;
           });
}

bool PulseServer::plugIn()
{
    m_sinkModule = load({QStringLiteral("module-null-sink"), QStringLiteral("sink_name=") + SinkName});
    return !m_sinkModule.isEmpty();
}

bool PulseServer::pullOut()
{
    bool ok = false;
    control({QStringLiteral("unload-module"), m_sinkModule}, &ok);
    return ok;
}

bool PulseServer::plugInMicrophone()
{
    // Qt does not show monitors, so one stands behind a source of its own.
    if (m_roomModule.isEmpty())
        m_roomModule = load({QStringLiteral("module-null-sink"), QStringLiteral("sink_name=") + RoomName});
    m_microphoneModule =
        load({QStringLiteral("module-remap-source"), QStringLiteral("source_name=") + MicrophoneName,
              QStringLiteral("master=") + RoomName + QStringLiteral(".monitor")});
    bool ok = false;
    control({QStringLiteral("set-default-source"), MicrophoneName}, &ok);
    return ok && !m_microphoneModule.isEmpty();
}

bool PulseServer::pullOutMicrophone()
{
    bool ok = false;
    control({QStringLiteral("unload-module"), m_microphoneModule}, &ok);
    return ok;
}

bool PulseServer::speak(int seconds, double hertz)
{
    QByteArray samples;
    for (int i = 0; i < seconds * BytesPerMillisecond * 500; ++i) {
        const auto sample = qint16(16384 * std::sin(2 * std::numbers::pi * hertz * i / 48000));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof(sample));
    }
    m_speaker.terminate();
    m_speaker.waitForFinished(1000);
    m_speaker.start(QStringLiteral("pacat"),
                    {QStringLiteral("--device=") + RoomName, QStringLiteral("--format=s16le"),
                     QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                     QStringLiteral("--raw")});
    if (!m_speaker.waitForStarted())
        return false;
    m_speaker.write(samples);
    m_speaker.closeWriteChannel();
    return true;
}

bool PulseServer::isMicrophoneOpen()
{
    return control({QStringLiteral("list"), QStringLiteral("source-outputs")}).contains("tst_microphone");
}

bool PulseServer::startRecording()
{
    m_recorder.terminate();
    m_recorder.waitForFinished(1000);
    m_recording.clear();
    m_recorder.start(QStringLiteral("parec"),
                     {QStringLiteral("--device=") + SinkName + QStringLiteral(".monitor"),
                      QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                      QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=20"),
                      QStringLiteral("--raw")});
    return QTest::qWaitFor([this] { return m_recorder.bytesAvailable() > 0; });
}

double PulseServer::loudness(int milliseconds)
{
    m_recording += m_recorder.readAllStandardOutput();
    const qsizetype bytes =
        std::min<qsizetype>(qsizetype(milliseconds) * BytesPerMillisecond, m_recording.size());
    const auto *samples =
        reinterpret_cast<const qint16 *>(m_recording.constData() + m_recording.size() - bytes);
    const qsizetype count = bytes / 2;
    double power = 0;
    for (qsizetype i = 0; i < count; ++i)
        power += double(samples[i]) * samples[i];
    return count > 0 ? std::sqrt(power / double(count)) : 0;
}

/// The number of the module that was loaded, empty if it was not.
QString PulseServer::load(const QStringList &module)
{
    bool ok = false;
    const QByteArray number = control(QStringList{QStringLiteral("load-module")} + module, &ok);
    return ok ? QString::fromLatin1(number).trimmed() : QString();
}

QByteArray PulseServer::control(const QStringList &arguments, bool *ok)
{
    QProcess pactl;
    pactl.start(QStringLiteral("pactl"), arguments);
    const bool done = pactl.waitForFinished(5000) && pactl.exitCode() == 0;
    if (ok)
        *ok = done;
    return pactl.readAllStandardOutput();
}

} // namespace stapsteen
