// SPDX-License-Identifier: EUPL-1.2
#include "intake/HttpServer.h"

#include "intake/DeadlineStream.h"
#include "intake/WorkerQueue.h"

#include "wire/Secret.h"

#include <QElapsedTimer>
#include <QFile>

#include <thread>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace stapsteen {

namespace {

constexpr qsizetype MaxPath = 512; ///< ours are far shorter

// In case a form's password is in it, the body does not outlive its request.
struct WipedAtEnd {
    QByteArray &bytes;
    ~WipedAtEnd() { wipe(bytes); }
};

HttpRequest translated(const httplib::Request &from)
{
    HttpRequest to;
    to.method = QByteArray::fromStdString(from.method);
    const QByteArray target = QByteArray::fromStdString(from.target);
    const qsizetype question = target.indexOf('?');
    to.path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(question < 0 ? target : target.left(question)));
    if (question >= 0)
        to.query = QUrlQuery(QString::fromLatin1(target.mid(question + 1)));
    for (const auto &[name, value] : from.headers)
        to.headers.append({QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value)});
    return to;
}

// Sent from the disk piece by piece; httplib cuts out what Range asks for and sets 206.
void sendFile(const HttpResponse &from, httplib::Response &to)
{
    const auto file = std::make_shared<QFile>(from.file);
    if (!file->open(QIODevice::ReadOnly)) {
        to.status = 404;
        return;
    }
    to.status = -1;
    to.set_content_provider(size_t(file->size()), from.type.toStdString(),
                            [file](size_t offset, size_t length, httplib::DataSink &sink) {
                                constexpr size_t Piece = 64 * 1024;
                                if (!file->seek(qint64(offset)))
                                    return false;
                                const QByteArray bytes = file->read(qint64(std::min(length, Piece)));
                                return !bytes.isEmpty()
                                    && sink.write(bytes.constData(), size_t(bytes.size()));
                            });
}

// httplib cuts what Range asks for out of any answer, as often as it is asked for: a small request would make
// it build tens of megabytes. Only a file is sent in part; all else goes whole, as every server may do.
void sendWhole(const httplib::Request &answered)
{
    // It hands us its own request, which is not const.
    const_cast<httplib::Request &>(answered).ranges.clear();
}

void translate(const HttpResponse &from, const httplib::Request &answered, httplib::Response &to)
{
    if (from.file.isEmpty())
        sendWhole(answered);
    to.status = from.status;
    for (const auto &[name, value] : from.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (!from.file.isEmpty())
        sendFile(from, to);
    if (!from.body.isEmpty())
        to.set_content(from.body.constData(), size_t(from.body.size()), from.type.toStdString());
}

// Why a POST cannot be read, as far as its headers tell.
std::optional<Problem> unreadable(const HttpRequest &request, const HttpRoute &route)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    // Present at all, for said twice they would be no less what httplib acts upon.
    if (type != route.bodyType || request.has("content-encoding")) {
        return Problem{415, QStringLiteral("content-type"), QStringLiteral("Unsupported media type"),
                       QStringLiteral("This address takes %1, not compressed.")
                           .arg(QString::fromLatin1(route.bodyType))};
    }
    const QByteArray length = request.header("content-length");
    if (length.isEmpty() || request.has("transfer-encoding")) {
        return Problem{411, QStringLiteral("length-required"), QStringLiteral("Length required"),
                       QStringLiteral("Send the body whole, with its Content-Length.")};
    }
    bool isNumber = false;
    const qlonglong bytes = length.toLongLong(&isNumber);
    if (!isNumber || bytes < 0) {
        return Problem{400, QStringLiteral("request-malformed"), QStringLiteral("Malformed request"),
                       QStringLiteral("Content-Length is no number.")};
    }
    if (bytes > route.bodyLimit) {
        return Problem{413, QStringLiteral("too-large"), QStringLiteral("Content too large"),
                       QStringLiteral("At most %1 bytes are taken here.").arg(route.bodyLimit)};
    }
    return std::nullopt;
}

} // namespace

