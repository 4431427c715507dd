// SPDX-License-Identifier: EUPL-1.2
#include "Certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("No room for certificates");
}

QByteArray content(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No %s", qPrintable(name));
    return file.readAll();
}

} // namespace

Certificates::Certificates()
{
    write(path(u"index.txt"_s), {});
    run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Gemeente"_s, u"-keyout"_s,
                    u"ca.key"_s, u"-out"_s, u"ca.pem"_s}
        + NewKey);
}

QByteArray Certificates::authority() const
{
    return content(path(u"ca.pem"_s));
}

QSslConfiguration Certificates::server(const QByteArray &name, const QByteArray &from,
                                       const QByteArray &until)
{
    write(path(u"ca.cnf"_s),
          "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\n"
          "unique_subject=no\npolicy=p\n[p]\ncommonName=supplied\n[names]\nsubjectAltName="
              + name + '\n');
    run(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=intake"_s, u"-keyout"_s, u"server.key"_s,
                    u"-out"_s, u"server.csr"_s}
        + NewKey);
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s,
         u"-keyfile"_s, u"ca.key"_s, u"-in"_s, u"server.csr"_s, u"-out"_s, u"server.pem"_s, u"-extensions"_s,
         u"names"_s, u"-startdate"_s, QString::fromLatin1(from), u"-enddate"_s, QString::fromLatin1(until)});
    return read(u"server.pem"_s, u"server.key"_s);
}

QSslConfiguration Certificates::selfSigned()
{
    run(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=intake"_s, u"-addext"_s,
                    u"subjectAltName=IP:127.0.0.1"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                    u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.pem"_s}
        + NewKey);
    return read(u"self.pem"_s, u"self.key"_s);
}

QByteArray Certificates::selfSignedCertificate() const
{
    return content(path(u"self.pem"_s));
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)), openssl.readAllStandardError().constData());
}

QSslConfiguration Certificates::read(const QString &certificate, const QString &key) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(content(path(certificate))));
    tls.setPrivateKey(QSslKey(content(path(key)), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of kiosks, which have no certificates
    return tls;
}
