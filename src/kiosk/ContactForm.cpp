// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ContactForm.h"

#include "common/Wipe.h"

namespace stapsteen {

namespace {

// What the microphone gives must be allowed to leave.
static_assert(VoiceEncoder::LongestSeconds <= Voice::MaxSeconds && VoiceEncoder::MaxBytes <= Voice::MaxBytes);

} // namespace

ContactForm::ContactForm(Visit &visit, CatalogueView &catalogue, VoiceMessageView &voice, Submit submit,
                         QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_catalogue(catalogue)
    , m_voice(voice)
    , m_submit(std::move(submit))
{
    connect(&visit, &Visit::cleared, this, &ContactForm::clear);
    connect(&visit, &Visit::savedCardsChanged, this, &ContactForm::showSubjects);
    // Whether she is asked for her voice, and for her name, depends on them.
    connect(&voice, &VoiceMessageView::availableChanged, this, &ContactForm::changed);
    connect(&voice, &VoiceMessageView::changed, this, &ContactForm::changed);
    connect(&visit, &Visit::languageChanged, this, &ContactForm::showSubjects);
}

ContactForm::~ContactForm()
{
    clear();
}

void ContactForm::showSubjects()
{
    m_removed.removeIf([this](const QString &id) { return !m_visit.hasSaved(id); });
    QList<CardRow> rows;
    for (const QString &id : m_visit.savedCards()) {
        if (!m_removed.contains(id))
            rows.append(m_catalogue.row(id, m_visit.language()));
    }
    m_subjects.setRows(rows);
    Q_EMIT changed();
}

QList<ContactForm::Step> ContactForm::steps() const
{
    QList<Step> steps{Step::About};
    // A microphone that goes away while she stands there does not take the question with it.
    if (m_voice.isAvailable() || m_voice.isRecorded() || m_step == Step::Voice)
        steps << Step::Voice;
    if (!m_voice.isRecorded() || m_step == Step::Name)
        steps << Step::Name;
    steps << Step::Channel << Step::Address << Step::Language;
    // When, who may answer, what else is allowed: questions about a call. A text message or e-mail has none.
    if (m_channel == Channel::Call || m_channel == Channel::NoChannel)
        steps << Step::Times << Step::Answerer << Step::Voicemail << Step::TextMessage << Step::CodeWord;
    return steps << Step::Woman << Step::Summary;
}

int ContactForm::stepNumber() const
{
    return int(steps().indexOf(m_step));
}

int ContactForm::stepCount() const
{
    return int(steps().size());
}

bool ContactForm::canContinue() const
{
    switch (m_step) {
    case Step::Channel:
        return m_channel != Channel::NoChannel;
    case Step::Address:
        return !m_request.address.trimmed().isEmpty();
    default:
        return true;
    }
}

void ContactForm::setName(const QString &name)
{
    if (name == m_request.name)
        return;
    wipe(m_request.name);
    m_request.name = ownCopy(name.left(ContactRequest::MaxNameLength));
    Q_EMIT changed();
}

void ContactForm::setChannel(Channel channel)
{
    if (channel == m_channel)
        return;
    const bool otherKind = (channel == Channel::Email) != (m_channel == Channel::Email);
    m_channel = channel;
    if (otherKind)
        setAddress({});
    Q_EMIT changed();
}

void ContactForm::setAddress(const QString &address)
{
    if (address == m_request.address)
        return;
    wipe(m_request.address);
    m_request.address = ownCopy(address.left(MaxEmailLength));
    setAddressProblem(AddressProblem::None);
    Q_EMIT changed();
}

QString ContactForm::language() const
{
    return m_request.language.isEmpty() ? m_visit.language() : m_request.language;
}

void ContactForm::setLanguage(const QString &tag)
{
    m_request.language = tag;
    Q_EMIT changed();
}

QString ContactForm::languageName() const
{
    return m_catalogue.language(language()).name;
}

void ContactForm::setOnlyMe(bool onlyMe)
{
    m_request.answerer = onlyMe ? ContactRequest::Answerer::OnlyMe : ContactRequest::Answerer::AnyoneAtHome;
    Q_EMIT changed();
}

void ContactForm::setVoicemail(bool allowed)
{
    m_request.voicemail = allowed;
    Q_EMIT changed();
}

void ContactForm::setTextMessage(bool allowed)
{
    m_request.textMessage = allowed;
    Q_EMIT changed();
}

void ContactForm::setCodeWord(const QString &word)
{
    if (word == m_request.codeWord)
        return;
    wipe(m_request.codeWord);
    m_request.codeWord = ownCopy(word.left(ContactRequest::MaxCodeWordLength));
    Q_EMIT changed();
}

void ContactForm::setPreferWoman(bool prefer)
{
    m_request.preferWoman = prefer;
    Q_EMIT changed();
}

void ContactForm::begin()
{
    setFailed(false);
    showSubjects();
    setStep(Step::About);
}

void ContactForm::next()
{
    m_voice.stop(); // what she said so far is her answer, and decides what is asked next
    if (m_step == Step::Address) {
        setAddressProblem(problemNow());
        if (m_addressProblem != AddressProblem::None)
            return;
    }
    const QList<Step> order = steps();
    const qsizetype at = order.indexOf(m_step);
    if (canContinue() && at + 1 < order.size())
        setStep(order.at(at + 1));
}

bool ContactForm::previous()
{
    const QList<Step> order = steps();
    const qsizetype at = order.indexOf(m_step);
    if (at <= 0)
        return false;
    setStep(order.at(at - 1));
    return true;
}

QStringList ContactForm::subjectTitles() const
{
    QStringList titles;
    for (const CardRow &subject : m_subjects.rows())
        titles.append(subject.title);
    return titles;
}

void ContactForm::removeSubject(const QString &cardId)
{
    m_removed.append(cardId);
    showSubjects();
}

void ContactForm::toggleTime(Time time)
{
    m_request.times ^= ContactRequest::Time(int(time));
    Q_EMIT changed();
}

void ContactForm::setAnyTime()
{
    m_request.times = {};
    Q_EMIT changed();
}

void ContactForm::typeDigit(const QString &digit)
{
    QString longer = ownCopy(m_request.address, digit);
    setAddress(longer);
    wipe(longer);
}

void ContactForm::eraseDigit()
{
    QString shorter = m_request.address.chopped(qMin(1, m_request.address.size()));
    setAddress(shorter);
    wipe(shorter);
}

ContactRequest ContactForm::request() const
{
    ContactRequest request = m_request;
    request.channel = m_channel == Channel::Email ? ContactRequest::Channel::Email
        : m_channel == Channel::TextMessage       ? ContactRequest::Channel::TextMessage
                                                  : ContactRequest::Channel::Call;
    if (m_channel != Channel::Call) {
        // Answered before she chose another channel, and no longer shown to her.
        const ContactRequest unasked;
        request.times = unasked.times;
        request.answerer = unasked.answerer;
        request.voicemail = unasked.voicemail;
        request.textMessage = unasked.textMessage;
        request.codeWord = unasked.codeWord;
    }
    if (const VoiceMessage &message = m_voice.message(); message.opus)
        request.voice = Voice{message.seconds, message.opus->view()}; // where it lies, not a copy
    request.language = language();
    for (const CardRow &subject : m_subjects.rows()) {
        // For the municipality the title is Dutch, whatever she read it in.
        const QString title = m_catalogue.row(subject.cardId, QStringLiteral("nl")).title;
        request.about.append({subject.cardId, subject.topicId, title});
    }
    return request;
}

void ContactForm::send()
{
    // No copy outlives this line: clear() can only overwrite what nobody shares.
    if (!m_submit(request())) {
        setFailed(true);
        return;
    }
    clear();
    m_voice.discard();
    Q_EMIT sent();
}

void ContactForm::clear()
{
    wipe(m_request.name);
    wipe(m_request.address);
    wipe(m_request.codeWord);
    m_request = {};
    m_removed.clear();
    m_subjects.setRows({});
    m_channel = Channel::NoChannel;
    setAddressProblem(AddressProblem::None);
    setFailed(false);
    setStep(Step::About);
    Q_EMIT changed();
}

ContactForm::AddressProblem ContactForm::problemNow() const
{
    if (m_channel == Channel::Email) {
        const auto problem = emailProblem(m_request.address);
        if (!problem)
            return AddressProblem::None;
        switch (*problem) {
        case EmailProblem::Empty:
            return AddressProblem::Empty;
        case EmailProblem::TooLong:
            return AddressProblem::TooLong;
        case EmailProblem::NotAnEmail:
            return AddressProblem::NotAnEmail;
        }
    }
    const auto problem = phoneProblem(m_request.address);
    if (!problem)
        return AddressProblem::None;
    switch (*problem) {
    case PhoneProblem::Empty:
        return AddressProblem::Empty;
    case PhoneProblem::TooShort:
        return AddressProblem::TooShort;
    case PhoneProblem::TooLong:
        return AddressProblem::TooLong;
    case PhoneProblem::NotAPhone:
        return AddressProblem::NotAPhone;
    }
    return AddressProblem::None;
}

void ContactForm::setStep(Step step)
{
    if (step == m_step)
        return;
    m_voice.stop();
    m_step = step;
    Q_EMIT changed();
    Q_EMIT stepChanged();
}

void ContactForm::setAddressProblem(AddressProblem problem)
{
    // Told again each time she tries, so that it is also said again.
    if (problem == m_addressProblem && problem == AddressProblem::None)
        return;
    m_addressProblem = problem;
    Q_EMIT addressProblemChanged();
}

void ContactForm::setFailed(bool failed)
{
    if (!failed && !m_failed)
        return;
    m_failed = failed;
    Q_EMIT failedChanged();
}

} // namespace stapsteen
