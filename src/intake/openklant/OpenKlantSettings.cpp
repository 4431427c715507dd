// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantSettings.h"

#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/JsonFields.h"

#include <QFileInfo>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr qsizetype MaxFileBytes = 16 * 1024;
constexpr qsizetype MaxTokenBytes = 1024;
constexpr qsizetype MaxActors = 20;
constexpr qsizetype MaxPath = 4096;

constexpr QLatin1String Url("url"), TokenFile("tokenFile"), Kanaal("kanaal"), Actors("actors"),
    States("states"), AuthorityFile("authorityFile");

QStringList readTexts(JsonFields &fields, QLatin1String name, qsizetype most, const Form &form)
{
    QStringList texts;
    const QJsonArray values = fields.array(name, most);
    for (const QJsonValue &value : values) {
        JsonFields one(QJsonObject{{name, value}});
        texts.append(one.text(name, form));
        fields.merge(one);
    }
    if (texts.isEmpty())
        fields.refuse(name);
    return texts;
}

} // namespace

Result<OpenKlantSettings> OpenKlantSettings::load(const QString &file)
{
    static const Form uuid(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    static const Form state(QStringLiteral("new|tried|spoken|not-reached|done"));

    const auto json = readWhole(file, MaxFileBytes);
    if (!json)
        return failure(json.error());
    auto fields = JsonFields::parse(*json);
    if (!fields)
        return failure("open-klant-settings", QStringLiteral("%1 is geen JSON-object.").arg(file));
    OpenKlantSettings settings;
    settings.url = QUrl(fields->text(Url, 1, 512), QUrl::StrictMode);
    if (!mayCarryRequests(settings.url))
        fields->refuse(Url);
    settings.tokenFile = fields->text(TokenFile, 1, MaxPath);
    settings.kanaal = fields->text(Kanaal, 1, MaxKanaal);
    settings.actors = readTexts(*fields, Actors, MaxActors, uuid);
    settings.states =
        fields->has(States) ? readTexts(*fields, States, 5, state) : QStringList{QStringLiteral("new")};
    if (fields->has(AuthorityFile)) {
        settings.authorityFile = fields->text(AuthorityFile, 1, MaxPath);
        if (!QFileInfo(settings.authorityFile).isReadable())
            fields->refuse(AuthorityFile);
    }
    if (!fields->verdict()) {
        return failure(
            "open-klant-settings",
            QStringLiteral("In %1 klopt iets niet: %2").arg(file, fields->verdict().error().sentence));
    }
    return settings;
}

Result<QByteArray> OpenKlantSettings::token() const
{
    const auto text = readWhole(tokenFile, MaxTokenBytes);
    if (!text)
        return failure(text.error());
    const QByteArray token = text->trimmed();
    // It goes into a header as it is.
    const bool isPlain =
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.isEmpty() || !isPlain) {
        return failure("open-klant-token-file",
                       QStringLiteral("In %1 staat geen bruikbaar token voor Open Klant.").arg(tokenFile));
    }
    return token;
}

} // namespace stapsteen
