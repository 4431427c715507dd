// SPDX-License-Identifier: EUPL-1.2
#include "wire/ContactRequest.h"

#include "wire/Contact.h"
#include "wire/JsonFields.h"
#include "wire/Seal.h"
#include "wire/SecretJson.h"

#include "common/Wipe.h"

#include <algorithm>
#include <iterator>

namespace stapsteen {

namespace {

using Channel = ContactRequest::Channel;
using Answerer = ContactRequest::Answerer;
using Time = ContactRequest::Time;

constexpr QLatin1String Version("version"), Name("name"), ChannelName("channel"), Address("address"),
    About("about"), Card("card"), Topic("topic"), Title("title"), Language("language"), TimesName("times"),
    AnswererName("answerer"), Voicemail("voicemail"), TextMessage("textMessage"), CodeWord("codeWord"),
    PreferWoman("preferWoman"), Centre("centre"), VoiceName("voice"), Format("format"), Seconds("seconds"),
    Data("data"), OpusFormat("opus");

constexpr Word<Channel> Channels[] = {{QLatin1String("call"), Channel::Call},
                                      {QLatin1String("text-message"), Channel::TextMessage},
                                      {QLatin1String("email"), Channel::Email}};

constexpr Word<Answerer> Answerers[] = {{QLatin1String("only-me"), Answerer::OnlyMe},
                                        {QLatin1String("anyone-at-home"), Answerer::AnyoneAtHome}};

constexpr Word<Time> DayParts[] = {{QLatin1String("morning"), Time::Morning},
                                   {QLatin1String("afternoon"), Time::Afternoon},
                                   {QLatin1String("evening"), Time::Evening}};

QString sentAddress(const ContactRequest &request)
{
    return request.channel == Channel::Email ? request.address.trimmed() : normalisedPhone(request.address);
}

bool isReachable(const ContactRequest &request)
{
    return request.channel == Channel::Email ? !emailProblem(request.address)
                                             : !phoneProblem(request.address);
}

// Enough for the whole, so that the buffer never moves.
qsizetype capacity(const ContactRequest &request)
{
    qsizetype units = 0;
    for (const QString &text :
         {request.name, request.address, request.language, request.codeWord, request.centre})
        units += text.size();
    for (const Subject &subject : request.about)
        units += subject.cardId.size() + subject.topic.size() + subject.title.size();
    constexpr qsizetype Names = 512, NamesOfSubject = 64;
    return Names + NamesOfSubject * request.about.size() + SecretJson::textSize(units)
        + SecretJson::base64Size(request.voice ? request.voice->opus.size() : 0);
}

void write(SecretJson &json, const std::optional<Voice> &voice)
{
    if (!voice) {
        json.null();
        return;
    }
    json.open('{').name(Format).text(QString(OpusFormat)).name(Seconds).number(voice->seconds);
    json.name(Data).base64(voice->opus).close('}');
}

QList<Subject> readSubjects(JsonFields &fields)
{
    QList<Subject> subjects;
    for (JsonFields &inner : fields.objects(About, ContactRequest::MaxSubjects)) {
        subjects.append({inner.string(Card), inner.string(Topic), inner.string(Title)});
        fields.merge(inner);
    }
    return subjects;
}

std::optional<Voice> readVoice(JsonFields &fields)
{
    if (fields.isNull(VoiceName))
        return std::nullopt;
    JsonFields inner = fields.object(VoiceName);
    if (inner.string(Format) != OpusFormat)
        inner.refuse(Format);
    Voice voice;
    voice.seconds = inner.number(Seconds, 1, Voice::MaxSeconds);
    const auto opus = QByteArray::fromBase64Encoding(inner.string(Data).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!opus)
        inner.refuse(Data);
    voice.opus = *opus;
    fields.merge(inner);
    return voice;
}

ContactRequest::Times readTimes(JsonFields &fields)
{
    ContactRequest::Times times;
    const QJsonArray words = fields.array(TimesName, qsizetype(std::size(DayParts)));
    for (const QJsonValue &value : words) {
        const auto *found = std::find_if(std::begin(DayParts), std::end(DayParts),
                                         [&](const auto &part) { return value.toString() == part.first; });
        if (found == std::end(DayParts))
            fields.refuse(TimesName);
        else
            times.setFlag(found->second);
    }
    return times;
}

ContactRequest read(JsonFields &fields)
{
    ContactRequest request;
    fields.requireVersion1();
    request.name = fields.string(Name);
    request.channel = fields.choice(ChannelName, Channels);
    request.address = fields.string(Address);
    request.about = readSubjects(fields);
    request.language = fields.string(Language);
    request.times = readTimes(fields);
    request.answerer = fields.choice(AnswererName, Answerers);
    request.voicemail = fields.boolean(Voicemail);
    request.textMessage = fields.boolean(TextMessage);
    request.codeWord = fields.string(CodeWord);
    request.preferWoman = fields.boolean(PreferWoman);
    request.centre = fields.string(Centre);
    request.voice = readVoice(fields);
    return request;
}

// The one place that knows what a request may hold, for who sends and who reads.
void judge(const ContactRequest &request, JsonFields &fields)
{
    static const Form tag(QStringLiteral("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    fields.judge(Name, request.name, 0, ContactRequest::MaxNameLength);
    fields.judge(Address, request.address, 1, MaxEmailLength);
    if (!isReachable(request))
        fields.refuse(Address);
    if (request.about.size() > ContactRequest::MaxSubjects)
        fields.refuse(About);
    for (qsizetype i = 0; i < request.about.size(); ++i) {
        const Subject &subject = request.about.at(i);
        JsonFields inner(QJsonObject(), QStringLiteral("about[%1].").arg(i));
        inner.judge(Card, subject.cardId, 1, 80);
        inner.judge(Topic, subject.topic, 1, 40);
        inner.judge(Title, subject.title, 1, 200);
        fields.merge(inner);
    }
    fields.judge(Language, request.language, tag);
    fields.judge(CodeWord, request.codeWord, 0, ContactRequest::MaxCodeWordLength);
    fields.judge(Centre, request.centre, 1, ContactRequest::MaxCentreLength);
    if (const auto &voice = request.voice) {
        const bool isHeard = voice->seconds >= 1 && voice->seconds <= Voice::MaxSeconds
            && voice->opus.size() <= Voice::MaxBytes && voice->opus.startsWith("OggS");
        if (!isHeard)
            fields.refuse(VoiceName);
    }
}

} // namespace

Result<> ContactRequest::check() const
{
    JsonFields fields{QJsonObject()};
    judge(*this, fields);
    return fields.verdict();
}

QByteArray ContactRequest::toJson() const
{
    SecretJson json(capacity(*this));
    QString reachedAt = sentAddress(*this);
    json.open('{').name(Version).number(1).name(Name).text(name);
    json.name(ChannelName).text(wordFor(Channels, channel)).name(Address).text(reachedAt);
    wipe(reachedAt);
    json.name(About).open('[');
    for (const Subject &subject : about) {
        json.open('{').name(Card).text(subject.cardId).name(Topic).text(subject.topic);
        json.name(Title).text(subject.title).close('}');
    }
    json.close(']').name(Language).text(language).name(TimesName).open('[');
    for (const auto &[word, time] : DayParts) {
        if (times.testFlag(time))
            json.text(QString(word));
    }
    json.close(']').name(AnswererName).text(wordFor(Answerers, answerer));
    json.name(Voicemail).boolean(voicemail).name(TextMessage).boolean(textMessage);
    json.name(CodeWord).text(codeWord).name(PreferWoman).boolean(preferWoman);
    json.name(Centre).text(centre).name(VoiceName);
    write(json, voice);
    json.close('}');
    return std::move(json).take();
}

QByteArray ContactRequest::sealed(const SealPublicKey &key) const
{
    return seal(toJson(), key, voice ? VoiceSealBlock : SealBlock);
}

Result<ContactRequest> ContactRequest::fromJson(const QByteArray &json)
{
    auto fields = JsonFields::parse(json);
    if (!fields)
        return failure(fields.error());
    ContactRequest request = read(*fields);
    judge(request, *fields);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    request.address = sentAddress(request);
    return request;
}

} // namespace stapsteen
