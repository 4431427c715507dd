// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <mutex>

namespace stapsteen {

/// Counts of what this program did since it started, as Prometheus reads them. May be used from any thread.
class Metrics {
public:
    /// @p route is the pattern, never a path: that may hold an id.
    void countAnswer(const QByteArray &route, int status, qint64 milliseconds);

    /// In the text format, version 0.0.4.
    QByteArray text() const;

    /// One value, in the same format.
    static QByteArray gauge(const QByteArray &name, const QByteArray &help, double value);
    /// One value for each word that @p label can be; none gives the head alone.
    static QByteArray gauges(const QByteArray &name, const QByteArray &help, const QByteArray &label,
                             const QMap<QByteArray, double> &values);
    static QByteArray counter(const QByteArray &name, const QByteArray &help, qint64 value);

private:
    static constexpr std::array Bounds{5, 10, 25, 50, 100, 250, 1000, 5000}; ///< milliseconds

    struct Times {
        std::array<qint64, Bounds.size() + 1> buckets{}; ///< the last holds what is beyond all bounds
        qint64 sum = 0; ///< milliseconds
    };

    mutable std::mutex m_mutex;
    QMap<std::pair<QByteArray, int>, qint64> m_answers;
    QMap<QByteArray, Times> m_times;
};

} // namespace stapsteen
