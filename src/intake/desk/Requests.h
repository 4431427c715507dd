// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <array>

namespace stapsteen {

/// How far a request has come.
enum class RequestState {
    New,
    Tried, ///< somebody tried to reach her
    Spoken, ///< they spoke, and go on
    Done, ///< nothing more to do
    NotReached, ///< given up
    Withdrawn, ///< by her; nothing of it is left but this
};

inline constexpr std::array RequestStates{RequestState::New,        RequestState::Tried,
                                          RequestState::Spoken,     RequestState::Done,
                                          RequestState::NotReached, RequestState::Withdrawn};

/// "new", "tried" …: as stored and sent by forms.
QString stateName(RequestState state);
std::optional<RequestState> stateFromName(const QString &name);

/// Whether a request in @p state still needs somebody's work.
bool isOpen(RequestState state);

/// What the desk knows of a request without opening it.
struct RequestRow {
    QString id; ///< of the envelope
    QString centre;
    QDateTime received; ///< UTC
    RequestState state = RequestState::New;
    QString assigned; ///< name of the account that takes care of it; empty for nobody
    std::optional<QDateTime> closed; ///< UTC; since when it needs nobody's work
};

/// Which requests a list shows; what is under the seal is looked at elsewhere.
struct RequestFilter {
    QList<RequestState> states;
    QString centre; ///< empty: any
    QString assignedTo; ///< an account
    bool orUnassigned = false; ///< nobody's as well as assignedTo's; with that empty, nobody's only
    QDateTime receivedBefore; ///< invalid: any time
    QDateTime receivedFrom; ///< likewise
    QDateTime closedFrom; ///< likewise
};

/// Where a page of a list begins: after this request.
struct RequestPlace {
    QDateTime received;
    QString id;
};

/// Requests as the desk works on them. Every function may also fail with Database::run()'s errors.
class Requests {
public:
    explicit Requests(const Store &store)
        : m_database(store.database())
    {
    }

    /// At most @p limit, oldest first, that come after @p after (nothing: from the first). Costs the same
    /// however many are stored.
    Result<QList<RequestRow>> list(const RequestFilter &filter, const std::optional<RequestPlace> &after,
                                   int limit) const;

    /// How many @p filter lets through, counting no further than @p most.
    Result<int> countUpTo(const RequestFilter &filter, int most) const;

    /// Errors: "request-unknown".
    Result<RequestRow> row(const QString &id) const;

    /// What is to be opened, and the id of the key it was sealed with.
    /// Errors: "request-unknown", also once it was withdrawn.
    struct Sealed {
        QByteArray bytes;
        QString keyId;
    };
    Result<Sealed> sealed(const QString &id) const;

    /// Gives the request to @p to (empty: nobody), if it is still @p from's (empty: nobody's).
    /// Errors: "request-changed" when it is not, or was withdrawn.
    Result<> assign(const QString &id, const QString &from, const QString &to) const;

    /// Those of @p account's that still need somebody's work, by id.
    Result<QStringList> openOnesOf(const QString &account) const;

    /// Puts a request of @p account's in another state. Closes it or opens it again accordingly.
    /// Errors: "request-changed" when it is not theirs any more, or was withdrawn.
    Result<> setState(const QString &id, const QString &account, RequestState state,
                      const QDateTime &now) const;

    /// Names of all centres that kiosks stand in.
    Result<QStringList> centres() const;

private:
    Result<QList<RequestRow>> listOf(RequestState state, const RequestFilter &filter,
                                     const std::optional<RequestPlace> &after, int limit) const;

    const Database &m_database;
};

} // namespace stapsteen
