// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QList>
#include <QString>

/// Many screens on one picture, each with its name, to be looked at by a person.
class ContactSheet {
public:
    void add(const QString &name, const QImage &screen);

    /// Writes @p file, @p columns screens a row, each @p width pixels wide. False when it cannot.
    bool save(const QString &file, int columns, int width) const;

private:
    struct Entry {
        QString name;
        QImage screen;
    };

    QList<Entry> m_entries;
};
