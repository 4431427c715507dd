// SPDX-License-Identifier: EUPL-1.2
#include "wire/HandOver.h"

namespace stapsteen::handover {

namespace {

QByteArray firstLine(Kind kind)
{
    return kind == Kind::Envelopes ? QByteArrayLiteral("stapsteen-handover 1")
                                   : QByteArrayLiteral("stapsteen-receipts 1");
}

} // namespace

QByteArray text(Kind kind, const QList<QByteArray> &lines)
{
    QByteArray text = firstLine(kind) + '\n';
    for (const QByteArray &line : lines) {
        if (text.size() + line.size() + 1 > MaxBytes)
            break;
        text += line + '\n';
    }
    return text;
}

Result<QList<QByteArray>> lines(Kind kind, const QByteArray &text)
{
    if (text.size() > MaxBytes)
        return failure("file-too-large", QStringLiteral("Dit bestand is te groot."));
    QList<QByteArray> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    if (lines.isEmpty() || lines.takeFirst() != firstLine(kind))
        return failure("handover-other-file",
                       kind == Kind::Envelopes
                           ? QStringLiteral("Dit bestand bevat geen berichten van een Stapsteen.")
                           : QStringLiteral("Dit bestand bevat geen ontvangstbevestigingen."));
    return lines;
}

} // namespace stapsteen::handover
