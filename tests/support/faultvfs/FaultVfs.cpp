// SPDX-License-Identifier: EUPL-1.2
#include "FaultVfs.h"

#include <sqlite3.h>

namespace faultvfs {

namespace {

bool isArmed = false;
bool hasFailed = false;
int struck = 0; // the n of failAt()
int left = 0;
Fault wanted = Fault::IoError;
Lasting duration = Lasting::Once;

// Where in what is read the byte is flipped: elsewhere each time, and in any page of 4096 bytes everywhere.
constexpr int FlipStep = 1237;

sqlite3_vfs *real = nullptr;

/// One access that @p fault could happen to; whether it does.
bool strikes(Fault fault)
{
    if (!isArmed || fault != wanted || --left > 0 || (left < 0 && duration == Lasting::Once))
        return false;
    hasFailed = true;
    return true;
}

/// Ours in front, the system's behind it in the same allocation.
struct File {
    sqlite3_file base;

    sqlite3_file *behind() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *methods() { return behind()->pMethods; }
};

File *ours(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int close(sqlite3_file *file)
{
    return ours(file)->methods()->xClose(ours(file)->behind());
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_READ;
    if (strikes(Fault::Corrupt))
        return SQLITE_CORRUPT;
    const int result = ours(file)->methods()->xRead(ours(file)->behind(), bytes, size, offset);
    if (result == SQLITE_OK && size > 0 && strikes(Fault::FlippedByte))
        static_cast<unsigned char *>(bytes)[struck * FlipStep % size] ^= 0x04;
    return result;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_WRITE;
    if (strikes(Fault::Full)) {
        // As on a real disk: what fits is written.
        ours(file)->methods()->xWrite(ours(file)->behind(), bytes, size / 2, offset);
        return SQLITE_FULL;
    }
    return ours(file)->methods()->xWrite(ours(file)->behind(), bytes, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_TRUNCATE;
    return ours(file)->methods()->xTruncate(ours(file)->behind(), size);
}

int sync(sqlite3_file *, int)
{
    return strikes(Fault::IoError) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_FSTAT;
    return ours(file)->methods()->xFileSize(ours(file)->behind(), size);
}

int lock(sqlite3_file *file, int level)
{
    if (strikes(Fault::Busy))
        return SQLITE_BUSY;
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_LOCK;
    return ours(file)->methods()->xLock(ours(file)->behind(), level);
}

int unlock(sqlite3_file *file, int level)
{
    return ours(file)->methods()->xUnlock(ours(file)->behind(), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return ours(file)->methods()->xCheckReservedLock(ours(file)->behind(), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return ours(file)->methods()->xFileControl(ours(file)->behind(), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return ours(file)->methods()->xSectorSize(ours(file)->behind());
}

int deviceCharacteristics(sqlite3_file *file)
{
    return ours(file)->methods()->xDeviceCharacteristics(ours(file)->behind());
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_SHMMAP;
    return ours(file)->methods()->xShmMap(ours(file)->behind(), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int number, int flags)
{
    if (flags & SQLITE_SHM_LOCK) { // letting go cannot fail
        if (strikes(Fault::Busy))
            return SQLITE_BUSY;
        if (strikes(Fault::IoError))
            return SQLITE_IOERR_SHMLOCK;
    }
    return ours(file)->methods()->xShmLock(ours(file)->behind(), offset, number, flags);
}

void shmBarrier(sqlite3_file *file)
{
    ours(file)->methods()->xShmBarrier(ours(file)->behind());
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return ours(file)->methods()->xShmUnmap(ours(file)->behind(), remove);
}

// Version 2: memory-mapped reading (version 3) would pass us by.
const sqlite3_io_methods Methods{2,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr; // SQLite closes what has methods, even if opening failed
    if (strikes(Fault::IoError))
        return SQLITE_CANTOPEN;
    const int result = real->xOpen(real, name, ours(file)->behind(), flags, outFlags);
    if (result == SQLITE_OK)
        file->pMethods = &Methods;
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_DELETE;
    return real->xDelete(real, name, syncFolder);
}

void install()
{
    static sqlite3_vfs ours;
    if (real)
        return;
    real = sqlite3_vfs_find(nullptr);
    ours = *real; // what we do not stand before goes on as it was
    ours.zName = "stapsteen-fault";
    ours.szOsFile = int(sizeof(File)) + real->szOsFile;
    ours.pNext = nullptr;
    ours.xOpen = open;
    ours.xDelete = remove;
    sqlite3_vfs_register(&ours, 1);
}

} // namespace

void failAt(Fault fault, int n, Lasting lasting)
{
    install();
    wanted = fault;
    duration = lasting;
    struck = n;
    left = n;
    hasFailed = false;
    isArmed = true;
}

bool stop()
{
    isArmed = false;
    return hasFailed;
}

} // namespace faultvfs
