// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// A certificate authority and what it certifies, made with the openssl command.
class Certificates {
public:
    Certificates();

    /// Its own certificate, PEM.
    QByteArray authority() const;

    /// A server with a certificate for @p name ("IP:127.0.0.1", "DNS:…"), valid from @p from to @p until,
    /// each as openssl has it: "20200101000000Z".
    QSslConfiguration server(const QByteArray &name = "IP:127.0.0.1",
                             const QByteArray &from = "20200101000000Z",
                             const QByteArray &until = "20991231000000Z");

    /// A server that vouches for itself, and its certificate, PEM.
    QSslConfiguration selfSigned();
    QByteArray selfSignedCertificate() const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void run(const QStringList &arguments) const;
    QSslConfiguration read(const QString &certificate, const QString &key) const;

    QTemporaryDir m_folder;
};
