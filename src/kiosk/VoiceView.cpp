// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/VoiceView.h"

namespace stapsteen {

// What she chose is what she hears.
static_assert(Visit::SlowestSpeed == Narrator::SlowestSpeed && Visit::FastestSpeed == Narrator::FastestSpeed);

VoiceView::VoiceView(Narrator &narrator, Visit &visit, QObject *parent)
    : QObject(parent)
    , m_narrator(narrator)
    , m_visit(visit)
{
    connect(&narrator, &Narrator::speakingChanged, this, [this] {
        if (!m_narrator.isSpeaking())
            setToken({});
        Q_EMIT speakingChanged();
    });
    connect(&narrator, &Narrator::pausedChanged, this, &VoiceView::pausedChanged);
    connect(&narrator, &Narrator::indexChanged, this, &VoiceView::indexChanged);
    connect(&narrator, &Narrator::audibleChanged, this, &VoiceView::audibleChanged);

    const auto follow = [this] {
        m_narrator.setSpeed(m_visit.speed());
        m_narrator.setVolume(m_visit.volume());
        m_narrator.setMuted(m_visit.isMuted());
    };
    connect(&visit, &Visit::speedChanged, this, follow);
    connect(&visit, &Visit::volumeChanged, this, follow);
    connect(&visit, &Visit::mutedChanged, this, follow);
    connect(&visit, &Visit::cleared, this, &VoiceView::stop);
    connect(&visit, &Visit::cleared, this, [this] { m_known.clear(); });
    connect(&visit, &Visit::languageChanged, this, [this] { m_known.clear(); });
    // What she hears is where she is: another place silences it.
    connect(&visit, &Visit::placeChanged, this, &VoiceView::stop);
    follow();
}

void VoiceView::say(const QString &token, const QStringList &sentences)
{
    QList<Utterance> utterances;
    utterances.reserve(sentences.size());
    for (const QString &sentence : sentences) {
        if (sentence == ownVoice())
            utterances.append({{}, {}, m_visit.language(), m_ownVoice});
        else if (m_known.contains(sentence))
            utterances.append(m_known.value(sentence));
        else
            utterances.append({{}, sentence, m_visit.language()});
    }
    sayLines(token, utterances);
}

QString VoiceView::spelled(const QString &number)
{
    QString spaced;
    for (const QChar digit : number) {
        if (!digit.isSpace())
            spaced += digit + QLatin1Char(' ');
    }
    return spaced.trimmed();
}

void VoiceView::toggle(const QString &token, const QStringList &sentences)
{
    if (m_token == token && isSpeaking())
        stop();
    else
        say(token, sentences);
}

void VoiceView::sayIn(const QString &language, const QString &token, const QString &line,
                      const QString &sentence)
{
    sayLines(token, {{line, sentence, language}});
}

void VoiceView::know(const Utterance &line)
{
    m_known.insert(line.text, line);
}

void VoiceView::sayLines(const QString &token, const QList<Utterance> &lines)
{
    m_narrator.say(lines);
    setToken(m_narrator.isSpeaking() ? token : QString());
}

void VoiceView::setOwnVoice(std::shared_ptr<const Secret> recording)
{
    stop(); // whoever says the one before would hold it
    m_ownVoice = std::move(recording);
}

void VoiceView::stop()
{
    m_narrator.stop();
    setToken({});
}

void VoiceView::setToken(const QString &token)
{
    if (token == m_token)
        return;
    m_token = token;
    Q_EMIT tokenChanged();
}

} // namespace stapsteen
