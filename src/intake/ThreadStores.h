// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <QThreadStorage>

namespace stapsteen {

/// The database, for many threads: each gets a Store of its own, opened at its first use and closed with
/// the thread.
class ThreadStores {
public:
    explicit ThreadStores(QString url)
        : m_url(std::move(url))
    {
    }

    /// The calling thread's Store. A database that could not be opened is tried again next time.
    /// Errors: as Store::open().
    Result<const Store *> mine()
    {
        if (!m_stores.hasLocalData()) {
            auto opened = Store::open(m_url);
            if (!opened)
                return failure(opened.error());
            m_stores.setLocalData(new Store(std::move(*opened))); // QThreadStorage owns and deletes it
        }
        return m_stores.localData();
    }

    /// After trouble, as of every 503 (Intake.cpp): the calling thread's connection may be lost, so its next
    /// mine() opens another.
    void forget() { m_stores.setLocalData(nullptr); }

private:
    const QString m_url;
    QThreadStorage<Store *> m_stores;
};

} // namespace stapsteen