class HttpServer::Private final : public httplib::Server {
public:
    Private(HttpService what, HttpLimits how)
        : service(std::move(what))
        , limits(how)
    {
        new_task_queue = [this] { return new WorkerQueue(limits.workers); };
        // httplib's default is SO_REUSEPORT, with which a second intake would silently share the port.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        set_pre_routing_handler([this](const httplib::Request &in, httplib::Response &out) {
            return begin(in, out) ? HandlerResponse::Handled : HandlerResponse::Unhandled;
        });
        Post("/.*",
             [this](const httplib::Request &in, httplib::Response &out,
                    const httplib::ContentReader &reader) { readAndAnswer(in, out, reader); });
        set_exception_handler([this](const httplib::Request &in, httplib::Response &out, std::exception_ptr) {
            refuse(translated(in), in, out,
                   {500, QStringLiteral("internal"), QStringLiteral("Internal error"), QString()});
        });
        set_error_handler([this](const httplib::Request &in, httplib::Response &out) {
            if (out.body.empty()) { // httplib itself refused: no HTTP, or a header beyond all bounds
                refuse(translated(in), in, out,
                       {out.status, QStringLiteral("request-malformed"), QStringLiteral("Malformed request"),
                        QString()});
            }
        });
    }

    // httplib lets five connections wait in the kernel: many kiosks at once would have to knock again, and
    // each knock waits a second or more.
    void allowMoreWaiting() { ::listen(svr_sock_, Waiting); }

    /// Like bind_to_port(), which knows no Unix sockets before cpp-httplib 0.12.
    bool bindToSocket(const QByteArray &path)
    {
        const socket_t listening = listenOn(path);
        svr_sock_ = listening;
        if (listening >= 0)
            socketPath = path;
        return listening >= 0;
    }

    void run()
    {
        thread = std::thread([this] { listen_after_bind(); });
        // httplib cannot be stopped before it runs.
        while (!is_running())
            std::this_thread::yield();
    }

    HttpService service;
    HttpLimits limits;
    std::thread thread;
    QByteArray socketPath; ///< of the Unix socket we listen on, if it is one

