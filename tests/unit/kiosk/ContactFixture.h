// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "HandInput.h"
#include "Views.h"
#include "kiosk/ContactForm.h"

#include <QTest>

#include <optional>

namespace stapsteen::test {

/// A woman in the middle of a visit, in Arabic and with two cards saved, and the form she may fill in.
class ContactFixture {
public:
    explicit ContactFixture(const QString &pack)
        : views(pack)
    {
        visit.begin();
        visit.setLanguage(QStringLiteral("ar"));
        visit.home();
        visit.saveCard(QStringLiteral("work.learn"));
        visit.saveCard(QStringLiteral("rules.pay"));
    }

    /// Answers everything, for a call.
    void fillIn()
    {
        form.setName(QStringLiteral("Fadila"));
        form.setChannel(ContactForm::Channel::Call);
        form.setAddress(QStringLiteral("06 12345678"));
        form.toggleTime(ContactForm::Time::Morning);
        form.toggleTime(ContactForm::Time::Evening);
        form.setOnlyMe(false);
        form.setVoicemail(true);
        form.setTextMessage(true);
        form.setCodeWord(QStringLiteral("zonnebloem"));
        form.setPreferWoman(true);
    }

    void goTo(ContactForm::Step step)
    {
        form.begin();
        while (form.step() != step) {
            const ContactForm::Step before = form.step();
            form.next();
            if (form.step() == before)
                qFatal("the form does not lead there");
        }
    }

    /// Fails the test unless nothing is answered; what was not asked has its safe answer.
    void verifyUnanswered() const
    {
        QCOMPARE(form.name(), QString());
        QCOMPARE(form.address(), QString());
        QCOMPARE(form.channel(), ContactForm::Channel::NoChannel);
        QCOMPARE(form.times(), 0);
        QVERIFY(form.isOnlyMe());
        QVERIFY(!form.isVoicemail());
        QVERIFY(!form.isTextMessage());
        QCOMPARE(form.codeWord(), QString());
        QVERIFY(!message.isRecorded());
        QVERIFY(!form.isPreferWoman());
    }

    /// She says something for @p seconds.
    void speak(int seconds)
    {
        message.record();
        QVERIFY(message.isRecording());
        QVERIFY(microphone->hear(1000 * seconds));
        message.stop();
        QVERIFY(message.isRecorded());
    }

    Views views;
    Visit &visit = views.visit;
    HandInput *microphone = new HandInput; ///< owned by the recorder
    Recorder recorder{std::unique_ptr<AudioInput>(microphone)};
    VoiceMessageView message{recorder, visit, views.voice};
    std::optional<ContactRequest> submitted;
    QByteArray submittedVoice; ///< a copy: what was submitted is gone once it is saved
    bool diskFull = false;
    ContactForm form{visit, views.view, message, [this](const ContactRequest &request) -> Result<> {
                         if (diskFull)
                             return failure("disk-full", QStringLiteral("De schijf is vol."));
                         submitted = request;
                         if (request.voice)
                             submittedVoice =
                                 QByteArray(request.voice->opus.constData(), request.voice->opus.size());
                         submitted->voice.reset();
                         return {};
                     }};
};

} // namespace stapsteen::test
