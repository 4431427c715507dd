// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/Narrator.h"
#include "visit/Visit.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// The one voice, as the screens use it. Whatever is said has a token, the name of the thing it
/// belongs to ("topic.work"), by which a speaker button or a highlighted line knows itself.
class VoiceView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(VoiceView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QString token READ token NOTIFY tokenChanged)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged)
    Q_PROPERTY(bool paused READ isPaused NOTIFY pausedChanged)
    Q_PROPERTY(int index READ index NOTIFY indexChanged)
    Q_PROPERTY(bool audible READ isAudible NOTIFY audibleChanged)
    Q_PROPERTY(QString ownVoice READ ownVoice CONSTANT)

public:
    VoiceView(Narrator &narrator, Visit &visit, QObject *parent = nullptr);

    /// Of what is being said; empty in silence.
    QString token() const { return m_token; }
    bool isSpeaking() const { return m_narrator.isSpeaking(); }
    bool isPaused() const { return m_narrator.isPaused(); }

    /// Which of the sentences given to say() is heard; -1: none.
    int index() const { return m_narrator.index(); }

    /// Whether there is anything to hear it with.
    bool isAudible() const { return m_narrator.isAudible(); }

    /// The sentence that stands for what she recorded, among those given to say(): no text is this.
    static QString ownVoice() { return QStringLiteral("\uE000"); }

    /// What ownVoice() says from now on; null: nothing. What is being said stops.
    void setOwnVoice(std::shared_ptr<const Secret> recording);

    /// @p number as say() should get it: digit by digit. A voice would make a quantity of it.
    Q_INVOKABLE static QString spelled(const QString &number);

    /// Says sentences of the screen, in her language, instead of whatever was being said.
    Q_INVOKABLE void say(const QString &token, const QStringList &sentences);

    /// say(), or silence when just this is being said: what a speaker button does.
    Q_INVOKABLE void toggle(const QString &token, const QStringList &sentences);

    /// Says one sentence in a language that need not be hers: names and greetings of languages. @p line is
    /// what its recording is called; empty: there is none.
    Q_INVOKABLE void sayIn(const QString &language, const QString &token, const QString &line,
                           const QString &sentence);

    /// From now on say() knows that a sentence like @p line's text is that line of the pack, and says it with
    /// its recording and in its own language. Forgotten with the visit, and when she takes another language.
    void know(const Utterance &line);

    /// Says utterances of the pack.
    void sayLines(const QString &token, const QList<Utterance> &lines);

    Q_INVOKABLE void pause() { m_narrator.pause(); }
    Q_INVOKABLE void resume() { m_narrator.resume(); }
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void tokenChanged();
    void speakingChanged();
    void pausedChanged();
    void indexChanged();
    void audibleChanged();

private:
    void setToken(const QString &token);

    Narrator &m_narrator;
    Visit &m_visit;
    QString m_token;
    QHash<QString, Utterance> m_known; ///< by what is shown
    std::shared_ptr<const Secret> m_ownVoice;
};

} // namespace stapsteen