private:
    static constexpr int Waiting = 1024; ///< connections that the kernel keeps for us

    // A socket that takes connections at @p path, or -1.
    static socket_t listenOn(const QByteArray &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.size() >= qsizetype(sizeof address.sun_path))
            return -1;
        std::copy(path.begin(), path.end(), address.sun_path);
        const auto *generic = reinterpret_cast<const sockaddr *>(&address);
        const socket_t listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (listening < 0)
            return -1;
        // What nobody answers at was left behind.
        struct stat found { };
        if (::lstat(path.constData(), &found) == 0 && S_ISSOCK(found.st_mode)
            && ::connect(listening, generic, sizeof address) != 0 && errno == ECONNREFUSED)
            ::unlink(path.constData());
        if (::bind(listening, generic, sizeof address) == 0 && ::chmod(path.constData(), 0660) == 0
            && ::listen(listening, Waiting) == 0)
            return listening;
        ::close(listening);
        return -1;
    }

    // All that can be answered without a body; false when one is to be read first.
    bool begin(const httplib::Request &in, httplib::Response &out)
    {
        QElapsedTimer timer;
        timer.start();
        HttpRequest request = translated(in);
        if (request.path.size() > MaxPath) {
            refuse(request, in, out,
                   {414, QStringLiteral("address-too-long"), QStringLiteral("URI too long"), QString()});
            return true;
        }
        const auto route = findRoute(service.routes, request);
        if (!route) {
            const bool isMethod = route.error().status == 405;
            refuse(request, in, out,
                   {route.error().status,
                    isMethod ? QStringLiteral("method-not-allowed") : QStringLiteral("not-found"),
                    isMethod ? QStringLiteral("Method not allowed") : QStringLiteral("Not found"),
                    QString()});
            if (isMethod)
                out.set_header("Allow", route.error().allow.toStdString());
            return true;
        }
        if ((*route)->method == "POST") {
            const auto problem = unreadable(request, **route);
            if (problem)
                refuse(request, in, out, *problem, *route);
            return problem.has_value();
        }
        translate((*route)->handler(request), in, out);
        // The status of a file, which may be sent in part, is settled later.
        logAnswer(request, *route, out.status < 0 ? 200 : out.status, timer.elapsed());
        return true;
    }

    void readAndAnswer(const httplib::Request &in, httplib::Response &out,
                       const httplib::ContentReader &reader)
    {
        QElapsedTimer timer;
        timer.start();
        HttpRequest request = translated(in);
        const WipedAtEnd wiped{request.body};
        const HttpRoute *route = *findRoute(service.routes, request); // begin() found it
        const qsizetype length = request.header("content-length").toLongLong();
        request.body.reserve(length);
        const bool isRead = reader([&](const char *data, size_t size) {
            if (qsizetype(size) > length - request.body.size())
                return false; // whatever made it more
            request.body.append(data, qsizetype(size));
            return true;
        });
        if (!isRead || request.body.size() < length) {
            refuse(request, in, out,
                   {408, QStringLiteral("request-incomplete"), QStringLiteral("Request incomplete"),
                    QStringLiteral("The body did not arrive in time or not whole.")},
                   route);
            return;
        }
        translate(route->handler(request), in, out);
        logAnswer(request, route, out.status, timer.elapsed());
    }

    // The route, never the path: that may hold an id.
    void logAnswer(const HttpRequest &request, const HttpRoute *route, int status, qint64 milliseconds) const
    {
        service.answered(route ? request.method + ' ' + route->pattern.toLatin1() : QByteArrayLiteral("-"),
                         status, milliseconds);
    }

    void refuse(const HttpRequest &request, const httplib::Request &in, httplib::Response &out,
                const Problem &problem, const HttpRoute *route = nullptr)
    {
        translate(service.refusal(request, problem), in, out);
        logAnswer(request, route, out.status, 0);
    }

    bool process_and_close_socket(socket_t socket) override
    {
        DeadlineStream stream(socket, limits);
        bool isClosed = false;
        const bool done = processOne(*this, stream, isClosed);
        stream.finish();
        ::close(socket);
        return done;
    }

    // The addresses became parameters with cpp-httplib 0.15 (Debian 13 has 0.18).
    template<typename Self> static bool processOne(Self &self, DeadlineStream &stream, bool &isClosed)
    {
        if constexpr (requires { self.process_request(stream, true, isClosed, nullptr); })
            return self.process_request(stream, true, isClosed, nullptr);
        else
            return self.process_request(stream, std::string(), 0, std::string(), 0, true, isClosed, nullptr);
    }
};

HttpServer::HttpServer(HttpService service, HttpLimits limits)
    : d(std::make_unique<Private>(std::move(service), limits))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const QString &host, quint16 port)
{
    const std::string name = host.toStdString();
    const int bound = port == 0 ? d->bind_to_any_port(name) : (d->bind_to_port(name, port) ? port : -1);
    if (bound <= 0) {
        return failure(
            "listen",
            QStringLiteral("Op %1, poort %2 kan niet worden geluisterd; is de poort al in gebruik?")
                .arg(host)
                .arg(port));
    }
    d->allowMoreWaiting();
    d->run();
    return quint16(bound);
}

Result<> HttpServer::startOnSocket(const QString &path)
{
    if (!d->bindToSocket(QFile::encodeName(path)))
        return failure("listen", QStringLiteral("Op %1 kan niet worden geluisterd.").arg(path));
    d->run();
    return {};
}

void HttpServer::stop()
{
    if (!d->thread.joinable())
        return;
    d->stop();
    d->thread.join();
    if (!d->socketPath.isEmpty())
        ::unlink(d->socketPath.constData());
}

} // namespace stapsteen
