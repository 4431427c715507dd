// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/CatalogueView.h"
#include "kiosk/VoiceMessageView.h"

#include "common/Wipe.h"
#include "wire/Contact.h"
#include "wire/ContactRequest.h"

namespace stapsteen {

/// The questions of a contact request, one at a time. Everything lives here, in memory, until it is
/// sealed or the visit ends; then it is overwritten. Whoever asks for a text gets a copy: shared with a
/// screen, ours could not be overwritten.
class ContactForm : public QObject {
    Q_OBJECT
    // Step.Channel is one thing, Channel.Call another: unscoped, QML would take the first for the second.
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")
    QML_NAMED_ELEMENT(ContactForm)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *subjects READ subjects CONSTANT)
    Q_PROPERTY(int subjectCount READ subjectCount NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(Channel channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    Q_PROPERTY(int times READ times NOTIFY changed)
    Q_PROPERTY(bool onlyMe READ isOnlyMe WRITE setOnlyMe NOTIFY changed)
    Q_PROPERTY(bool voicemail READ isVoicemail WRITE setVoicemail NOTIFY changed)
    Q_PROPERTY(bool textMessage READ isTextMessage WRITE setTextMessage NOTIFY changed)
    Q_PROPERTY(QString codeWord READ codeWord WRITE setCodeWord NOTIFY changed)
    Q_PROPERTY(int maxNameLength READ maxNameLength CONSTANT)
    Q_PROPERTY(int maxAddressLength READ maxAddressLength CONSTANT)
    Q_PROPERTY(int maxCodeWordLength READ maxCodeWordLength CONSTANT)
    Q_PROPERTY(bool preferWoman READ isPreferWoman WRITE setPreferWoman NOTIFY changed)
    Q_PROPERTY(AddressProblem addressProblem READ addressProblem NOTIFY addressProblemChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY failedChanged)

public:
    enum class Step {
        About,
        Voice, ///< where there is a microphone
        Name, ///< unless she said it
        Channel,
        Address,
        Language,
        Times,
        Answerer,
        Voicemail,
        TextMessage,
        CodeWord,
        Woman,
        Summary,
    };
    Q_ENUM(Step)

    /// NoChannel until she has chosen.
    enum class Channel { NoChannel, Call, TextMessage, Email };
    Q_ENUM(Channel)

    /// As bits in times(); none means any time.
    enum class Time { Morning = 1, Afternoon = 2, Evening = 4 };
    Q_ENUM(Time)

    enum class AddressProblem { None, Empty, TooShort, TooLong, NotAPhone, NotAnEmail };
    Q_ENUM(AddressProblem)

    /// Seals and queues a request.
    using Submit = std::function<Result<>(const ContactRequest &)>;

    /// @p voice holds what she recorded; it is sent along and, when the request is saved, discarded.
    ContactForm(Visit &visit, CatalogueView &catalogue, VoiceMessageView &voice, Submit submit,
                QObject *parent = nullptr);
    ~ContactForm() override;

    Step step() const { return m_step; }
    int stepNumber() const;
    int stepCount() const;
    bool canContinue() const;

    QAbstractItemModel *subjects() { return &m_subjects; }
    int subjectCount() const { return int(m_subjects.rows().size()); }
    QString name() const { return ownCopy(m_request.name); }
    void setName(const QString &name);
    Channel channel() const { return m_channel; }
    void setChannel(Channel channel);
    QString address() const { return ownCopy(m_request.address); }
    void setAddress(const QString &address);
    QString language() const;
    void setLanguage(const QString &tag);
    QString languageName() const;
    int times() const { return int(m_request.times); }
    bool isOnlyMe() const { return m_request.answerer == ContactRequest::Answerer::OnlyMe; }
    void setOnlyMe(bool onlyMe);
    bool isVoicemail() const { return m_request.voicemail; }
    void setVoicemail(bool allowed);
    bool isTextMessage() const { return m_request.textMessage; }
    void setTextMessage(bool allowed);
    QString codeWord() const { return ownCopy(m_request.codeWord); }
    void setCodeWord(const QString &word);
    bool isPreferWoman() const { return m_request.preferWoman; }
    void setPreferWoman(bool prefer);

    /// How much of each is taken.
    static int maxNameLength() { return ContactRequest::MaxNameLength; }
    static int maxAddressLength() { return MaxEmailLength; }
    static int maxCodeWordLength() { return ContactRequest::MaxCodeWordLength; }

    /// What is wrong with what she typed; None until she tried to go on with it.
    AddressProblem addressProblem() const { return m_addressProblem; }

    /// Whether the last send() could not be saved.
    bool hasFailed() const { return m_failed; }

    /// Begins with the first question; what she saved is what it is about. Answers she gave before
    /// in this visit stay.
    Q_INVOKABLE void begin();

    /// To the next question; stays where an answer is missing or impossible.
    Q_INVOKABLE void next();

    /// To the question before. False at the first: then the way leads out of the form.
    Q_INVOKABLE bool previous();

    /// What it is about, by title, for the voice and the summary.
    Q_INVOKABLE QStringList subjectTitles() const;

    Q_INVOKABLE void removeSubject(const QString &cardId);
    Q_INVOKABLE void toggleTime(stapsteen::ContactForm::Time time);
    Q_INVOKABLE void setAnyTime();
    Q_INVOKABLE void typeDigit(const QString &digit);
    Q_INVOKABLE void eraseDigit();

    /// Seals and saves. Emits sent() only once it lies safely in the outbox, else failedChanged().
    Q_INVOKABLE void send();

    /// Forgets every answer, overwriting it.
    void clear();

Q_SIGNALS:
    void stepChanged();
    void changed();
    void addressProblemChanged();
    void failedChanged();
    void sent();

private:
    QList<Step> steps() const;

    /// What send() submits: her answers, and none to what she was not asked.
    ContactRequest request() const;

    void showSubjects();
    void setStep(Step step);
    void setAddressProblem(AddressProblem problem);
    void setFailed(bool failed);
    AddressProblem problemNow() const;

    Visit &m_visit;
    CatalogueView &m_catalogue;
    VoiceMessageView &m_voice;
    Submit m_submit;
    Step m_step = Step::About;
    Channel m_channel = Channel::NoChannel;
    ContactRequest m_request;
    QStringList m_removed; ///< cards she saved but does not want to bring up
    RowModel<CardRow> m_subjects;
    AddressProblem m_addressProblem = AddressProblem::None;
    bool m_failed = false;
};

} // namespace stapsteen
