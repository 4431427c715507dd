// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace stapsteen::test {

/// A small pack's sources in a folder of their own: Dutch, Arabic (translated, one text out of step), English
/// (half), Tarifit (audio only); topics work (two cards) and rules (one card, with a minimum wage that
/// changes on 1 January 2027 and an amount that ran out on 30 June 2026).
class SampleSources {
public:
    SampleSources();

    /// A path in the folder.
    QString path(const QString &name) const;

    /// Writes or replaces a file; folders are made.
    void write(const QString &name, const QByteArray &contents) const;

    /// Replaces @p before, which must occur, by @p after in a file.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const;

    /// pack.json's version.
    void setVersion(int version) const;

    SourceFolders folders() const;

    /// Builds a pack of the sources as they are now and gives its path.
    QString build(const QString &name = QStringLiteral("sample.pack")) const;

private:
    QTemporaryDir m_folder;
};

/// A plain pictogram.
QByteArray sampleSvg();

/// A plain scene.
QByteArray sampleScene();

/// An Ogg Opus file of @p milliseconds of silence, in packets of 20 ms. @p broken stands in the place of the
/// packet @p brokenPacket (from 0), in a page that is itself sound.
QByteArray sampleOpus(int milliseconds, int brokenPacket = -1, const QByteArray &broken = {});

/// Sources of @p count generated cards in one topic, in Dutch and Arabic, on top of @p sample.
SourceTree generatedSources(const SampleSources &sample, int count);

} // namespace stapsteen::test
