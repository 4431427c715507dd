// SPDX-License-Identifier: EUPL-1.2
#include "content/TranslationFile.h"

#include <QXmlStreamReader>

#include <utility>

namespace stapsteen {

namespace {

/// As Linguist writes text (qttools, linguist/shared/ts.cpp): apostrophes escaped, odd spaces as numbers.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('&'))
            result += QLatin1String("&amp;");
        else if (c == QLatin1Char('<'))
            result += QLatin1String("&lt;");
        else if (c == QLatin1Char('>'))
            result += QLatin1String("&gt;");
        else if (c == QLatin1Char('"'))
            result += QLatin1String("&quot;");
        else if (c == QLatin1Char('\''))
            result += QLatin1String("&apos;");
        else if (c.unicode() > 0x7f && c.isSpace())
            result += QStringLiteral("&#x%1;").arg(c.unicode(), 0, 16);
        else
            result += c;
    }
    return result;
}

Translation readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translation message;
    message.context = context;
    message.id = xml.attributes().value(QLatin1String("id")).toString();
    message.line = int(xml.lineNumber());
    message.finished = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("oldsource")) {
            message.oldSource = xml.readElementText();
        } else if (xml.name() == QLatin1String("translatorcomment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.finished = type.isEmpty();
            if (type == QLatin1String("vanished") || type == QLatin1String("obsolete"))
                message.id.clear();
            message.text = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    message.finished = message.finished && !message.text.isEmpty();
    return message;
}

} // namespace

TranslationFile::TranslationFile(QString language)
    : m_language(std::move(language))
{
}

Result<TranslationFile> TranslationFile::parse(const QByteArray &contents)
{
    QXmlStreamReader xml(contents);
    TranslationFile file;
    if (xml.readNextStartElement() && xml.name() == QLatin1String("TS")) {
        file.m_language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("context")) {
                xml.skipCurrentElement();
                continue;
            }
            QString context;
            while (xml.readNextStartElement()) {
                if (xml.name() == QLatin1String("name")) {
                    context = xml.readElementText();
                } else if (xml.name() == QLatin1String("message")) {
                    const Translation message = readMessage(xml, context);
                    if (!message.id.isEmpty())
                        file.append(message);
                } else {
                    xml.skipCurrentElement();
                }
            }
        }
    } else if (!xml.hasError()) {
        xml.raiseError(QStringLiteral("geen Qt Linguist-bestand"));
    }
    if (xml.hasError()) {
        return failure("translations-damaged",
                       QStringLiteral("Het vertaalbestand is niet te lezen (regel %1: %2).")
                           .arg(xml.lineNumber())
                           .arg(xml.errorString()));
    }
    return file;
}

QByteArray TranslationFile::toXml() const
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
                                 "<TS version=\"2.1\" language=\"%1\" sourcelanguage=\"nl\">\n")
                      .arg(escaped(m_language));
    QString context;
    for (const Translation &message : m_messages) {
        if (context.isNull() || message.context != context) {
            if (!context.isNull())
                xml += QLatin1String("</context>\n");
            context = message.context.isNull() ? QLatin1String("") : message.context;
            xml += QStringLiteral("<context>\n    <name>%1</name>\n").arg(escaped(context));
        }
        const auto element = [&xml](const char *name, const QString &text) {
            if (!text.isEmpty())
                xml += QStringLiteral("        <%1>%2</%1>\n").arg(QLatin1String(name), escaped(text));
        };
        xml += QStringLiteral("    <message id=\"%1\">\n").arg(escaped(message.id));
        element("source", message.source);
        element("oldsource", message.oldSource);
        element("translatorcomment", message.comment);
        xml += message.finished ? QLatin1String("        <translation>")
                                : QLatin1String("        <translation type=\"unfinished\">");
        xml += escaped(message.text) + QLatin1String("</translation>\n    </message>\n");
    }
    if (!context.isNull())
        xml += QLatin1String("</context>\n");
    return (xml + QLatin1String("</TS>\n")).toUtf8();
}

const Translation *TranslationFile::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_messages.at(*found);
}

void TranslationFile::append(const Translation &message)
{
    m_byId.insert(message.id, m_messages.size());
    m_messages.append(message);
}

void TranslationFile::lay(const TranslationFile &upper, const QString &file)
{
    for (Translation message : upper.m_messages) {
        message.file = file;
        const auto known = m_byId.constFind(message.id);
        if (known == m_byId.cend())
            append(message);
        else
            m_messages[*known] = message;
    }
}

} // namespace stapsteen
