// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace stapsteen {

/// A value that travels as a word; an array of these is a vocabulary.
template<typename Enum> using Word = std::pair<QLatin1String, Enum>;

/// What a text must look like as a whole. Made once and kept: making it takes longer than using it.
class Form {
public:
    explicit Form(const QString &pattern)
        : m_whole(QRegularExpression::anchoredPattern(pattern)) // so that "$" is the end, not a line's
    {
    }

    bool fits(const QString &text) const { return m_whole.match(text).hasMatch(); }

private:
    const QRegularExpression m_whole;
};

/// Reads the members of a JSON object that came from elsewhere. The first thing wrong is kept and
/// everything after it reads as empty, so a parser says what it wants member by member and asks once,
/// at the end, whether it got that. Errors name members, never their content.
class JsonFields {
public:
    /// Errors: "json-malformed" when @p json is not one JSON object.
    static Result<JsonFields> parse(const QByteArray &json);

    /// The members of @p object; @p path leads to it in error sentences, e.g. "about[0].".
    explicit JsonFields(QJsonObject object, QString path = {});

    /// Whether there is such a member.
    bool has(QLatin1String name) const { return m_object.contains(name); }

    /// The object as it came, for a reader of its own.
    const QJsonObject &all() const { return m_object; }

    /// Whether it is null, so to say left empty; missing is something else.
    bool isNull(QLatin1String name) const { return m_object.value(name).isNull(); }

    /// Any string, judged by nobody yet.
    QString string(QLatin1String name);

    /// Holds @p text, member @p name or to become so, to the rules of text().
    void judge(QLatin1String name, const QString &text, qsizetype least, qsizetype most);
    void judge(QLatin1String name, const QString &text, const Form &form);

    /// A string of @p least to @p most UTF-16 code units, well formed, without control characters.
    QString text(QLatin1String name, qsizetype least, qsizetype most);

    /// A string that fits @p form.
    QString text(QLatin1String name, const Form &form);

    /// One of @p words, by what stands on the wire.
    template<typename Enum, size_t N> Enum choice(QLatin1String name, const Word<Enum> (&words)[N]);

    /// A whole number from @p least to @p most.
    int number(QLatin1String name, int least, int most);

    bool boolean(QLatin1String name);

    /// RFC 3339 in UTC with a capital Z, whole seconds.
    QDateTime time(QLatin1String name);

    /// At most @p most elements.
    QJsonArray array(QLatin1String name, qsizetype most);

    /// The object under @p name. Whoever reads it hands its verdict back with merge().
    JsonFields object(QLatin1String name);

    /// The objects in the array under @p name, at most @p most, likewise.
    QList<JsonFields> objects(QLatin1String name, qsizetype most);

    /// Takes over what went wrong in an inner object.
    void merge(const JsonFields &inner);

    /// Declares the content of a member unacceptable: "field-value".
    void refuse(QLatin1String name);

    /// `version` must be 1: "version-unknown".
    void requireVersion1();

    /// Nothing, or the first thing wrong.
    const Result<> &verdict() const { return m_verdict; }

private:
    QJsonValue member(QLatin1String name, QJsonValue::Type type);
    void fail(const char *code, QLatin1String name, const QString &what);

    QJsonObject m_object;
    QString m_path;
    Result<> m_verdict;
};

template<typename Enum, size_t N> Enum JsonFields::choice(QLatin1String name, const Word<Enum> (&words)[N])
{
    const QString text = member(name, QJsonValue::String).toString();
    for (const auto &[word, value] : words) {
        if (text == word)
            return value;
    }
    refuse(name);
    return words[0].second;
}

/// The word @p value has among @p words, which hold every value.
template<typename Enum, size_t N> QString wordFor(const Word<Enum> (&words)[N], Enum value)
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return word;
    }
    Q_UNREACHABLE();
}

/// @p time as JsonFields::time() reads it.
QString wireTime(const QDateTime &time);

} // namespace stapsteen
