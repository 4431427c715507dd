// SPDX-License-Identifier: EUPL-1.2
#include "handoff/IntakeTrust.h"

#include "wire/DurableFile.h"
#include "wire/JsonFields.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QJsonDocument>

#include <limits>

namespace stapsteen {

namespace {

constexpr QLatin1String Version("version"), Root("root"), Serial("serial"), SealKey("sealKey"),
    IntakeKeys("intakeKeys"), Heard("heard");

} // namespace

IntakeTrust::IntakeTrust(const QString &folder, const Enrolment &enrolment)
    : m_file(QDir(folder).filePath(QStringLiteral("trust.json")))
    , m_root(enrolment.sealKey.text() + enrolment.intakeKey.text())
    , m_sealKey(enrolment.sealKey)
    , m_intakeKeys{enrolment.intakeKey}
{
    if (const auto loaded = load(); !loaded)
        m_problem = loaded.error();
}

Result<> IntakeTrust::load()
{
    if (!QFile::exists(m_file))
        return {};
    const auto json = readWhole(m_file, protocol::MaxNoticeBytes);
    if (!json)
        return failure(json.error());
    auto fields = JsonFields::parse(*json);
    if (!fields)
        return failure(fields.error());
    fields->requireVersion1();
    const QString root = fields->text(Root, 1, 128);
    const int serial = fields->number(Serial, 0, std::numeric_limits<int>::max());
    const auto sealKey = SealPublicKey::fromText(fields->text(SealKey, 1, 64));
    const auto intakeKeys = readSigningKeys(*fields, IntakeKeys);
    std::optional<QDateTime> heard;
    if (fields->has(Heard)) // files of before have none
        heard = fields->time(Heard);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    if (!sealKey)
        return failure(sealKey.error());
    if (!intakeKeys)
        return failure(intakeKeys.error());
    if (root != m_root)
        return {};
    m_serial = serial;
    m_lastHeard = heard;
    m_sealKey = *sealKey;
    m_intakeKeys = *intakeKeys;
    return {};
}

Result<Notice> IntakeTrust::hear(const QByteArray &noticeJws)
{
    const auto notice = Notice::verify(noticeJws, m_intakeKeys);
    if (!notice)
        return notice;
    if (notice->serial < m_serial)
        return failure("notice-stale",
                       QStringLiteral("De gemeente stuurde een verouderd bericht over sleutels."));
    const bool isNew =
        notice->serial != m_serial || !(notice->sealKey == m_sealKey) || notice->intakeKeys != m_intakeKeys;
    const auto saved = save(*notice);
    // When it was heard is only for staff to see: a disk that cannot keep that stops nothing.
    if (isNew && !saved)
        return failure(saved.error());
    m_serial = notice->serial;
    m_lastHeard = notice->issued;
    m_sealKey = notice->sealKey;
    m_intakeKeys = notice->intakeKeys;
    if (saved)
        m_problem.reset();
    return notice;
}

Result<> IntakeTrust::save(const Notice &notice) const
{
    QJsonArray keys;
    for (const SigningPublicKey &key : notice.intakeKeys)
        keys.append(key.text());
    const QJsonObject object{{Version, 1},
                             {Root, m_root},
                             {Serial, notice.serial},
                             {SealKey, notice.sealKey.text()},
                             {IntakeKeys, keys},
                             {Heard, wireTime(notice.issued)}};
    return writeDurably(m_file, QJsonDocument(object).toJson(), OwnerOnly);
}

} // namespace stapsteen
