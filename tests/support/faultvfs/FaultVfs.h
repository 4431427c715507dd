// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// Lets SQLite's i-th access to its files fail, for tests that try every i. It stands between SQLite and the
/// system as the default VFS of this process, so Qt's driver goes through it too.
namespace faultvfs {

enum class Fault {
    Busy, ///< somebody else holds the lock
    IoError, ///< the disk says no
    Full, ///< no room to write
    Corrupt, ///< what is read is found to be damaged
    FlippedByte, ///< what is read has one byte that nobody wrote, and nobody says so
};

enum class Lasting {
    Once, ///< only that access
    FromThenOn, ///< that one and all after it, until stop()
};

/// From now on counts the accesses that @p fault could happen to; the @p n-th, from 1, fails.
/// What is synced does not really wait for the disk: these tests do not cut the power.
void failAt(Fault fault, int n, Lasting lasting = Lasting::Once);

/// Lets everything succeed again. Whether anything failed since failAt().
bool stop();

} // namespace faultvfs
