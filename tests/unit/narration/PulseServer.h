// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace stapsteen {

/// A PulseAudio daemon of the test's own, in a private directory, with a null sink that can be
/// unplugged and plugged in again, and recorded, and a microphone likewise.
class PulseServer {
public:
    /// Points this process's PulseAudio clients at the daemon, which is not started yet.
    PulseServer();
    ~PulseServer();

    /// False if pulseaudio is not installed or does not start.
    bool start();

    /// Plugs in, or pulls out, the loudspeaker.
    bool plugIn();
    bool pullOut();

    /// Plugs in, or pulls out, the microphone: it hears what speak() plays.
    bool plugInMicrophone();
    bool pullOutMicrophone();

    /// Plays a tone of @p hertz into the microphone, @p seconds long, half as loud as can be.
    bool speak(int seconds, double hertz);

    /// Whether somebody listens to the microphone now.
    bool isMicrophoneOpen();

    /// Records what the loudspeaker plays from now on. @p true once the recorder delivers.
    bool startRecording();

    /// The root mean square of the last @p milliseconds of sound, 0 (silence) … 32768.
    double loudness(int milliseconds);

private:
    QString load(const QStringList &module);
    QByteArray control(const QStringList &arguments, bool *ok = nullptr);

    QTemporaryDir m_home;
    QString m_socket;
    QProcess m_daemon;
    QProcess m_recorder;
    QByteArray m_recording;
    QString m_sinkModule;
    QString m_roomModule; ///< where the microphone stands
    QString m_microphoneModule;
    QProcess m_speaker;
};

} // namespace stapsteen
