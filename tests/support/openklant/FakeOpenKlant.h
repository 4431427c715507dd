// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

/// An Open Klant for tests, on a free port of this machine: the klantinteracties API as far as a filing of
/// contact requests meets it, and as strict as the real one (version 2.18): its checks, its paging, its way
/// to refuse, and what deleting takes along. May be asked from any thread.
class FakeOpenKlant {
public:
    /// What goes wrong with a call.
    enum class Fault {
        None,
        LostOnTheWay, ///< not done, and no answer
        AnswerLost, ///< done, but the answer breaks off
        Broken, ///< 500, nothing done
        Impatient, ///< 504 of a proxy; done all the same
        Late, ///< no answer, and done only at letLateArrive()
    };

    struct Options {
        QString token = QStringLiteral("geheim");
        QStringList kanalen; ///< those it takes; none: any
        int maxPageSize = 500;
        QString certificate; ///< PEM; with the key: speaks https
        QString key; ///< PEM
    };

    explicit FakeOpenKlant(Options options);
    FakeOpenKlant()
        : FakeOpenKlant(Options())
    {
    }
    ~FakeOpenKlant();

    /// Up to and with /v1.
    QString url() const;

    static QString actor(); ///< uuid of one that exists
    static QString otherActor(); ///< and of another

    /// Decides what goes wrong with the n-th call from now (from 1).
    void setFaults(std::function<Fault(int)> faults);

    /// Does what came as Late.
    void letLateArrive();

    /// Calls since the last setFaults().
    int calls() const;

    /// "GET klantcontacten", in order.
    QStringList log() const;

    QList<QJsonObject> contacts() const { return all(QStringLiteral("klantcontacten")); }
    QList<QJsonObject> parties() const { return all(QStringLiteral("betrokkenen")); }
    QList<QJsonObject> subjects() const { return all(QStringLiteral("onderwerpobjecten")); }
    QList<QJsonObject> addresses() const { return all(QStringLiteral("digitaleadressen")); }
    QList<QJsonObject> tasks() const { return all(QStringLiteral("internetaken")); }

    /// As if POSTed by somebody else. Gives the answer's body; fails the test when it is refused.
    QJsonObject add(const QString &resource, const QJsonObject &record);

    /// As if somebody there dealt with the task of @p uuid.
    void dealWith(const QString &uuid);

    /// What it would answer to a call, without the network.
    struct Reply {
        int status = 200;
        QJsonObject body;
    };
    Reply ask(const QString &method, const QString &path, const QJsonObject &body = {});

private:
    QList<QJsonObject> all(const QString &resource) const;
    void handle(const httplib::Request &request, httplib::Response &response);
    Reply reply(const QString &method, const QString &target, const QByteArray &body);
    Reply list(const QString &resource, const QString &target) const;
    Reply detail(const QString &resource, const QString &uuid) const;
    Reply create(const QString &resource, const QJsonObject &given);
    Reply remove(const QString &resource, const QString &uuid);
    QJsonObject keep(const QString &resource, QJsonObject record);
    QJsonObject shown(const QString &resource, const QJsonObject &record) const;
    bool exists(const QString &resource, const QJsonValue &reference) const;

    const Options m_options;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::function<Fault(int)> m_faults;
    int m_calls = 0;
    QStringList m_log;
    QList<std::function<void()>> m_late;
    QMap<QString, QList<QJsonObject>> m_records;
};
