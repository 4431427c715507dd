// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

namespace stapsteen {

/// What somebody at the desk wrote down about a request. It is about her, so it is sealed like her request.
struct Note {
    QDateTime at; ///< UTC
    QString author; ///< name of an account
    QString sealKeyId;
    QByteArray sealed; ///< UTF-8 text
};

/// Notes in the database; they go with their request.
class Notes {
public:
    static constexpr qsizetype MaxLength = 2000; ///< UTF-16 code units

    explicit Notes(const Store &store)
        : m_database(store.database())
    {
    }

    /// Seals @p text with @p key.
    Result<> add(const QString &requestId, const QString &author, const QString &text,
                 const SealPublicKey &key, const QDateTime &now) const;

    /// Of one request, oldest first.
    Result<QList<Note>> of(const QString &requestId) const;

private:
    const Database &m_database;
};

} // namespace stapsteen
