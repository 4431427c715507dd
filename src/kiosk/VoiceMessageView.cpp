// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/VoiceMessageView.h"

namespace stapsteen {

VoiceMessageView::VoiceMessageView(Recorder &recorder, Visit &visit, VoiceView &voice, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_voice(voice)
{
    connect(&recorder, &Recorder::availabilityChanged, this, &VoiceMessageView::availableChanged);
    connect(&recorder, &Recorder::recordingChanged, this, &VoiceMessageView::recordingChanged);
    connect(&recorder, &Recorder::failedChanged, this, &VoiceMessageView::failedChanged);
    connect(&recorder, &Recorder::progressed, this, &VoiceMessageView::progressed);
    connect(&recorder, &Recorder::messageChanged, this, [this] {
        m_voice.setOwnVoice(m_recorder.message().opus);
        Q_EMIT changed();
    });
    // What the kiosk says is not her message.
    connect(&voice, &VoiceView::speakingChanged, this, [this] {
        if (m_voice.isSpeaking())
            m_recorder.stop();
    });
    connect(&visit, &Visit::placeChanged, this, &VoiceMessageView::stop);
    connect(&visit, &Visit::cleared, this, &VoiceMessageView::discard);
}

void VoiceMessageView::record()
{
    m_voice.stop();
    m_recorder.start();
}

void VoiceMessageView::discard()
{
    m_voice.stop();
    m_recorder.discard();
}

} // namespace stapsteen
