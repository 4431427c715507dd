// SPDX-License-Identifier: EUPL-1.2
#include "Bare.h"
#include "Swarm.h"

#include "fleet/IntakeProcess.h"
#include "postgres/PostgresServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <cstdio>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

// How much of it.
struct Plan {
    int kiosks = 1000;
    int each = 10; // requests a kiosk sends
    int again = 20; // every so many-th is sent twice
    int bareSeconds = 3;
    QList<int> stored{1'000, 1'000'000};
    bool isJudged = true; // whether its speed is, too
};

constexpr int Connections = 16; // for the bare limit of PostgreSQL, which shares commits among connections
constexpr int MostSeconds = 300;
constexpr double LeastShare = 0.5;
constexpr double LeastPerSecond = 500;
constexpr double MostGrowth = 1.3;

bool expect(bool isTrue, const char *what)
{
    if (!isTrue)
        std::printf("  NOT MET: %s\n", what);
    return isTrue;
}

// Sends the plan's requests to one intake, with as many stored already as @p stored says; nothing
// when one was lost or doubled.
std::optional<SwarmResult> measure(const Plan &plan, const QString &folder, const QString &database,
                                   int stored)
{
    const Fleet fleet(folder, database, plan.kiosks);
    const int before = fleet.storedCount();
    if (before < stored && !fill(database, fleet.kiosks().front().id, stored - before))
        return std::nullopt;
    const int there = fleet.storedCount();
    IntakeProcess intake(folder, database);
    if (!intake.start()) {
        std::printf("%s\n", intake.log().constData());
        return std::nullopt;
    }
    Swarm swarm(fleet, plan.each, plan.again);
    const SwarmResult result = swarm.run(intake.port(), MostSeconds);
    const bool isStopped = intake.stop();
    const int more = fleet.storedCount() - there;
    std::printf("  %8d stored: %6.0f requests/s, p50 %5.0f ms, p99 %5.0f ms; sent %d, lost %d, doubled %d\n",
                there, result.perSecond(), result.percentile(0.5), result.percentile(0.99), result.sent,
                std::max(0, swarm.requestCount() - more), std::max(0, more - swarm.requestCount()));
    std::fflush(stdout);
    const bool isWhole = expect(isStopped, "the intake ended well")
        && expect(result.failed == 0, "every request was answered with a valid receipt")
        && expect(more == swarm.requestCount(), "every request is there once");
    return isWhole ? std::optional(result) : std::nullopt;
}

bool judge(const Plan &plan, const char *name, const QString &database, int connections)
{
    std::printf("%s, %d kiosks that send %d each\n", name, plan.kiosks, plan.each);
    const double bare = std::max(bareCommitsPerSecond(database, 1, plan.bareSeconds),
                                 bareCommitsPerSecond(database, connections, plan.bareSeconds));
    std::printf("  bare commit limit: %.0f/s\n", bare);
    const QTemporaryDir keys;
    QList<SwarmResult> results;
    for (const int stored : plan.stored) {
        const auto result = measure(plan, keys.path(), database, stored);
        if (!result)
            return false;
        results.append(*result);
    }
    if (!plan.isJudged)
        return true;
    const double share = results.constFirst().perSecond() / bare;
    const double growth = results.constFirst().perSecond() / results.constLast().perSecond();
    std::printf(
        "  share of the bare limit %.2f (at least %.1f), cost from few to many stored %.2f (at most %.1f)\n",
        share, LeastShare, growth, MostGrowth);
    const bool isFast = expect(share >= LeastShare, "share of the bare limit");
    const bool isEnough = expect(results.constFirst().perSecond() >= LeastPerSecond, "500 a second");
    const bool isFlat = expect(growth <= MostGrowth, "cost stays flat");
    return isFast && isEnough && isFlat;
}

} // namespace

/// Measures how many requests an intake takes from many kiosks on this machine; `--slice` tries a few only,
/// and judges that none is lost or doubled, not how fast they go.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0)
        return 1;
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("slice"), QString()},
                       {QStringLiteral("kiosks"), QString(), QStringLiteral("count")},
                       {QStringLiteral("stored"), QString(), QStringLiteral("count")}});
    parser.process(app);
    Plan plan;
    if (parser.isSet(QStringLiteral("slice")))
        plan = {40, 3, 4, 1, {0}, false};
    if (parser.isSet(QStringLiteral("kiosks")))
        plan.kiosks = std::clamp(parser.value(QStringLiteral("kiosks")).toInt(), 1, 5'000);
    if (parser.isSet(QStringLiteral("stored")))
        plan.stored = {1'000, std::clamp(parser.value(QStringLiteral("stored")).toInt(), 1'000, 1'000'000)};

    const QTemporaryDir folder;
    const bool isSqliteWell =
        judge(plan, "SQLite", QStringLiteral("sqlite://") + folder.filePath(QStringLiteral("intake.db")), 1);
    PostgresServer server(PostgresServer::Durability::Real);
    if (!server.start())
        return 1;
    const bool isPostgresWell = judge(plan, "PostgreSQL", server.newDatabase(), Connections);
    return isSqliteWell && isPostgresWell ? 0 : 1;
}
