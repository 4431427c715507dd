// SPDX-License-Identifier: EUPL-1.2
#include "wire/ContactRequest.h"

#include "wire/Contact.h"
#include "wire/JsonFields.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace stapsteen {

namespace {

using Channel = ContactRequest::Channel;
using Answerer = ContactRequest::Answerer;
using Time = ContactRequest::Time;

constexpr QLatin1String Version("version"), Name("name"), ChannelName("channel"), Address("address"),
    About("about"), Card("card"), Topic("topic"), Title("title"), Language("language"), TimesName("times"),
    AnswererName("answerer"), Voicemail("voicemail"), PreferWoman("preferWoman"), Centre("centre");

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

QJsonObject toObject(const ContactRequest &request)
{
    QJsonArray about;
    for (const Subject &subject : request.about)
        about.append(QJsonObject{{Card, subject.cardId}, {Topic, subject.topic}, {Title, subject.title}});
    QJsonArray times;
    for (const auto &[text, time] : DayParts) {
        if (request.times.testFlag(time))
            times.append(text);
    }
    return {{Version, 1},
            {Name, request.name},
            {ChannelName, wordFor(Channels, request.channel)},
            {Address, sentAddress(request)},
            {About, about},
            {Language, request.language},
            {TimesName, times},
            {AnswererName, wordFor(Answerers, request.answerer)},
            {Voicemail, request.voicemail},
            {PreferWoman, request.preferWoman},
            {Centre, request.centre}};
}

QList<Subject> readSubjects(JsonFields &fields)
{
    QList<Subject> subjects;
    for (JsonFields &inner : fields.objects(About, ContactRequest::MaxSubjects)) {
        Subject subject;
        subject.cardId = inner.text(Card, 1, 80);
        subject.topic = inner.text(Topic, 1, 40);
        subject.title = inner.text(Title, 1, 200);
        subjects.append(subject);
        fields.merge(inner);
    }
    return subjects;
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
    static const QRegularExpression tag(QStringLiteral("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    ContactRequest request;
    fields.requireVersion1();
    request.name = fields.text(Name, 0, ContactRequest::MaxNameLength);
    request.channel = fields.choice(ChannelName, Channels);
    request.address = fields.text(Address, 1, MaxEmailLength);
    if (!isReachable(request))
        fields.refuse(Address);
    request.address = sentAddress(request);
    request.about = readSubjects(fields);
    request.language = fields.text(Language, tag);
    request.times = readTimes(fields);
    request.answerer = fields.choice(AnswererName, Answerers);
    request.voicemail = fields.boolean(Voicemail);
    request.preferWoman = fields.boolean(PreferWoman);
    request.centre = fields.text(Centre, 1, ContactRequest::MaxCentreLength);
    return request;
}

} // namespace

Result<> ContactRequest::check() const
{
    // The reader is the one place that knows the rules.
    JsonFields fields(toObject(*this));
    read(fields);
    return fields.verdict();
}

QByteArray ContactRequest::toJson() const
{
    return QJsonDocument(toObject(*this)).toJson(QJsonDocument::Compact);
}

Result<ContactRequest> ContactRequest::fromJson(const QByteArray &json)
{
    auto fields = JsonFields::parse(json);
    if (!fields)
        return failure(fields.error());
    ContactRequest request = read(*fields);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    return request;
}

} // namespace stapsteen
