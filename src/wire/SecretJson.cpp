// SPDX-License-Identifier: EUPL-1.2
#include "wire/SecretJson.h"

#include <QStringConverter>

#include <sodium.h>

#include <cstdio>

namespace stapsteen {

SecretJson::SecretJson(qsizetype capacity)
{
    m_json.reserve(capacity);
}

SecretJson &SecretJson::open(char bracket)
{
    comma();
    raw({&bracket, 1});
    return *this;
}

SecretJson &SecretJson::close(char bracket)
{
    raw({&bracket, 1});
    return *this;
}

SecretJson &SecretJson::name(QLatin1String name)
{
    comma();
    raw("\"");
    raw({name.data(), name.size()});
    raw("\":");
    return *this;
}

SecretJson &SecretJson::text(QStringView text)
{
    comma();
    raw("\"");
    qsizetype done = 0;
    const auto plain = [&](qsizetype upTo) {
        // Straight into our buffer: toUtf8() would leave a copy.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const qsizetype start = m_json.size();
        m_json.resize(start + 3 * (upTo - done));
        const char *end = encoder.appendToBuffer(m_json.data() + start, text.mid(done, upTo - done));
        m_json.resize(end - m_json.constData());
        done = upTo + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        plain(i);
        char escape[7];
        raw({escape, std::snprintf(escape, sizeof escape, "\\u%04x", unsigned(unit))});
    }
    plain(text.size());
    raw("\"");
    return *this;
}

SecretJson &SecretJson::number(int number)
{
    comma();
    raw(QByteArray::number(number));
    return *this;
}

SecretJson &SecretJson::boolean(bool value)
{
    comma();
    raw(value ? "true" : "false");
    return *this;
}

SecretJson &SecretJson::null()
{
    comma();
    raw("null");
    return *this;
}

SecretJson &SecretJson::base64(QByteArrayView bytes)
{
    comma();
    raw("\"");
    const qsizetype start = m_json.size();
    const size_t room = sodium_base64_encoded_len(size_t(bytes.size()), sodium_base64_VARIANT_ORIGINAL);
    m_json.resize(start + qsizetype(room)); // its closing zero included
    sodium_bin2base64(m_json.data() + start, room, reinterpret_cast<const unsigned char *>(bytes.data()),
                      size_t(bytes.size()), sodium_base64_VARIANT_ORIGINAL);
    m_json.back() = '"';
    return *this;
}

QByteArray SecretJson::take() &&
{
    return std::move(m_json);
}

void SecretJson::comma()
{
    if (!m_json.isEmpty() && !QByteArrayView("{[:").contains(m_json.back()))
        raw(",");
}

void SecretJson::raw(QByteArrayView bytes)
{
    Q_ASSERT(m_json.size() + bytes.size() <= m_json.capacity());
    m_json.append(bytes);
}

} // namespace stapsteen
