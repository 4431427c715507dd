// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

namespace stapsteen {

/// Writes compact JSON into one buffer that never moves, so that no piece of it stays behind in memory
/// once the result is wiped. QJsonDocument copies every string along the way.
class SecretJson {
public:
    /// @p capacity is the most bytes the result may take (see textSize() and base64Size()).
    explicit SecretJson(qsizetype capacity);

    /// The most bytes a text of @p units UTF-16 code units takes, with its quotes.
    static constexpr qsizetype textSize(qsizetype units) { return 6 * units + 2; }

    /// The bytes that base64 of @p bytes bytes takes, with its quotes.
    static constexpr qsizetype base64Size(qsizetype bytes) { return (bytes + 2) / 3 * 4 + 2; }

    SecretJson &open(char bracket); ///< '{' or '['
    SecretJson &close(char bracket);
    SecretJson &name(QLatin1String name); ///< of the member whose value follows; plain letters
    SecretJson &text(QStringView text);
    SecretJson &number(int number);
    SecretJson &boolean(bool value);
    SecretJson &null();
    SecretJson &base64(QByteArrayView bytes); ///< as a string, standard base64 with padding

    /// The JSON; whoever takes it wipes it (Secret.h).
    QByteArray take() &&;

private:
    void comma();
    void raw(QByteArrayView bytes);

    QByteArray m_json;
};

} // namespace stapsteen
